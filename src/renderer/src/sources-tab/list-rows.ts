/** The sources as a table shows them: filtered, searched and sorted. Pure. */
import type { CitedSource } from '../../../shared/contract.ts'
import { isPrimary } from '../../../shared/model/listed-under.ts'
import { createSourceIndex } from '../../../shared/model/same-source.ts'
import type { Source, SourceType } from '../../../shared/model/source.ts'
import { describeSource, makersOf, saysYear } from '../../../shared/model/source-line.ts'
import { plainTitle } from '../../../shared/model/title.ts'
import {
  type Field,
  missingFields,
  type PrintedFields,
} from '../../../shared/plan/printed-fields.ts'
import { yearOf } from '../../../shared/text/csl-date.ts'
import { folded, wordsOf } from '../ui/index.ts'

export type SourceRow = {
  id: string
  source: Source
  author: string
  title: string
  year: string
  /** What the style lacks. */
  missing: readonly Field[]
  /** In how many places of plans it is cited, and by how many notes and notebooks. */
  places: number
  things: number
  notebooks: readonly string[]
  /** The sources that it looks the same as. */
  alike: readonly string[]
  /** What is searched. */
  words: string
}

export type Filters = {
  kind: SourceType | null
  tag: string | null
  notebook: string | null
  only: Only | null
}
export type Only = 'lacking' | 'cited' | 'uncited' | 'alike' | 'primary' | 'secondary'

export const noFilters: Filters = { kind: null, tag: null, notebook: null, only: null }

export type SortColumn = 'author' | 'title' | 'year' | 'cited'
export type Sort = { column: SortColumn; direction: 'ascending' | 'descending' }

export function rowsOf(
  sources: readonly Source[],
  cited: readonly CitedSource[],
  printed: PrintedFields,
): SourceRow[] {
  const citedById = new Map(cited.map((one) => [one.id, one]))
  const alike = alikeAmong(sources)
  return sources.map((source) => {
    const { places = 0, things = 0, notebooks = [] } = citedById.get(source.id) ?? {}
    return {
      id: source.id,
      source,
      author: makersOf(source),
      title: plainTitle(source.title).replaceAll(/\s+/gu, ' '),
      year: saysYear(source) ?? source.issued?.literal ?? '',
      missing: missingFields(source, printed),
      places,
      things,
      notebooks,
      alike: alike.get(source.id) ?? [],
      words: folded(searched(source)),
    }
  })
}

const searched = (source: Source): string =>
  [
    describeSource(source),
    source['container-title'],
    source.publisher,
    source.archive_location,
    ...(source.tags ?? []),
    ...(source.author ?? []).map((name) => ('literal' in name ? name.literal : name.given)),
  ]
    .filter(Boolean)
    .join(' ')

/** For each source that looks the same as others, those others. */
export function alikeAmong(sources: readonly Source[]): Map<string, string[]> {
  const index = createSourceIndex<string>()
  const groups = new Map<string, string[]>()
  // The oldest come last in the list, and are what the others are alike to.
  for (const source of sources.toReversed()) {
    const first = index.find(source)
    if (first === null) index.add(source, source.id)
    else groups.set(first, [...(groups.get(first) ?? [first]), source.id])
  }
  return new Map(
    [...groups.values()].flatMap((ids) =>
      ids.map((id) => [id, ids.filter((other) => other !== id)] as const),
    ),
  )
}

const onlyThose: Record<Only, (row: SourceRow) => boolean> = {
  lacking: ({ missing }) => missing.length > 0,
  cited: ({ places }) => places > 0,
  uncited: ({ places }) => places === 0,
  alike: ({ alike }) => alike.length > 0,
  primary: ({ source }) => isPrimary(source),
  secondary: ({ source }) => !isPrimary(source),
}

export function found(rows: readonly SourceRow[], filters: Filters, typed: string): SourceRow[] {
  const sought = wordsOf(folded(typed))
  const { kind, tag, notebook, only } = filters
  return rows.filter(
    (row) =>
      (kind === null || row.source.type === kind) &&
      (tag === null || (row.source.tags ?? []).some((own) => isSameTag(own, tag))) &&
      (notebook === null || row.notebooks.includes(notebook)) &&
      (only === null || onlyThose[only](row)) &&
      sought.every((word) => row.words.includes(word)),
  )
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

/** What has no author or no year stands last, whichever way the others stand. */
export function sorted(rows: readonly SourceRow[], { column, direction }: Sort): SourceRow[] {
  const way = direction === 'ascending' ? 1 : -1
  const byName = (one: SourceRow, other: SourceRow) =>
    emptyLast(one.author, other.author) ||
    collator.compare(one.author, other.author) ||
    collator.compare(one.title, other.title)
  return rows.toSorted((one, other) => {
    if (column === 'cited') return way * (one.places - other.places) || byName(one, other)
    if (column === 'year') {
      const [year, another] = [yearOf(one.source.issued), yearOf(other.source.issued)]
      if (year === null || another === null)
        return Number(year === null) - Number(another === null) || byName(one, other)
      return way * (year - another) || byName(one, other)
    }
    return (
      emptyLast(one[column], other[column]) ||
      way * collator.compare(one[column], other[column]) ||
      byName(one, other)
    )
  })
}

const emptyLast = (one: string, other: string): number => Number(one === '') - Number(other === '')

const isSameTag = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** How many rows there are of each thing they can be filtered by, the most first. */
export function counts(rows: readonly SourceRow[]) {
  const kinds = new Map<SourceType, number>()
  const tags = new Map<string, { name: string; count: number }>()
  const notebooks = new Map<string, number>()
  for (const { source, notebooks: within } of rows) {
    kinds.set(source.type, (kinds.get(source.type) ?? 0) + 1)
    for (const name of source.tags ?? []) {
      const one = tags.get(name.toLowerCase()) ?? { name, count: 0 }
      tags.set(name.toLowerCase(), { ...one, count: one.count + 1 })
    }
    for (const id of within) notebooks.set(id, (notebooks.get(id) ?? 0) + 1)
  }
  const many = (only: Only) => rows.filter(onlyThose[only]).length
  return {
    all: rows.length,
    kinds: [...kinds].sort(([, one], [, other]) => other - one),
    tags: [...tags.values()].sort((one, other) => other.count - one.count),
    notebooks,
    cited: many('cited'),
    uncited: many('uncited'),
    lacking: many('lacking'),
    alike: many('alike'),
    primary: many('primary'),
    secondary: many('secondary'),
  }
}
export type Counts = ReturnType<typeof counts>
