import { constants, deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type FilesRead, IntakeError } from '../../../../../src/main/intake/index.ts'
import {
  forged,
  headingStyles,
  item,
  paragraph as p,
  under,
  type WordParts,
  wordFile,
  wordXml,
  zipped,
} from './office-files.ts'
import { noted, readBytes } from './read-office.ts'

const readFrom = (bytes: Uint8Array, name = 'notes.docx'): Promise<FilesRead> =>
  readBytes(bytes, name)
const read = (body: string, parts: WordParts = {}): Promise<FilesRead> =>
  readFrom(wordFile(body, parts))

describe('a Word document that is damaged or hostile', () => {
  const paragraphs = Array.from({ length: 400 }, (_, at) =>
    p(`Point ${at}: ${Math.sin(at).toString(36).slice(3)} was said in 19${10 + (at % 80)}.`),
  ).join('')
  const whole = wordFile(under(paragraphs), { styles: headingStyles })

  it('that was cut short is read up to there, and that is said', async () => {
    const cut = whole.subarray(0, Math.floor(whole.length * 0.7))
    const { notes, warnings } = await readFrom(cut)
    expect(notes[0]?.body).toMatch(/^Point 0: /)
    expect(warnings).toEqual([
      expect.stringMatching(/^“notes\.docx” is damaged or was cut short on its way/),
    ])
  })

  it('is refused in a sentence where its text is not in it', async () => {
    const { 'word/document.xml': _, ...rest } = wordXml(p('It grew.'))
    await expect(readFrom(zipped(rest))).rejects.toThrow(
      /^“notes\.docx” has no text of a Word document in it/,
    )
    await expect(readFrom(whole.subarray(0, 200))).rejects.toThrow(
      /^“notes\.docx” is damaged or was cut short/,
    )
    await expect(readFrom(whole.subarray(0, 200))).rejects.toBeInstanceOf(IntakeError)
  })

  it('is read without the parts that are missing', async () => {
    const { 'word/styles.xml': _, ...rest } = wordXml(under(p('It grew.')), {
      styles: headingStyles,
    })
    expect(noted(await readFrom(zipped(rest)))).toEqual([
      ['One', 'It grew.'],
      ['Two', 'The end.'],
    ])
    const {
      '[Content_Types].xml': _types,
      '_rels/.rels': _rels,
      'word/_rels/document.xml.rels': _related,
      ...bare
    } = wordXml(p('It grew.'))
    expect(noted(await readFrom(zipped(bare)))).toEqual([['Notes', 'It grew.']])
  })

  const documentWith = (
    xml: (whole: string) => string,
    body = under(p('It grew.')),
  ): Uint8Array => {
    const parts = wordXml(body, { styles: headingStyles })
    return zipped({ ...parts, 'word/document.xml': xml(parts['word/document.xml'] ?? '') })
  }

  it('has no entity of its own put in, and none from elsewhere', async () => {
    const laughs = `<!DOCTYPE w:document [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`
    const bytes = documentWith(
      (xml) => xml.replace('<w:document', `${laughs}<w:document`),
      under(p('It grew. &b;&c;')),
    )
    const { notes, warnings } = await readFrom(bytes)
    expect(notes[0]?.body).toBe('It grew. &b;&c;')
    expect(warnings).toEqual([
      expect.stringMatching(/^“notes\.docx” has words that it names elsewhere/),
    ])
  })

  it('that breaks off within its text is read up to there', async () => {
    const { notes, warnings } = await readFrom(
      documentWith((xml) => xml.replace('The end.', '</w:x>')),
    )
    expect(notes.map(({ heading }) => heading)).toEqual(['One', 'Two'])
    expect(warnings).toEqual([
      expect.stringMatching(/^“notes\.docx” is damaged: its text breaks off/),
    ])
  })

  it('that is nested without end is read up to there', async () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(100_000)}${p('It fell.')}`
    const { notes, warnings } = await readFrom(
      documentWith((xml) => xml, under(p('It grew.')) + deep),
    )
    expect(notes[0]?.body).toBe('It grew.')
    expect(warnings).toEqual([expect.stringMatching(/^“notes\.docx” has parts within parts/)])
  })

  it('that unpacks to more than any notes is refused, whatever it says of its size', async () => {
    // A megabyte of zeros that is not the last piece, 257 times: a quarter of a megabyte in all.
    const piece = deflateRawSync(Buffer.alloc(1_000_000), { finishFlush: constants.Z_FULL_FLUSH })
    const packed = Buffer.concat(Array.from({ length: 257 }, () => piece))
    const bomb = forged([{ name: 'word/document.xml', packed, isDeflated: true, says: 1000 }])
    await expect(readFrom(bomb)).rejects.toThrow(
      /^“notes\.docx” is not read: unpacked, it has more than 256 MB/,
    )
  })

  it('with more parts than any document is refused, with a list of them and without', async () => {
    const part = { packed: new Uint8Array(), isDeflated: false, says: 0 }
    const many = forged(
      Array.from({ length: 20_001 }, (_, at) => ({ ...part, name: `word/media/${at}` })),
    )
    const says = /^“notes\.docx” is not read: it has more than 20,000 parts/
    await expect(readFrom(many)).rejects.toThrow(says)
    await expect(readFrom(many.subarray(0, -30))).rejects.toThrow(says)
  })

  it('that a password closes says so, as does one of an older Word', async () => {
    const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
    const locked = Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')])
    await expect(readFrom(locked)).rejects.toThrow(
      /^“notes\.docx” is protected by a password\..+save it without one/,
    )
    await expect(readFrom(compound, 'old.doc')).rejects.toThrow(
      /^“old\.doc” is a Word document of an older kind/,
    )
  })

  it('without a word is refused, and says what it has', async () => {
    await expect(read(p(''))).rejects.toThrow(/^“notes\.docx” is empty/)
    await expect(read(p('<w:r><w:pict><v:imagedata r:id="x"/></w:pict></w:r>'))).rejects.toThrow(
      /^“notes\.docx” has pictures and no words/,
    )
  })

  it('of lists that count without end is read', async () => {
    const level = (depth: string, form: string): string =>
      `<w:lvl w:ilvl="${depth}"><w:start w:val="999999999"/><w:numFmt w:val="${form}"/><w:lvlText w:val="%1.%9.%2"/></w:lvl>`
    const odd = `<w:abstractNum w:abstractNumId="0">${level('999999999', 'upperRoman')}${level('0', 'constructor')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const body = p('War', item(1)) + p('Debt', item(1, 999_999_999))
    const { notes } = await read(under(body), { numbering: odd, styles: headingStyles })
    expect(notes[0]?.body).toMatch(/^32767\.\. War\n/)
  })
})
