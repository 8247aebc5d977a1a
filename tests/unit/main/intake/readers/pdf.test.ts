import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { IntakeError, readFiles } from '../../../../../src/main/intake/index.ts'
import { PasswordError } from '../../../../../src/main/intake/intake-error.ts'
import { pdfReader } from '../../../../../src/main/intake/readers/pdf.ts'
import type { Read, ReadOptions } from '../../../../../src/main/intake/readers/reader.ts'
import { textReader } from '../../../../../src/main/intake/readers/text.ts'
import { fileOf, linesFrom, type PdfPage, pdfOf } from '../../../../support/pdf-files.ts'

const fixtures = 'tests/fixtures/intake'
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'intake-pdf-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

function readAt(path: string, options: ReadOptions = {}, title = 'Fallback'): Promise<Read> {
  const bytes = readFileSync(path)
  const name = path.split(/[\\/]/).at(-1) ?? ''
  const file = { path, name, bytes: bytes.length, head: bytes.subarray(0, 4096) }
  return pdfReader.read(file, title, options, () => {})
}

async function read(bytes: Uint8Array, options: ReadOptions = {}): Promise<Read> {
  const path = join(folder, 'notes.pdf')
  await writeFile(path, bytes)
  return readAt(path, options)
}

const headingsOf = ({ notes }: Read): string[] => notes.map(({ heading }) => heading)
const bodyOf = ({ notes }: Read, heading: string): string =>
  notes.find((note) => note.heading === heading)?.body ?? ''
const pagesOf = ({ notes }: Read, heading: string): string[] =>
  notes.find((note) => note.heading === heading)?.places?.map(({ locator }) => locator) ?? []

const first = 'The harvest failed along the Volga, and the government was slow to see'
const second = 'how far the hunger reached in the villages and in the towns that autumn.'
const text = [first, second]

