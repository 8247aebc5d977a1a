/** What the library can be narrowed to: read from what there is in a result, each with how many it would leave. Pure. */
import type { Facets } from '../../../shared/contract-library.ts'
import type { SnippetKind } from '../../../shared/model/note.ts'
import {
  type Filter,
  type FilterName,
  filterOf,
  groupOf,
  isInForce,
  readSearch,
  stateOf,
  writeFilter,
  writeYears,
} from '../../../shared/search/index.ts'
import { yearsDates } from '../../../shared/text/calendar.ts'
import { saysStretch } from '../../../shared/text/says-dates.ts'
import { kindLooks } from './kinds.tsx'

/** A filter that is offered, how many snippets it leaves, and whether it is in force. */
export type Chip = {
  id: string
  filter: Filter
  label: string
  /** Drawn before its name. */
  kind?: SnippetKind
  count: number
  isOn: boolean
}

/** In the order of the line, which takes one of each in turn. */
const sorts: readonly FilterName[] = ['is', 'kind', 'year', 'person']

/** More people than one looks through; and whoever is named once is found sooner by their name. */
const mostPeople = 12
const fewestOfPerson = 2

/**
 * What a result can be narrowed by, the most telling of each sort first: not what all of it has, nor none but for what
 * is in force. Each count is of what would be left beside the filters of other sorts.
 * @param words the search that was counted.
 */
export function chipsOf(facets: Facets, words: string): Chip[] {
  const { filters } = readSearch(words)
  const groups = new Set(filters.map(groupOf))
  return offered(facets)
    .map((chip) => ({ ...chip, id: writeFilter(chip.filter), isOn: isInForce(words, chip.filter) }))
    .filter(({ filter, count, isOn }) => {
      const isAll = !groups.has(groupOf(filter)) && count === facets.snippets
      return isOn || (count > 0 && !isAll)
    })
}

const offered = (facets: Facets): Omit<Chip, 'id' | 'isOn'>[] => [
  { filter: filterOf('is', 'unused'), label: 'Unused', count: facets.unused },
  ...facets.kinds.map(({ kind, count }) => ({
    filter: filterOf('kind', kind),
    label: kindLooks[kind].label,
    kind,
    count,
  })),
  ...facets.periods.map(({ from, to, count }) => ({
    filter: filterOf('year', writeYears(from, to)),
    label: saysStretch(yearsDates(from, to)),
    count,
  })),
  ...facets.people
    .filter(({ count }) => count >= fewestOfPerson)
    .slice(0, mostPeople)
    .map(({ name, count }) => ({ filter: filterOf('person', name), label: name, count })),
]

/** The places at the front of the line that stay where they are. */
const firstOfLine = 4

/**
 * The chips in the order of the line: one of each sort in turn. One that is in force further back comes to the
 * front, where it is in sight; those at the front stay in their place, so that none goes away under the pointer.
 */
export function inLine(chips: readonly Chip[]): Chip[] {
  const each = sorts.map((by) => chips.filter(({ filter }) => filter.by === by))
  const longest = Math.max(0, ...each.map(({ length }) => length))
  const turns = Array.from({ length: longest }, (_, at) => each.flatMap((sort) => sort[at] ?? []))
  const line = turns.flat()
  const further = line.slice(firstOfLine).filter(({ isOn }) => isOn)
  return [...further, ...line.filter((chip) => !further.includes(chip))]
}

/** Where a snippet counts as used, beside a filter that asks for it. */
export const scopeOf = (filter: Filter, isPlanOpen: boolean): string | undefined => {
  const state = filter.by === 'is' ? stateOf(filter) : null
  if (state !== 'used' && state !== 'unused') return undefined
  return isPlanOpen ? 'in this plan' : 'in any plan'
}

/** A filter as a chip of the search says it: without quotation marks, for the chip has an end. */
export const saysFilter = ({ by, value, isNot }: Filter): string =>
  `${isNot ? '-' : ''}${by}:${value}`
