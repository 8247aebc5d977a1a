import { editDistance } from '../../../shared/text/edit-distance.ts'
import { UsageError } from './command.ts'

/** A slip of the pen has so many edits at most. */
const mostEdits = 2

/**
 * The name among those there are that a person typed, in whatever capitals.
 * @param what as in "There is no layout “x”."
 * @throws UsageError with the names there are, and first those that may have been meant.
 */
export function oneNamed<Name extends string>(
  what: string,
  typed: string,
  names: readonly Name[],
): Name {
  const wanted = typed.trim().toLowerCase()
  const found = names.find((name) => name === wanted)
  if (found) return found
  const near = names.filter((name) => isNear(wanted, name))
  const either = new Intl.ListFormat('en-GB', { type: 'disjunction' })
  const meant = near.length > 0 ? ` Did you mean ${either.format(near)}?` : ''
  throw new UsageError(`There is no ${what} “${typed}”.${meant} There are: ${names.join(', ')}.`)
}

/** Spelt nearly so, or the beginning of it. */
const isNear = (wanted: string, name: string): boolean =>
  wanted !== '' && (name.startsWith(wanted) || editDistance(wanted, name, mostEdits) <= mostEdits)
