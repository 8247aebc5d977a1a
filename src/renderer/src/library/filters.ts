/** What the library can be narrowed to: read from the snippets that are there, each with how many it would leave. */
import { type Dates, type SnippetKind, snippetKinds } from '../../../shared/model/note.ts'
import {
  type Filterable,
  isInPeriod,
  namesPerson,
  type SnippetFilter,
} from '../../../shared/model/snippet-filter.ts'
import { saysStretch } from '../../../shared/text/says-dates.ts'
import { kindLooks } from './kinds.tsx'

export type Filter = { id: string } & (
  | { by: 'use' }
  | { by: 'kind'; kind: SnippetKind }
  | { by: 'period'; period: Dates }
  | { by: 'person'; name: string }
)
type By = Filter['by']

/** A filter, how many of what is shown it leaves, and whether it is in force. */
export type Chip = { filter: Filter; count: number; isOn: boolean }

/** What a filter is called. */
export function labelOf(filter: Filter): string {
  switch (filter.by) {
    case 'use':
      return 'Unused'
    case 'kind':
      return kindLooks[filter.kind].label
    case 'period':
      return saysStretch(filter.period)
    case 'person':
      return filter.name
  }
}

/** Where the plan uses each snippet, by the snippet's id. */
type Uses = ReadonlyMap<string, string>

/** In the order of the line, which takes one of each in turn. */
const groups: readonly By[] = ['use', 'kind', 'period', 'person']

/** More people than one looks through; and whoever is named once is found sooner by their name. */
const mostPeople = 12
const fewestOfPerson = 2
/** More periods than this are said by longer ones. */
const mostPeriods = 6
/** Lengths of a period, in years. */
const lengths = [1, 5, 10, 25, 50, 100, 500] as const

function fits(filter: Filter, { id, kind, dates, people }: Filterable, uses: Uses): boolean {
  switch (filter.by) {
    case 'use':
      return !uses.has(id)
    case 'kind':
      return kind === filter.kind
    case 'period':
      return isInPeriod(dates, filter.period)
    case 'person':
      return namesPerson(people, filter.name)
  }
}

/** Whether a snippet has what is chosen: of each sort of filter, one that is. */
export function passes(chosen: readonly Filter[], snippet: Filterable, uses: Uses): boolean {
  return groups.every((by) => {
    const asked = chosen.filter((filter) => filter.by === by)
    return asked.length === 0 || asked.some((filter) => fits(filter, snippet, uses))
  })
}

/** The same, as the search is asked for it. */
export function asQuery(chosen: readonly Filter[], uses: Uses): SnippetFilter {
  const of = <Part>(read: (filter: Filter) => Part | undefined): Part[] | undefined => {
    const parts = chosen.flatMap((filter) => read(filter) ?? [])
    return parts.length > 0 ? parts : undefined
  }
  return {
    kinds: of((filter) => (filter.by === 'kind' ? filter.kind : undefined)),
    periods: of((filter) => (filter.by === 'period' ? filter.period : undefined)),
    people: of((filter) => (filter.by === 'person' ? filter.name : undefined)),
    ...(chosen.some(({ by }) => by === 'use') && { without: [...uses.keys()].slice(0, 10_000) }),
  }
}

/**
 * What these snippets can be narrowed by, the most telling of each sort first: not what they all have, nor none but
 * for what is in force. Each count is of what would be left beside the filters of other sorts that are chosen.
 */
export function chipsOf(
  snippets: readonly Filterable[],
  chosen: readonly Filter[],
  uses: Uses,
): Chip[] {
  const isOn = new Set(chosen.map(({ id }) => id))
  const there = filtersOf(snippets, uses)
  const telling = there.filter(
    (filter) => !isOn.has(filter.id) && !snippets.every((each) => fits(filter, each, uses)),
  )
  const places = new Map(there.map(({ id }, at) => [id, at]))
  const beside = new Map(
    groups.map((by) => {
      const others = chosen.filter((filter) => filter.by !== by)
      return [by, snippets.filter((snippet) => passes(others, snippet, uses))]
    }),
  )
  return [...telling, ...chosen]
    .toSorted((one, other) => (places.get(one.id) ?? -1) - (places.get(other.id) ?? -1))
    .map((filter) => ({
      filter,
      count: beside.get(filter.by)?.filter((each) => fits(filter, each, uses)).length ?? 0,
      isOn: isOn.has(filter.id),
    }))
    .filter(({ count, isOn }) => count > 0 || isOn)
}

