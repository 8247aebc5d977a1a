import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type FilesRead, readFiles } from '../../../../../src/main/intake/index.ts'
import {
  bold,
  headingStyles,
  item,
  paragraph as p,
  run,
  under,
  wordFile,
  wordXml,
  zipped,
} from './office-files.ts'
import { leftOutOf, type Noted, noted, placesOf, readBytes } from './read-office.ts'

const readFrom = (bytes: Uint8Array, name = 'notes.docx'): Promise<FilesRead> =>
  readBytes(bytes, name)
const fixture = (name: string): Promise<FilesRead> =>
  readFiles([{ path: `tests/fixtures/intake/office/${name}`, name }])

const sized = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/>`
const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`

describe('Office documents that other programs wrote', () => {
  const chapters: Noted[] = [
    [
      '1. The quarrel with Parliament',
      'Charles ruled without Parliament from 1629 to 1640. Ship money was asked of the inland counties in 1635.\n\n> “The people never give up their liberties but under some delusion.”\n\n1. The Five Knights in 1627\n  a. Darnel and four others\n    - held without a charge\n2. The Petition of Right in 1628',
    ],
    [
      'Why did the Short Parliament fail?',
      'It sat for three weeks in 1640.\n\n- Term – Meaning\n- Ship money – a tax for the navy\n- Thorough – the rule of Strafford and Laud\n\nScotland rose\n\nand then Ireland.\n\nRoot and Branch\n\na petition against bishops',
    ],
  ]
  it.each(['chapters.docx', 'chapters.odt'])('Pandoc: %s', async (name) => {
    const found = await fixture(name)
    expect(found.notebookName).toBe('Stuart England: Notes for the summer term')
    expect(noted(found)).toEqual(chapters)
    expect(placesOf(found)).toEqual([
      ['Charles ruled without Parliament from 1629 to 1640.', 'page 45'],
      ['Ship money was asked of the inland counties in 1635.', 'page 46-7'],
      ['It sat for three weeks in 1640.', 'page 152–54'],
    ])
    expect(leftOutOf(found)).toContainEqual(['property', 'A. Student', -1])
  })

  it.each(['bold-questions.docx', 'bold-questions.odt'])('LibreOffice: %s', async (name) => {
    const found = await fixture(name)
    expect(found.notebookName).toBe('The Weimar Republic')
    expect(noted(found)).toEqual([
      [
        'What did the Treaty of Versailles cost?',
        'Germany lost 13% of her land and 6 million people.\n\n- Alsace and Lorraine went to France\n  - with its iron\n- Posen went to Poland',
      ],
      [
        'Who rose against the Republic in 1919 and 1920?',
        'The Spartacists rose in January 1919.\n\nKapp marched on Berlin in March 1920.\n\nThe army would not fire on the army.\n\n- Party – What it wanted\n- SPD – a republic of laws\n- KPD – councils, as in Russia',
      ],
      [
        '1. Why did prices rise?',
        'The state printed money to pay the strikers in the Ruhr.\n\n> “A wheelbarrow of notes for a loaf.”',
      ],
    ])
  })

  it.each(['tracked-changes.docx', 'tracked-changes.odt'])('LibreOffice: %s', async (name) => {
    const found = await fixture(name)
    expect(noted(found)).toEqual([
      [
        'Why did the Empire fall?',
        'Napoleon III was captured at Sedan on 2 September 1870. The Empress fled to England.\n\nThe army was badly led.',
      ],
      [
        'How strong was the Republic?',
        '1. Step one\n  a) Step within\n2. Step two\n\nThiers crushed the Commune in May 1871.',
      ],
    ])
    expect(leftOutOf(found)).toEqual([
      ['running-head', 'History, spring term', -1],
      ['footnote', 'Price, The French Second Empire, p. 45.', 0],
      ['deleted', 'The Empress wept.', 0],
      ['comment', 'Say who led it.', 0],
      ['page-number', 'Page 1', 1],
    ])
    expect(placesOf(found)).toEqual([
      ['Napoleon III was captured at Sedan on 2 September 1870.', 'page 45'],
    ])
  })

  it('Google Docs, which sets runs and not styles', async () => {
    const look = (size: number): string => `<w:rFonts w:ascii="Arial"/>${sized(size)}`
    const question = (words: string): string =>
      p(run(words, `<w:rtl w:val="0"/>${bold}${look(28)}`), '<w:spacing w:before="0"/>')
    const body = [
      question('Who was Kirov?'),
      p(run('A rival', look(22)) + run(' of his.', `${look(22)}<w:i/>`)),
      question('Who was Ryutin?'),
      p(run('A critic of his.', look(22)), item(1)),
    ]
    expect(noted(await readFrom(wordFile(body.join(''), { numbering })))).toEqual([
      ['Who was Kirov?', 'A rival of his.'],
      ['Who was Ryutin?', '- A critic of his.'],
    ])
  })

  it('the “strict” form of Office, with other addresses', async () => {
    const parts = Object.fromEntries(
      Object.entries(wordXml(under(p('It grew.')), { styles: headingStyles })).map(
        ([name, xml]) => [
          name,
          xml
            .replaceAll(
              'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
              'http://purl.oclc.org/ooxml/wordprocessingml/main',
            )
            .replaceAll(
              'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
              'http://purl.oclc.org/ooxml/officeDocument/relationships',
            ),
        ],
      ),
    )
    expect(noted(await readFrom(zipped(parts)))).toEqual([
      ['One', 'It grew.'],
      ['Two', 'The end.'],
    ])
  })
})

const shared = '../shared/data/stalin-notes'
it.skipIf(!existsSync(`${shared}.docx`))(
  'reads the same notes from Word as from plain text',
  async () => {
    const [text, word] = await Promise.all(
      ['txt', 'docx'].map((ending) =>
        readFiles([{ path: `${shared}.${ending}`, name: `stalin-notes.${ending}` }]),
      ),
    )
    const flat = (body: string): string =>
      body
        .replace(/^[ \t]*(?:[-*•]|\d+\.)[ \t]+/gm, '')
        .replace(/\s+/g, ' ')
        .trim()
    const flatOf = (found: FilesRead | undefined): Noted[] =>
      found ? noted(found).map(([heading, body]) => [heading, flat(body)]) : []
    expect(flatOf(word)).toHaveLength(26)
    expect(flatOf(word)).toEqual(flatOf(text))
  },
)
