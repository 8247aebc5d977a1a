// The expected forms are those of the MHRA Style Guide, 4th edn (2024), on references: no place of
// publication, "p." and "pp." for articles too, later references by author and short title, never
// "ibid.". The works are made up.
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type Citer,
  createCiter,
  plainText,
  type Run,
  type Style,
} from '../../../../src/main/citations/index.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import {
  type Cite,
  locatorLabels,
  type Source,
  type SourceFields,
} from '../../../../src/shared/model/source.ts'
import { styleForTests } from '../../../support/styles.ts'

let style: Style
beforeAll(async () => {
  style = await styleForTests()
})

const make = (fields: SourceFields): Source => ({ ...fields, id: newId() })
const cite = (source: Source, rest: Omit<Cite, 'sourceId'> = {}): Cite => ({
  sourceId: source.id,
  ...rest,
})

/** Italics as *…*, small capitals as ^…^, so that a table can show them. */
const shown = (runs: Run[]): string =>
  runs
    .map(({ text, italic, smallCaps }) => (italic ? `*${text}*` : smallCaps ? `^${text}^` : text))
    .join('')

const book = make({
  type: 'book',
  title: 'The clerks of the revolution: office and power, 1917–1929',
  author: [{ family: 'Marlowe', given: 'Edith' }],
  publisher: 'Harbour Press',
  'publisher-place': 'Hull',
  issued: { 'date-parts': [[1998]] },
})
const otherBook = make({
  type: 'book',
  title: 'Bread and fear: a village in 1931',
  author: [{ family: 'Marlowe', given: 'Edith' }],
  publisher: 'Harbour Press',
  issued: { 'date-parts': [[2004]] },
})
const translated = make({
  type: 'book',
  title: 'Letters',
  author: [{ family: 'Обломов', given: 'Иван' }],
  editor: [{ family: 'Hale', given: 'Ruth' }],
  translator: [{ family: 'Tennant', given: 'Paul' }],
  edition: '2',
  volume: '3',
  publisher: 'Northgate University Press',
  issued: { 'date-parts': [[2011]] },
})
const article = make({
  type: 'article-journal',
  title: 'Who read the files? "Information" in the early Party',
  author: [
    { family: 'Żukowska', given: 'Łucja' },
    { family: 'Tennant', given: 'Paul' },
  ],
  'container-title': 'Journal of Invented History',
  volume: '12',
  issue: '3',
  page: '201-238',
  issued: { 'date-parts': [[2006]] },
  DOI: 'https://doi.org/10.9999/jih.2006.12.3',
})
const chapter = make({
  type: 'chapter',
  title: 'Quotas',
  author: [{ family: 'Reed', given: 'Ann' }],
  editor: [
    { family: 'Hale', given: 'Ruth' },
    { family: 'Cole', given: 'Tom' },
  ],
  'container-title': 'Villages under the Plan',
  publisher: 'Northgate University Press',
  page: '55-91',
  issued: { 'date-parts': [[2011]] },
})
const webpage = make({
  type: 'webpage',
  title: 'Letters from Petrograd',
  author: [{ literal: 'The Reading Room' }],
  URL: 'https://reading-room.example/petrograd?from=1917&to=1921',
  accessed: { 'date-parts': [[2026, 10, 4]] },
})
const manuscript = make({
  type: 'manuscript',
  title: 'Year 13 class notes',
  issued: { 'date-parts': [[2026, 9]] },
})
const manyHands = make({
  type: 'book',
  title: 'A Company History',
  author: ['Ash', 'Birch', 'Cedar', 'Elm'].map((family) => ({ family })),
  issued: { 'date-parts': [[1990]] },
})

const oneLine = (source: Source, rest?: Omit<Cite, 'sourceId'>, times = 1): string => {
  const citer = createCiter(style, [source])
  const { citations: notes } = citer.cite(Array.from({ length: times }, () => [cite(source, rest)]))
  return shown(notes.at(-1) ?? [])
}

