import { describe, expect, it } from 'vitest'
import { type FilesRead, IntakeError } from '../../../../../src/main/intake/index.ts'
import { type OdtStyles, odtFile, odtXml, zipped } from './office-files.ts'
import { leftOutOf, noted, readBytes } from './read-office.ts'

const readFrom = (bytes: Uint8Array, name = 'notes.odt'): Promise<FilesRead> =>
  readBytes(bytes, name)
const read = (text: string, styles: OdtStyles = {}): Promise<FilesRead> =>
  readFrom(odtFile(text, styles))

const p = (inner: string, style = ''): string =>
  `<text:p${style && ` text:style-name="${style}"`}>${inner}</text:p>`
const h = (inner: string, level = 1): string =>
  `<text:h text:outline-level="${level}">${inner}</text:h>`
const span = (inner: string, style: string): string =>
  `<text:span text:style-name="${style}">${inner}</text:span>`
const style = (name: string, inner: string, more = 'style:family="paragraph"'): string =>
  `<style:style style:name="${name}" ${more}>${inner}</style:style>`
const letters = (attributes: string): string => `<style:text-properties ${attributes}/>`
const list = (items: readonly string[], attributes = ''): string =>
  `<text:list ${attributes}>${items.map((one) => `<text:list-item>${one}</text:list-item>`).join('')}</text:list>`
const listStyle = `<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/><text:list-level-style-bullet text:level="3" text:bullet-char="•"/></text:list-style>`
const cell = (...paragraphs: string[]): string =>
  `<table:table-cell>${paragraphs.join('')}</table:table-cell>`