describe('files that other programs made', () => {
  it('reads two columns under a full width, notes at the foot, a list and a table', async () => {
    const found = await readAt(`${fixtures}/pdf-two-columns.pdf`)
    expect(found.title).toBe('Russia before the war')
    expect(headingsOf(found)).toEqual([
      'What did the famine of 1891 show?',
      'Why did the Dumas fail?',
      'What broke in the war?',
      'Why did the Dumas fail?',
      'What broke in the war?',
      'Who said what?',
    ])
    const famine = bodyOf(found, 'What did the famine of 1891 show?')
    expect(famine).toContain('needed gold to steady the rouble, and it was well into the autumn')
    expect(famine.split('\n\n')).toHaveLength(3)
    // The last paragraph goes on over a page, where two lines stand in one column and one in the other.
    expect(found.notes[4]?.body).toMatch(/When the Volynsky regiment refused to fire on the crowd/)
    expect(found.notes[4]?.places?.map(({ locator }) => locator)).toEqual(['1', '1', '2'])
    const last = bodyOf(found, 'Who said what?').split('\n')
    expect(last.slice(0, 3)).toEqual([
      '• Struve wrote that the liberals had waited too long, and that those who wait too long are not asked when the time has come.',
      '• Milyukov asked whether it was stupidity or treason',
      '• Guchkov went to Pskov to ask the tsar to go.',
    ])
    expect(last).toContain('1913\t2,404\t3,863,000')
    expect(found.leftOut.map(({ reason, words, where }) => [reason, words, where])).toEqual([
      ['running-head', 'History 12 · Russia before the war', 'pages 1–2'],
      ['page-number', 'Page 1, Page 2', 'pages 1–2'],
      ['footnote', expect.stringContaining('Witte, Memoirs, p. 41'), 'page 1'],
    ])
    expect(found.mended[0]).toMatch(/^Text in two columns was read/)
  })

  it('reads three columns of a printed web page by its tags', async () => {
    const found = await readAt(`${fixtures}/pdf-three-columns.pdf`)
    expect(headingsOf(found)).toEqual([
      'What did the famine of 1891 show?',
      'Why did the Dumas fail?',
      'What broke in the war?',
      'Who said what?',
    ])
    expect(found.mended[0]).toMatch(/^Text in three columns was read/)
    const last = bodyOf(found, 'Who said what?')
    expect(last).toContain('\n  • He had changed his mind by then\n')
    expect(last).toContain('\n1. Guchkov went to Pskov.\n2. Shulgin went with him.\n')
    expect(last).toContain('\n> Is this stupidity, or is it treason?')
  })

  it('reads the same where the tags are taken away', async () => {
    for (const name of ['pdf-three-columns.pdf', 'pdf-page-labels.pdf', 'pdf-running-heads.pdf']) {
      const bytes = readFileSync(`${fixtures}/${name}`)
      const without = Buffer.from(
        bytes.toString('latin1').replaceAll('/StructTreeRoot', '/StructTreeGone'),
        'latin1',
      )
      const [tagged, plain] = [await readAt(`${fixtures}/${name}`), await read(without)]
      const three = ({ notes }: Read) =>
        notes.slice(0, 3).map(({ heading, body }) => [heading, body])
      expect(three(plain)).toEqual(three(tagged))
    }
  })

  it('mends broken words, keeps real hyphens, and names pages as they are printed', async () => {
    const found = await readAt(`${fixtures}/pdf-page-labels.pdf`)
    expect(headingsOf(found)).toEqual(['Famine', 'Dumas', 'The war'])
    expect(bodyOf(found, 'Famine')).toContain('it was well into the autumn before')
    expect(bodyOf(found, 'Dumas')).toContain('after seventy-two days')
    expect(bodyOf(found, 'Dumas')).toContain('and co-operated with him')
    expect(bodyOf(found, 'The war')).toContain('\n  • He did not say which\n')
    expect(pagesOf(found, 'Famine')).toEqual(['1', '1', '1'])
    expect(pagesOf(found, 'The war').at(-1)).toBe('2')
    const contents = found.leftOut.filter(({ reason }) => reason === 'contents')
    expect(contents.map(({ words, where }) => [words.split(/ ?\./)[0], where])).toEqual([
      ['Contents', 'page i'],
      ['Famine', 'page i'],
      ['Dumas', 'page i'],
      ['The war', 'page i'],
    ])
    expect(found.leftOut.map(({ words }) => words)).toContain('i, 1, 2')
    expect(found.mended[1]).toContain('“autumn”')
  })

  it('leaves out heads that take turns from left to right, and reads the page from them', async () => {
    const found = await readAt(`${fixtures}/pdf-running-heads.pdf`)
    expect(headingsOf(found)).toEqual(['Famine', 'Dumas', 'War'])
    expect(pagesOf(found, 'Famine').slice(0, 1)).toEqual(['145'])
    expect(new Set(pagesOf(found, 'War'))).toEqual(new Set(['149', '150']))
    expect(found.leftOut.map(({ words, where }) => [words, where])).toContainEqual([
      '146 A People in Revolt',
      'pages 146–150',
    ])
    // The same words stand at the same place of two pages, in the midst of the text.
    const dumas = bodyOf(found, 'Dumas')
    expect(dumas.match(/Those who had signed lost the right to stand again/g)).toHaveLength(4)
  })

  it('asks for a password, says when it is the wrong one, and reads with the right one', async () => {
    const path = `${fixtures}/pdf-locked.pdf`
    await expect(readAt(path)).rejects.toThrow(/^“pdf-locked\.pdf” opens by a password only\.$/)
    const wrong = readAt(path, { password: 'duma' })
    await expect(wrong).rejects.toThrow(/was not opened by that password\.$/)
    await expect(wrong).rejects.toBeInstanceOf(PasswordError)
    const found = await readAt(path, { password: 'zemstvo' })
    expect(headingsOf(found)).toEqual(['Who was sent to Pskov?'])
    const { files } = await readFiles([{ path, name: 'pdf-locked.pdf' }])
    expect(files[0]).toMatchObject({ isLocked: true, fault: expect.stringContaining('password') })
  })

  const shared = '../shared/data'
  it.skipIf(!existsSync(shared))('reads real notes as it reads them in plain text', async () => {
    const path = `${shared}/stalin-notes.txt`
    const file = { path, name: 'stalin-notes.txt', bytes: 1, head: new Uint8Array() }
    const plain = await textReader.read(file, '', {}, () => {})
    const found = await readAt(`${shared}/stalin-notes.pdf`)
    const lines = (body: string) => body.split(/\n+/).map((line) => line.replace(/^• /, ''))
    expect(found.notes.map(({ heading, body }) => [heading, lines(body)])).toEqual(
      plain.notes.map(({ heading, body }) => [heading, lines(body)]),
    )
    expect(found.title).toBe('Stalin and the USSR')
    expect(found.leftOut).toEqual([])
  })
})