describe('a footnote in MHRA', () => {
  it.each<[string, Source, Omit<Cite, 'sourceId'>, string, string]>([
    [
      'a book',
      book,
      { locator: '62' },
      'Edith Marlowe, *The Clerks of the Revolution: Office and Power, 1917–1929* (Harbour Press, 1998), p. 62.',
      'Marlowe, *The Clerks of the Revolution*, p. 62.',
    ],
    [
      'pages',
      book,
      { locator: '162-165' },
      'Edith Marlowe, *The Clerks of the Revolution: Office and Power, 1917–1929* (Harbour Press, 1998), pp. 162–65.',
      'Marlowe, *The Clerks of the Revolution*, pp. 162–65.',
    ],
    [
      'an edited and translated volume of several',
      translated,
      { locator: '4', label: 'chapter' },
      'Иван Обломов, *Letters*, ed. by Ruth Hale, trans. by Paul Tennant, 2nd edn (Northgate University Press, 2011), ^iii^, ch. 4.',
      'Обломов, *Letters*, ^iii^, ch. 4.',
    ],
    [
      'an article, with the page meant after its own',
      article,
      { locator: '204' },
      'Łucja Żukowska and Paul Tennant, ‘Who Read the Files? “Information” in the Early Party’, *Journal of Invented History*, 12.3 (2006), pp. 201–38 (p. 204), doi:10.9999/jih.2006.12.3.',
      'Żukowska and Tennant, ‘Who Read the Files?’, p. 204.',
    ],
    [
      'a chapter',
      chapter,
      { locator: '60' },
      'Ann Reed, ‘Quotas’, in *Villages under the Plan*, ed. by Ruth Hale and Tom Cole (Northgate University Press, 2011), pp. 55–91 (p. 60).',
      'Reed, ‘Quotas’, p. 60.',
    ],
    [
      'a web page',
      webpage,
      { locator: '2', label: 'section' },
      'The Reading Room, ‘Letters from Petrograd’, sect. 2 <https://reading-room.example/petrograd?from=1917&to=1921> [accessed 4 October 2026].',
      'The Reading Room, ‘Letters from Petrograd’, sect. 2.',
    ],
    [
      'a manuscript without an author',
      manuscript,
      { locator: '14-15', label: 'folio' },
      '‘Year 13 Class Notes’, September 2026, fols 14–15.',
      '‘Year 13 Class Notes’, fols 14–15.',
    ],
    [
      'more than three authors',
      manyHands,
      { locator: '7', label: 'paragraph' },
      'Ash and others, *A Company History* (1990), para. 7.',
      'Ash and others, *A Company History*, para. 7.',
    ],
    [
      'one volume of a work',
      manyHands,
      { locator: '2', label: 'volume' },
      'Ash and others, *A Company History* (1990), vol. 2.',
      'Ash and others, *A Company History*, vol. 2.',
    ],
    [
      'a locator typed with its label',
      book,
      { locator: 'p. 62' },
      'Edith Marlowe, *The Clerks of the Revolution: Office and Power, 1917–1929* (Harbour Press, 1998), p. 62.',
      'Marlowe, *The Clerks of the Revolution*, p. 62.',
    ],
    [
      'words before and after',
      chapter,
      { prefix: 'See', suffix: ', with a table' },
      'See Ann Reed, ‘Quotas’, in *Villages under the Plan*, ed. by Ruth Hale and Tom Cole (Northgate University Press, 2011), pp. 55–91, with a table.',
      'See Reed, ‘Quotas’, with a table.',
    ],
  ])('names %s in full, then in short', (_, source, rest, full, short) => {
    expect(oneLine(source, rest)).toBe(full)
    expect(oneLine(source, rest, 2)).toBe(short)
    expect(oneLine(source, rest, 3)).toBe(short)
  })

  it('keeps the short form when other works stand between', () => {
    const citer = createCiter(style, [book, chapter])
    const { citations: notes } = citer.cite([
      [cite(book)],
      [cite(chapter)],
      [cite(book, { locator: '9' })],
    ])
    expect(shown(notes[2] ?? [])).toBe('Marlowe, *The Clerks of the Revolution*, p. 9.')
  })

  it('tells two works of an author apart by their short titles', () => {
    const citer = createCiter(style, [book, otherBook])
    const { citations: notes } = citer.cite([
      [cite(book)],
      [cite(otherBook)],
      [cite(book, { locator: '9' })],
      [cite(otherBook, { locator: '31' })],
    ])
    expect(notes.slice(2).map(shown)).toEqual([
      'Marlowe, *The Clerks of the Revolution*, p. 9.',
      'Marlowe, *Bread and Fear*, p. 31.',
    ])
  })

  it('puts several sources in one note', () => {
    const citer = createCiter(style, [manuscript, manyHands])
    const { citations: notes } = citer.cite([
      [cite(manuscript), cite(manyHands, { prefix: 'see also' })],
    ])
    expect(notes.map(shown)).toEqual([
      '‘Year 13 Class Notes’, September 2026; see also Ash and others, *A Company History* (1990).',
    ])
  })

  it('is empty for a source that is not there, and the next ones keep their places', () => {
    const citer = createCiter(style, [manyHands])
    const { citations: notes, bibliography } = citer.cite([[cite(book)], [cite(manyHands)]])
    expect(notes.map(shown)).toEqual(['', 'Ash and others, *A Company History* (1990).'])
    expect(bibliography).toHaveLength(1)
    expect(citer.knows(cite(book))).toBe(false)
  })

  it('links web addresses and DOIs, and no more than them', () => {
    const links = (source: Source) =>
      createCiter(style, [source])
        .cite([[cite(source)]])
        .citations.flat()
        .filter((run) => run.link)
        .map(({ text, link }) => [text, link])
    expect(links(webpage)).toEqual([[webpage.URL, webpage.URL]])
    expect(links(article)).toEqual([
      ['10.9999/jih.2006.12.3', 'https://doi.org/10.9999/jih.2006.12.3'],
    ])
    expect(links({ ...webpage, URL: 'javascript:alert(1)' })).toEqual([])
    // An essay with a longer one would not be typeset at all.
    expect(links({ ...webpage, URL: `https://example.org/${'a'.repeat(9000)}` })).toEqual([])
  })
})

