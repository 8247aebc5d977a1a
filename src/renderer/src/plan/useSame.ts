import { useRef } from 'react'

/** The value seen before for as long as a new one says the same, so that nothing is painted again for it. */
export function useSame<T>(value: T, isSame: (one: T, other: T) => boolean): T {
  const kept = useRef(value)
  if (kept.current !== value && !isSame(kept.current, value)) kept.current = value
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