describe('headings, pages and places', () => {
  it('takes the headings by size, and the largest for the title', async () => {
    const found = await read(
      pdfOf([
        {
          words: [
            { words: 'Tsarist Russia', x: 40, y: 560, size: 20 },
            { words: 'Famine', x: 40, y: 530, size: 14 },
            ...linesFrom(text, { y: 512 }),
            { words: 'War', x: 40, y: 470, size: 14 },
            ...linesFrom(text, { y: 452 }),
          ],
        },
      ]),
    )
    expect(found.title).toBe('Tsarist Russia')
    expect(headingsOf(found)).toEqual(['Famine', 'War'])
    expect(bodyOf(found, 'War')).toBe(text.join(' '))
  })

  it('takes bold lines for headings where nothing is larger', async () => {
    const found = await read(
      pdfOf([
        {
          words: [
            ...linesFrom(['The famine of 1891'], { isBold: true }),
            ...linesFrom(text, { y: 530 }),
            ...linesFrom(['The war of 1914'], { isBold: true, y: 490 }),
            ...linesFrom(text, { y: 470 }),
          ],
        },
      ]),
    )
    expect(headingsOf(found)).toEqual(['The famine of 1891', 'The war of 1914'])
  })

  it('gives a paragraph that runs over the end of a page both pages, by its labels', async () => {
    const found = await read(
      pdfOf([{ words: linesFrom([first], { y: 60 }) }, { words: linesFrom([second]) }], {
        catalogue: '/PageLabels << /Nums [0 << /S /r /St 4 >> 1 << /S /D /P (A-) >>] >>',
      }),
    )
    expect(found.notes[0]?.body).toBe(text.join(' '))
    expect(found.notes[0]?.places).toEqual([
      { start: 0, end: first.length + 1, locator: 'iv' },
      { start: first.length + 1, end: text.join(' ').length, locator: 'A-1' },
    ])
  })

  it('reads a page that is turned, and leaves out what stands along its edge', async () => {
    const turned = text.map((words, at) => ({ words, x: 100 + at * 12, y: 40, turn: 90 as const }))
    const stamp = { words: 'Copied in the reading room', x: 20, y: 20 }
    const found = await read(pdfOf([{ words: [...turned, stamp], rotate: 90 }]))
    expect(found.notes[0]?.body).toBe(text.join(' '))
    expect(found.leftOut).toMatchObject([{ reason: 'other', words: stamp.words, where: 'page 1' }])
  })

  it('reads text of East Asia whose codes are of a table that the file only names', async () => {
    const codes = Buffer.from('歴史のノート', 'utf16le').swap16().toString('hex')
    const bytes = fileOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Contents 4 0 R /Resources << /Font << /F1 6 0 R >> >> >>',
      `<< /Length ${codes.length + 40} >>\nstream\nBT /F1 12 Tf 40 500 Td <${codes}> Tj ET\nendstream`,
      '<< >>',
      '<< /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding /UniJIS-UCS2-H /DescendantFonts [7 0 R] >>',
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Any /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /DW 1000 >>',
    ])
    expect((await read(bytes)).notes[0]?.body).toBe('歴史のノート')
  })
})

describe('what a reader marked', () => {
  const quad = (x: number, y: number, to: number) =>
    `/Rect [${x} ${y - 3} ${to} ${y + 9}] /QuadPoints [${x} ${y + 9} ${to} ${y + 9} ${x} ${y - 3} ${to} ${y - 3}]`

  it('makes a note of highlights with their comments, and one of comments alone', async () => {
    const page: PdfPage = {
      words: linesFrom(text),
      annotations: [
        // From the middle of a word on the first line to one on the second.
        `/Subtype /Highlight /Contents (Too slow?) ${quad(178, 550, 380)}`,
        `/Subtype /Underline ${quad(40, 538, 160)}`,
        '/Subtype /Text /Contents (Compare 1921.) /Rect [10 300 30 320]',
        '/Subtype /Link /Contents (A link) /Rect [10 10 30 30]',
      ],
    }
    const found = await read(pdfOf([page]))
    expect(headingsOf(found)).toEqual(['Fallback', 'Highlights', 'Comments'])
    const marked = found.notes[1]?.body.split('\n\n') ?? []
    expect(marked).toHaveLength(3)
    expect(marked[0]).toMatch(/^> Volga.+slow to see$/)
    expect(text.join(' ')).toContain(marked[0]?.slice(2))
    expect(marked[1]).toBe('Too slow?')
    expect(marked[2]).toBe('> how far the hunger reached')
    expect(found.notes[2]?.body).toBe('Compare 1921.')
    expect(found.notes[1]?.places?.every(({ locator }) => locator === '1')).toBe(true)
  })
})

