/** A value with all it was before, to go back to and forth from. */

type Kept<T> = { value: T; says: string }

export type History<T> = {
  now: T
  /** Each value there was, with what was then done to it; the last one last. */
  past: readonly Kept<T>[]
  /** Each value that was gone back from, with what had led to it; the next one first. */
  future: readonly Kept<T>[]
}

export const begun = <T>(now: T): History<T> => ({ now, past: [], future: [] })

export const done = <T>({ now, past }: History<T>, next: T, says: string): History<T> => ({
  now: next,
  past: [...past, { value: now, says }],
  future: [],
})

export function undone<T>(history: History<T>): History<T> {
  const last = history.past.at(-1)
  if (!last) return history
  return {
    now: last.value,
    past: history.past.slice(0, -1),
    future: [{ value: history.now, says: last.says }, ...history.future],
  }
}

export function redone<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future
  if (!next) return history
  const past = [...history.past, { value: history.now, says: next.says }]
  return { now: next.value, past, future }
}
