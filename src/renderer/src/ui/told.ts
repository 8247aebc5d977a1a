/**
 * A value that changes with the keys, kept outside of React: whoever shows a part of it listens for that
 * part alone, so that a key renders what it changed and not the window.
 */
import { startTransition, useEffect, useReducer, useRef } from 'react'

/** Something that has a value now and tells its listeners when it has another. */
export type Told<T> = {
  now: () => T
  /** Gives what ends it. */
  subscribe: (listener: () => void) => () => void
}

export type Teller<T> = Told<T> & { tell: (next: T) => void }

/** Before anything else: for what must not lag behind, such as whether all is saved. */
export const atOnce = (act: () => void): void => act()

/** @param each how a listener is told: at once, unless something else is asked for. */
export function createTeller<T>(
  first: T,
  each: (listener: () => void) => void = atOnce,
): Teller<T> {
  let now = first
  const listeners = new Set<() => void>()
  return {
    now: () => now,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell(next) {
      if (Object.is(next, now)) return
      now = next
      for (const listener of listeners) each(listener)
    },
  }
}

/**
 * What `pick` reads from a told value. It renders only when that is not the same as before, and then
 * behind anything a person waits for; while it is the same it stays the same object.
 * @param when `atOnce` for what may not wait.
 */
export function usePart<T, P>(
  told: Told<T>,
  pick: (value: T) => P,
  isSame: (one: P, other: P) => boolean = Object.is,
  when: (render: () => void) => void = startTransition,
): P {
  const known = useRef<{ from: T; pick: (value: T) => P; part: P }>(null)
  const read = () => {
    const from = told.now()
    const before = known.current
    if (before && Object.is(before.from, from) && before.pick === pick) return before.part
    const fresh = pick(from)
    const part = before && isSame(before.part, fresh) ? before.part : fresh
    known.current = { from, pick, part }
    return part
  }
  const part = read()
  const [, again] = useReducer((count: number) => count + 1, 0)
  const latest = useRef({ read, part })
  useEffect(() => {
    latest.current = { read, part }
  })
  useEffect(() => {
    const look = () => {
      if (!Object.is(latest.current.read(), latest.current.part)) when(again)
    }
    // It may have been told something between the render and now.
    look()
    return told.subscribe(look)
  }, [told, when])
  return part
}

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
