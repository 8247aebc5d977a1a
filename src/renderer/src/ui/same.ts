/** What counts as the same though it is another object. */
import { useRef } from 'react'

/** The value seen before for as long as a new one says the same, so that nothing is painted again for it. */
export function useSame<T>(value: T, isSame: (one: T, other: T) => boolean): T {
  const kept = useRef(value)
  if (!Object.is(kept.current, value) && !isSame(kept.current, value)) kept.current = value
  return kept.current
}

/** Whether two maps have the same under the same keys. */
export const sameMaps =
  <T>(isSame: (one: T, other: T) => boolean = Object.is) =>
  (one: ReadonlyMap<string, T>, other: ReadonlyMap<string, T>): boolean =>
    one.size === other.size &&
    [...one].every(([key, value]) => {
      const beside = other.get(key)
      return beside !== undefined && isSame(value, beside)
    })

/** Whether two lists have the same things in the same order. */
export const sameLists = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === other.length && one.every((thing, at) => Object.is(thing, other[at]))