describe('what cannot be read, or only in part', () => {
  const picture = '0.5 g 10 10 300 300 re f'

  it.each<[string, () => Uint8Array, RegExp]>([
    ['a scan', () => pdfOf([{ drawn: picture }, { drawn: picture }]), /its 2 pages are pictures/],
    ['empty pages', () => pdfOf([{}]), /has no words: its pages are empty/],
    ['words named as a PDF', () => Buffer.from('Who was it?\n\nNobody.'), /damaged or no PDF/],
    ['its head alone', () => Buffer.from('%PDF-1.7\n'), /damaged or no PDF/],
    [
      'rubbish behind its head',
      () => Buffer.from(`%PDF-1.7\n${'obj << '.repeat(5_000)}`),
      /damaged/,
    ],
    [
      'what fills the memory',
      () => pdfOf([{ drawn: ' '.repeat(70_000_000) }], { isPacked: true }),
      /packed so tightly/,
    ],
  ])('refuses %s in a sentence that names the file', async (_, bytes, says) => {
    const refused = read(bytes())
    await expect(refused).rejects.toBeInstanceOf(IntakeError)
    await expect(refused).rejects.toThrow(/^“notes\.pdf” .+\.$/)
    await expect(refused).rejects.toThrow(says)
  })

  it('says which pages have no words, and reads the others', async () => {
    const found = await read(
      pdfOf([
        { words: linesFrom([first]) },
        {},
        { drawn: picture },
        { words: linesFrom([second]) },
      ]),
    )
    expect(found.warnings).toEqual([expect.stringMatching(/^Page 3 of “notes\.pdf” has no words/)])
    expect(found.leftOut).toMatchObject([{ reason: 'picture', where: 'page 3' }])
    expect(found.notes).toHaveLength(1)
  })

  it('reads what a damaged list of parts hides, and says so', async () => {
    const whole = pdfOf([{ words: linesFrom(text) }]).toString('latin1')
    const damaged = whole.replace(/startxref\n\d+/, 'startxref\n7')
    const found = await read(Buffer.from(damaged, 'latin1'))
    expect(found.notes[0]?.body).toBe(text.join(' '))
    expect(found.warnings).toEqual([expect.stringMatching(/damaged where it lists its parts/)])
  })

  it('reads what is there of a file that was cut off, and says so', async () => {
    const whole = pdfOf([{ words: linesFrom(text) }, { words: linesFrom(['Never seen.']) }])
    const cut = whole.subarray(0, whole.indexOf('xref\n0'))
    const found = await read(cut)
    expect(found.notes[0]?.body).toContain(text.join(' '))
    expect(found.warnings).toEqual([expect.stringMatching(/^The end of “notes\.pdf” is missing/)])
  })

  it('reads on where a part that is listed wrongly fails', async () => {
    const whole = pdfOf([
      { words: linesFrom(text), annotations: ['/Subtype /Text'] },
      { words: linesFrom(text) },
    ])
    for (let at = 0; at < 12; at++) {
      // Another of the places in the list of parts is wrong each time.
      let row = -1
      const damaged = whole
        .toString('latin1')
        .replace(/\d{10}(?= 00000 n)/g, (place) => (++row === at ? '0000000011' : place))
      const found = await read(Buffer.from(damaged, 'latin1')).catch((error: unknown) => error)
      if (found instanceof Error) expect(found).toBeInstanceOf(IntakeError)
      else expect(JSON.stringify(found)).toContain('The harvest failed')
    }
  })

  it('runs nothing that a file says is to be run', async () => {
    const run = 'globalThis.wasRun = true; app.alert(1)'
    const found = await read(
      pdfOf([{ words: linesFrom(text) }], {
        catalogue: `/OpenAction << /S /JavaScript /JS (${run.replace(/[()]/g, '\\$&')}) >>`,
      }),
    )
    expect(found.notes).toHaveLength(1)
    expect(globalThis).not.toHaveProperty('wasRun')
  })

  it('takes no more words of a page than it can hold', async () => {
    // A million and more letters, each at a place of its own.
    const letters = 'BT /F1 10 Tf 40 500 Td (a) Tj 9 -3 Td (b) Tj ET\n'.repeat(700_000)
    const found = await read(
      pdfOf([{ drawn: letters }, { words: linesFrom(text) }], { isPacked: true }),
    )
    expect(found.warnings).toEqual([expect.stringMatching(/^Page 1 of .+ has more words than/)])
    expect(found.notes.map(({ body }) => body).join(' ')).toContain(text.join(' '))
  })
})
