/** The filters of a search, as a person types them: `tag:power`, `-person:"Leon Trotsky"`, `year:1922..1926`. */
import { snippetKinds } from '../model/note.ts'
import { foldName } from './names.ts'
import { periodOf } from './years.ts'

export const filterNames = ['tag', 'source', 'person', 'kind', 'year', 'is', 'notebook'] as const
export type FilterName = (typeof filterNames)[number]

/** What can be said of a snippet by `is:`. */
export const states = ['used', 'unused', 'cited', 'uncited', 'starred'] as const
export type State = (typeof states)[number]

export type Filter = {
  by: FilterName
  /** As it was typed, without quotation marks. */
  value: string
  /** Whether it stood in quotation marks: a whole name, not the beginning of one. */
  isWhole: boolean
  /** Whether what has it is left out. */
  isNot: boolean
}

/** A filter for exactly what has that name; of kinds, years and states, for that one. */
export const filterOf = (by: FilterName, value: string): Filter => ({
  by,
  value,
  isWhole: isOfNames(by),
  isNot: false,
})

/** Whether its values are names that people give, and not a few words that Linchpin knows. */
export const isOfNames = (by: FilterName): boolean =>
  by === 'tag' || by === 'source' || by === 'person' || by === 'notebook'

const startingWith = <Value extends string>(known: readonly Value[], typed: string): Value[] => {
  const begun = foldName(typed)
  return known.filter((value) => value.startsWith(begun))
}

/** The kinds that a `kind:` means: those that begin so. */
export const kindsOf = ({ value }: Filter) => startingWith(snippetKinds, value)

/** The state that an `is:` means, or null where it is not yet typed far enough to mean one. */
export const stateOf = ({ value }: Filter): State | null =>
  states.find((state) => state === foldName(value)) ?? null

/** Whether it asks for anything: `year:soon`, `is:un` and `tag:` do not. */
export function isReadable(filter: Filter): boolean {
  if (foldName(filter.value) === '') return false
  switch (filter.by) {
    case 'kind':
      return kindsOf(filter).length > 0
    case 'year':
      return periodOf(filter.value, filter.isWhole) !== null
    case 'is':
      return stateOf(filter) !== null
    default:
      return true
  }
}

/** Whether two filters say the same of the same, whichever way they are typed, and whether or not for good. */
export const isSame = (one: Filter, other: Filter): boolean =>
  one.by === other.by && one.isNot === other.isNot && meaningOf(one) === meaningOf(other)

/** Names by how they are written; years and kinds, of which there are several ways to say one, by what they say. */
function meaningOf(filter: Filter): string {
  if (!isReadable(filter)) return foldName(filter.value)
  if (filter.by === 'kind') return kindsOf(filter).join(' ')
  const period = filter.by === 'year' ? periodOf(filter.value, filter.isWhole) : null
  return period ? `${period.from} ${period.to}` : foldName(filter.value)
}

const ways = {
  used: 'use',
  unused: 'use',
  cited: 'cite',
  uncited: 'cite',
  starred: 'star',
} as const
export type FilterGroup = Exclude<FilterName, 'is'> | (typeof ways)[State]

/**
 * What a filter is about. A snippet has to have one of those of a group that are not negated, and none of those that
 * are: `kind:event kind:statistic` is either, `is:starred is:unused` both.
 */
export function groupOf(filter: Filter): FilterGroup {
  if (filter.by !== 'is') return filter.by
  const state = stateOf(filter)
  return state === null ? 'use' : ways[state]
}