const row = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`

const bold = 'fo:font-weight="bold"'
const automatic = [
  style('B', letters(bold)),
  style('Big', letters('fo:font-size="140%"')),
  style('U', letters('style:text-underline-style="solid"')),
  style('T1', letters(bold), 'style:family="text"'),
  style('Hidden', letters('text:display="none"'), 'style:family="text"'),
  style('Q', '<style:paragraph-properties fo:margin-left="1cm" fo:margin-right="10mm"/>'),
].join('')
const common = [
  `<style:default-style style:family="paragraph">${letters('fo:font-size="12pt"')}</style:default-style>`,
  style('Heading_20_1', '', 'style:family="paragraph" style:default-outline-level="1"'),
  style('Mine', '', 'style:family="paragraph" style:parent-style-name="Heading_20_1"'),
].join('')

/** Two headings, so that all that is between them is a body. */
const under = (body: string): string => `${h('One')}${body}${h('Two')}${p('The end.')}`

describe('headings of an OpenDocument text', () => {
  it.each<[why: string, first: string, second: string]>([
    ['as headings', h('Kirov'), h('Ryutin')],
    ['by a style of theirs', p('Kirov', 'Heading_20_1'), p('Ryutin', 'Heading_20_1')],
    ['by a style based on one', p('Kirov', 'Mine'), p('Ryutin', 'Mine')],
    ['by bold', p('Kirov', 'B'), p(span('Ryutin', 'T1'))],
    ['by underline', p('Kirov', 'U'), p('Ryutin', 'U')],
    ['by size', p('Kirov', 'Big'), p('Ryutin', 'Big')],
  ])('are found %s', async (_, first, second) => {
    const text = `${first}${p('A rival of his.')}${second}${p('A critic of his.')}`
    expect(noted(await read(text, { automatic, common }))).toEqual([
      ['Kirov', 'A rival of his.'],
      ['Ryutin', 'A critic of his.'],
    ])
  })

  it('stand under the title', async () => {
    const text = `${p('Russia', 'Title')}${h('The rise')}${h('The Party', 2)}${p('It grew.')}${h('The fall')}${p('It ended.')}`
    const found = await read(text)
    expect(found.notebookName).toBe('Russia')
    expect(noted(found)).toEqual([
      ['The rise: The Party', 'It grew.'],
      ['The fall', 'It ended.'],
    ])
  })
})

describe('the words of an OpenDocument text', () => {
  it.each<[why: string, text: string, reads: string]>([
    [
      'blanks and line ends of the file are one blank',
      p(`\n  It ${span('grew', 'T1')}\n   and  fell.\n`),
      'It grew and fell.',
    ],
    ['blanks that were set are kept', p('1917<text:s text:c="3"/>fell'), '1917   fell'],
    ['blanks without end are not', p(`a<text:s text:c="999999999"/>b`), `a${' '.repeat(100)}b`],
    ['a tab is one', p('1917<text:tab/>the Tsar fell'), '1917\tthe Tsar fell'],
    ['a line that was ended is a line', p('One.<text:line-break/>Two.'), 'One.\n\nTwo.'],
    [
      'a page that ends within a paragraph is nothing',
      p('One<text:soft-page-break/> two.'),
      'One two.',
    ],
    [
      'a link is its words',
      p('<text:a xlink:href="https://example.org">The archive</text:a> opened.'),
      'The archive opened.',
    ],
    [
      'of words with their sounds beside them, the words',
      p(
        '<text:ruby><text:ruby-base>東京</text:ruby-base><text:ruby-text>とうきょう</text:ruby-text></text:ruby>',
      ),
      '東京',
    ],
    [
      'a section is what it holds',
      `<text:section text:name="s">${p('It grew.')}</text:section>`,
      'It grew.',
    ],
    [
      'a text box stands behind what it is anchored in',
      p(`It grew.<draw:frame><draw:text-box>${p('A box.')}</draw:text-box></draw:frame>`) +
        p('It fell.'),
      'It grew.\n\nA box.\n\nIt fell.',
    ],
    [
      'a shape that floats on the page holds text',
      `<draw:custom-shape>${p('A box.')}</draw:custom-shape>${p('It fell.')}`,
      'A box.\n\nIt fell.',
    ],
    ['a paragraph set in on both sides is a quotation', p('“Too rude.”', 'Q'), '> “Too rude.”'],
    ['and one in the style of quotations', p('“Too rude.”', 'Quotations'), '> “Too rude.”'],
    [
      'a table’s rows are lines',
      `<table:table><table:table-header-rows>${row(cell(p('Term')), cell(p('Meaning')))}</table:table-header-rows>${row(cell(p('Gulag')), cell(p('the camps')))}</table:table>`,
      '- Term – Meaning\n- Gulag – the camps',
    ],
    [
      'numbers of lists in lists',
      list(
        [p('War') + list([p('Verdun'), p('Somme') + list([p('in 1916')])]), p('Debt')],
        'text:style-name="L1"',
      ),
      '1. War\n  a) Verdun\n  b) Somme\n    - in 1916\n2. Debt',
    ],
    [
      'an item of two paragraphs has its mark once',
      list([p('War') + p('It came.')], 'text:style-name="L1"'),
      '1. War\n\nIt came.',
    ],
    [
      'a list that goes on',
      `${list([p('War')], 'text:style-name="L1" xml:id="a"')}${p('It came.')}${list([p('Debt')], 'text:style-name="L1" text:continue-list="a"')}`,
      '1. War\n\nIt came.\n\n2. Debt',
    ],
    [
      'a list that begins again',
      `${list([p('War')], 'text:style-name="L1"')}${p('It came.')}${list([p('Debt')], 'text:style-name="L1"')}`,
      '1. War\n\nIt came.\n\n1. Debt',
    ],
    ['a list of a style that is not there', list([p('War')], 'text:style-name="L9"'), '- War'],
  ])('%s', async (_, text, reads) => {
    const found = await read(under(text), { automatic: automatic + listStyle, common })
    expect(found.notes[0]?.body).toBe(reads)
  })
})

describe('what an OpenDocument text has beside its text', () => {
  it('footnotes are left out, and say where in a source a sentence stands', async () => {
    const note = (words: string): string =>
      `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p(words)}</text:note-body></text:note>`
    const found = await read(
      under(p(`Kirov was shot in 1934.${note('Service, Stalin, p. 45.')} Others lived.`)),
    )
    expect(found.notes[0]?.body).toBe('Kirov was shot in 1934. Others lived.')
    expect(found.notes[0]?.snippets.map(({ text, place }) => [text, place?.locator])).toEqual([
      ['Kirov was shot in 1934.', '45'],
      ['Others lived.', undefined],
    ])
    expect(leftOutOf(found)).toEqual([['footnote', 'Service, Stalin, p. 45.', 0]])
  })

  it.each<[text: string, out: [string, string, number][]]>([
    [
      p(
        'It grew.<office:annotation><dc:creator>A. Reader</dc:creator><dc:date>2026</dc:date><text:p>Say when.</text:p></office:annotation>',
      ),
      [['comment', 'Say when.', 0]],
    ],
    [
      p('It grew.<draw:frame><draw:image/><svg:desc>A map of Verdun</svg:desc></draw:frame>'),
      [['picture', 'A map of Verdun', 0]],
    ],
    [p(`It grew.${span('secret', 'Hidden')}`), [['other', 'secret', 0]]],
    [
      `<text:table-of-content><text:table-of-content-source/><text:index-body>${p('One 3')}${p('Two 4')}</text:index-body></text:table-of-content>${p('It grew.')}`,
      [
        ['contents', 'One 3', 0],
        ['contents', 'Two 4', 0],
      ],
    ],
  ])('%#: is left out, each for its reason and with its words', async (text, out) => {
    const found = await read(under(text), { automatic, common })
    expect(leftOutOf(found)).toEqual(out)
    expect(found.notes[0]?.body).toBe('It grew.')
  })

  it('what was deleted is left out where it stood', async () => {
    const changes = `<text:tracked-changes><text:changed-region text:id="ct1"><text:deletion><office:change-info><dc:creator>A. Reader</dc:creator></office:change-info>${p('and fell')}</text:deletion></text:changed-region></text:tracked-changes>`
    const found = await read(`${changes}${under(p('It grew<text:change text:change-id="ct1"/>.'))}`)
    expect(found.notes[0]?.body).toBe('It grew.')
    expect(leftOutOf(found)).toEqual([['deleted', 'and fell', 0]])
  })

  it('heads and feet of pages are told of once', async () => {
    const page = (name: string): string =>
      `<style:master-page style:name="${name}"><style:header>${p('History')}</style:header><style:footer>${p('Page <text:page-number>3</text:page-number>')}</style:footer></style:master-page>`
    const found = await read(under(p('It grew.')), { master: page('a') + page('b') })
    expect(leftOutOf(found)).toEqual([
      ['running-head', 'History', -1],
      ['page-number', 'Page 3', 1],
    ])
  })
})

describe('an OpenDocument text that is damaged or hostile', () => {
  it('that a password closes says so', async () => {
    const locked = `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`
    const bytes = zipped({ ...odtXml(p('It grew.')), 'META-INF/manifest.xml': locked })
    await expect(readFrom(bytes)).rejects.toThrow(
      /^“notes\.odt” is protected by a password\..+save it without one/,
    )
  })

  it('that was cut short, or has no text, is refused in a sentence', async () => {
    const { 'content.xml': _, ...rest } = odtXml(p('It grew.'))
    await expect(readFrom(zipped(rest))).rejects.toThrow(
      /^“notes\.odt” has no text of an OpenDocument file/,
    )
    await expect(readFrom(odtFile(p('It grew.')).subarray(0, 90))).rejects.toThrow(
      /^“notes\.odt” is damaged or was cut short/,
    )
    await expect(read(p(''))).rejects.toBeInstanceOf(IntakeError)
  })

  it('that breaks off within its text is read up to there', async () => {
    const parts = odtXml(under(p('It grew.')))
    const broken = {
      ...parts,
      'content.xml': (parts['content.xml'] ?? '').replace('The end.', '<text:x>'),
    }
    const { notes, warnings } = await readFrom(zipped(broken))
    expect(notes.map(({ heading }) => heading)).toEqual(['One', 'Two'])
    expect(warnings).toEqual([
      expect.stringMatching(/^“notes\.odt” is damaged: its text breaks off/),
    ])
  })

  it('is read without its styles, and with styles in a ring', async () => {
    const { 'styles.xml': _, ...rest } = odtXml(under(p('It grew.')))
    expect(noted(await readFrom(zipped(rest)))[0]).toEqual(['One', 'It grew.'])
    const ring =
      style('A', '', 'style:family="paragraph" style:parent-style-name="B"') +
      style('B', '', 'style:family="paragraph" style:parent-style-name="A"')
    expect(noted(await read(under(p('It grew.', 'A')), { automatic: ring }))[0]).toEqual([
      'One',
      'It grew.',
    ])
  })

  it('of numbers without end is read', async () => {
    const odd = `<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="constructor" style:num-suffix="." text:start-value="999999999999" text:display-levels="99999999"/></text:list-style>`
    const found = await read(under(list([p('War')], 'text:style-name="L1"')), { automatic: odd })
    expect(found.notes[0]?.body).toBe('1. War')
  })
})