describe('the bibliography in MHRA', () => {
  const bibliographyOf = (citer: Citer, cited: Source[]) =>
    citer.cite(cited.map((source) => [cite(source)])).bibliography.map(({ runs }) => shown(runs))

  it('lists each cited work once, by surname, without a full stop', () => {
    const citer = createCiter(style, [article, book, chapter, manuscript, translated])
    expect(bibliographyOf(citer, [chapter, book, chapter, article])).toEqual([
      'Marlowe, Edith, *The Clerks of the Revolution: Office and Power, 1917–1929* (Harbour Press, 1998)',
      'Reed, Ann, ‘Quotas’, in *Villages under the Plan*, ed. by Ruth Hale and Tom Cole (Northgate University Press, 2011), pp. 55–91',
      'Żukowska, Łucja, and Paul Tennant, ‘Who Read the Files? “Information” in the Early Party’, *Journal of Invented History*, 12.3 (2006), pp. 201–38, doi:10.9999/jih.2006.12.3',
    ])
  })

  it('puts a dash for an author named in the entry above', () => {
    const citer = createCiter(style, [book, otherBook])
    expect(bibliographyOf(citer, [book, otherBook])[1]).toMatch(/^———, \*/u)
  })

  it('is empty when nothing is cited', () => {
    expect(createCiter(style, [book]).cite([])).toEqual({ citations: [], bibliography: [] })
  })
})

describe('a citer', () => {
  it('starts every document afresh', () => {
    const citer = createCiter(style, [book, chapter])
    const citations = [[cite(book)], [cite(chapter)], [cite(book)]]
    const first = citer.cite(citations)
    citer.cite([[cite(chapter)]])
    expect(citer.cite(citations)).toEqual(first)
  })

  it.each<[string, Partial<SourceFields>]>([
    ['no fields but a title', {}],
    ['an empty list of authors', { author: [] }],
    ['a blank name', { author: [{ family: ' ', given: ' ' }, { literal: ' ' }] }],
    ['a month that is none', { issued: { 'date-parts': [[1934, 13, 99]] } }],
    ['the year nought', { issued: { 'date-parts': [[0]] } }],
    ['a year before Christ', { issued: { 'date-parts': [[-44]] } }],
    ['a range of years', { issued: { 'date-parts': [[1923], [1925]] } }],
    ['blank text fields', { publisher: '', page: ' ', volume: '' }],
    ['an edition in words', { edition: 'revised' }],
  ])('takes a source with %s', (_, fields) => {
    for (const type of ['book', 'article-journal', 'chapter', 'webpage', 'manuscript'] as const) {
      const source = make({ type, title: 'Untold', ...fields })
      const { citations, bibliography } = createCiter(style, [source]).cite([
        [cite(source, { locator: '3' })],
        [cite(source)],
      ])
      for (const runs of [...citations, ...bibliography.map(({ runs }) => runs)]) {
        expect(plainText(runs)).toContain('Untold')
        expect(plainText(runs)).not.toMatch(/undefined|NaN|\[object|CSL|, ,|\(\)/u)
      }
    }
  })
})

describe('the British locale', () => {
  it('has every term the style names', () => {
    const named = [...style.style.matchAll(/ term="([^"]+)"/gu)].map(([, term]) => term)
    const known = new Set(
      [...style.locale.matchAll(/<term name="([^"]+)"/gu)].map(([, name]) => name),
    )
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((term) => !known.has(term))).toEqual([])
  })

  it('has every locator label that a cite may carry, for one and for several', () => {
    const counted = locatorLabels.flatMap((label) =>
      ['3', '3-4'].map((locator) => oneLine(manyHands, { locator, label }, 2)),
    )
    expect(counted).toEqual(
      ['p. 3', 'pp. 3–4', 'ch. 3', 'chs 3–4', 'fol. 3', 'fols 3–4', 'sect. 3', 'sects 3–4']
        .concat([
          'para. 3',
          'paras 3–4',
          'vol. 3',
          'vols 3–4',
          'l. 3',
          'll. 3–4',
          'v. 3',
          'vv. 3–4',
        ])
        .concat(['act 3', 'acts 3–4', 'sc. 3', 'scs 3–4', 'col. 3', 'cols 3–4', 'n. 3', 'nn. 3–4'])
        .concat(['fig. 3', 'figs 3–4', '3', '3–4', '3', '3–4'])
        .map((where) => `Ash and others, *A Company History*, ${where}.`),
    )
  })
})