/** The places at the front of the line that stay where they are. */
const firstOfLine = 4

/**
 * The chips in the order of the line: one of each sort in turn. One that is in force further back comes to the
 * front, where it is in sight; those at the front stay in their place, so that none goes away under the pointer.
 */
export function inLine(chips: readonly Chip[]): Chip[] {
  const sorts = groups.map((by) => chips.filter(({ filter }) => filter.by === by))
  const longest = Math.max(0, ...sorts.map(({ length }) => length))
  const turns = Array.from({ length: longest }, (_, at) => sorts.flatMap((sort) => sort[at] ?? []))
  const line = turns.flat()
  const further = line.slice(firstOfLine).filter(({ isOn }) => isOn)
  return [...further, ...line.filter((chip) => !further.includes(chip))]
}

const filtersOf = (snippets: readonly Filterable[], uses: Uses): Filter[] => [
  ...(snippets.some(({ id }) => uses.has(id)) ? [{ id: 'use', by: 'use' } as const] : []),
  ...kindsOf(snippets),
  ...periodsOf(snippets),
  ...peopleOf(snippets),
]

/** In the order of the record of kinds: a plain statement, which most are, comes last. */
function kindsOf(snippets: readonly Filterable[]): Filter[] {
  const there = new Set(snippets.map(({ kind }) => kind))
  return snippetKinds
    .filter((kind) => there.has(kind))
    .map((kind) => ({ id: `kind ${kind}`, by: 'kind', kind }))
}

/** A few periods of one length that all dates begin in, the fullest first. */
function periodsOf(snippets: readonly Filterable[]): Filter[] {
  const years = [
    ...new Set(snippets.flatMap(({ dates }) => dates.map(({ from }) => Number(from.slice(0, 4))))),
  ]
  const cut = lengths.map((length) => ({
    length,
    starts: [...new Set(years.map((year) => year - (year % length)))],
  }))
  const { length, starts } = cut.find(({ starts }) => starts.length <= mostPeriods) ??
    cut.at(-1) ?? { length: 1, starts: [] }
  return starts
    .map((start) => {
      const last = Math.min(start + length - 1, 9999)
      const period = { from: `${asYear(Math.max(1, start))}-01-01`, to: `${asYear(last)}-12-31` }
      return {
        start,
        period,
        count: snippets.filter((each) => isInPeriod(each.dates, period)).length,
      }
    })
    .toSorted((one, other) => other.count - one.count || one.start - other.start)
    .map(({ period }) => ({ id: `period ${period.from} ${period.to}`, by: 'period', period }))
}

const asYear = (year: number): string => String(year).padStart(4, '0')

/** Those named most first. Who is called by a name alone and by that with others is called by it alone. */
function peopleOf(snippets: readonly Filterable[]): Filter[] {
  const times = new Map<string, number>()
  for (const { people } of snippets)
    for (const name of new Set(people)) times.set(name, (times.get(name) ?? 0) + 1)
  const isSaidShorter = (name: string): boolean =>
    [...name.matchAll(/ /gu)].some(({ index }) => times.has(name.slice(index + 1)))
  return [...times.keys()]
    .filter((name) => !isSaidShorter(name))
    .map((name) => ({
      name,
      count: snippets.filter((each) => namesPerson(each.people, name)).length,
    }))
    .filter(({ count }) => count >= fewestOfPerson)
    .toSorted((one, other) => other.count - one.count || one.name.localeCompare(other.name))
    .slice(0, mostPeople)
    .map(({ name }) => ({ id: `person ${name}`, by: 'person', name }))
}
