// Whatever of a source is known, what is printed of it is sound: nothing blank, no punctuation around nothing.
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type Citer,
  createCiter,
  plainText,
  type Style,
} from '../../../../src/main/citations/index.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import {
  dateFields,
  locatorLabels,
  peopleFields,
  type Source,
  sourceFieldsSchema,
  sourceTypes,
} from '../../../../src/shared/model/source.ts'
import { type ExampleStyle, loadStyle } from './examples/load-style.ts'

/** What each field of words would hold; other fields hold any word. */
const usual: Record<string, string> = {
  edition: '2',
  volume: '3',
  'number-of-volumes': '4',
  issue: '5',
  number: '6',
  'collection-number': '7',
  'chapter-number': 'c. 8',
  page: '12-19',
  version: '2',
  URL: 'https://reading-room.example/x',
  DOI: '10.1234/x.5',
  language: 'en',
  genre: 'leaflet',
  medium: 'ink on paper',
}
const apart = new Set<string>(['type', 'title', 'kept', ...peopleFields, ...dateFields])
const wordsFields = Object.keys(sourceFieldsSchema.shape).filter((field) => !apart.has(field))

const people = fc.constantFrom(
  [{ family: 'Reed', given: 'Ann' }],
  [{ family: 'Reed', given: 'Ann' }, { literal: 'Harbour Union' }],
  [{ family: 'Plato' }],
)
const dates = fc.constantFrom<Source['issued']>(
  { 'date-parts': [[1926]] },
  { 'date-parts': [[1926, 5]] },
  { 'date-parts': [[1926, 5, 3]] },
  { 'date-parts': [[1926], [1931]] },
)
/** A source of a type of which about a third is known, so that most pairs of fields are met with and without. */
const sources: fc.Arbitrary<Source> = fc
  .record({
    type: fc.constantFrom(...sourceTypes),
    words: fc.subarray(wordsFields),
    people: fc.dictionary(fc.constantFrom(...peopleFields), people, { maxKeys: 3 }),
    dates: fc.dictionary(fc.constantFrom(...dateFields), dates),
  })
  .map(({ type, words, people, dates }) => ({
    type,
    title: 'Bread and order',
    ...Object.fromEntries(words.map((field) => [field, usual[field] ?? `Word ${field}`])),
    ...people,
    ...dates,
    id: newId(),
  }))

const stray =
  /[([<‘“] ?[)\],.;:>’”]|[([] | [)\],.;:]|[,;:] ?[,;:.)\]]|\.\.|\. \.| {2}|^[\s,;:.)]|undefined|\bnull\b/u

function printed(citer: Citer, source: Source, label: (typeof locatorLabels)[number]): string[] {
  const bare = { sourceId: source.id }
  const placed = { ...bare, locator: '45', label }
  const { citations, bibliography } = citer.cite([[bare], [placed], [bare]])
  const alone = citer.cite([[placed]]).citations
  return [...citations, ...alone, ...bibliography.map(({ runs }) => runs)].map(plainText)
}

const styles: ExampleStyle[] = [
  'mhra',
  'chicago-notes',
  'harvard',
  'apa',
  'mla',
  'oscola',
  'vancouver',
]
let loaded: Map<string, Style>
beforeAll(async () => {
  loaded = new Map(await Promise.all(styles.map(async (id) => [id, await loadStyle(id)] as const)))
})
const citerOf = (id: string, all: readonly Source[]): Citer => {
  const style = loaded.get(id)
  if (!style) throw new Error(`There is no style ${id}.`)
  return createCiter(style, all)
}

describe.each(styles)('%s', (id) => {
  it('prints every source, with no punctuation around what is not known', () => {
    fc.assert(
      fc.property(
        fc.array(sources, { minLength: 40, maxLength: 40 }),
        fc.constantFrom(...locatorLabels),
        (all, label) => {
          const citer = citerOf(id, all)
          for (const source of all)
            for (const line of printed(citer, source, label)) {
              expect(line).not.toBe('')
              expect(line).not.toMatch(stray)
            }
        },
      ),
      { numRuns: 2, endOnFailure: true },
    )
  })
})

const chapter: Omit<Source, 'id'> = {
  type: 'chapter',
  title: 'Bread and order',
  author: [{ family: 'Reed', given: 'Ann' }],
  'container-title': 'Villages',
}
it.each<[ExampleStyle, Omit<Source, 'id'>, string]>([
  [
    'oscola',
    { ...chapter, publisher: 'Harbour Press' },
    'Reed A, ‘Bread and Order’, Villages (Harbour Press)',
  ],
  [
    'harvard',
    { ...chapter, 'container-title': ' ', editor: [{ family: 'Moss', given: 'E.' }] },
    'Reed, A. (no date) ‘Bread and order’, in E. Moss (ed.).',
  ],
  [
    'vancouver',
    { ...chapter, type: 'article-journal', page: '12-19' },
    '1. Reed A. Bread and order. Villages. 12–9.',
  ],
])('%s prints no mark of its own around what is not known', (id, fields, entry) => {
  const source = { ...fields, id: newId() }
  expect(
    citerOf(id, [source])
      .cite([[{ sourceId: source.id }]])
      .bibliography.map(({ runs }) => plainText(runs)),
  ).toEqual([entry])
})
