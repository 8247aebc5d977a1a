/**
 * Shows a signal in React: whoever shows a part of it renders for that part alone, so that a key renders what
 * it changed and not the window.
 */
import type { ReadonlySignal } from '@lexical/extension'
import { startTransition, useEffect, useReducer, useRef } from 'react'
import { behindTheKeys } from './behind-the-keys.ts'

/**
 * When a change is looked at and shown: before anything else, for what must not lag behind, such as whether
 * all is saved; between what a person waits for; or in a task of its own behind the keys, where looking itself
 * takes time.
 */
export type Pace = 'at once' | 'between' | 'behind the keys'

const itself = (value: unknown): unknown => value

/** The value of a signal; while it is the same as before, it stays the same object. */
export function useSignal<T>(
  signal: ReadonlySignal<T>,
  pick?: undefined,
  isSame?: (one: T, other: T) => boolean,
  pace?: Pace,
): T
/**
 * What `pick` reads from a signal. It renders only when that is not the same as before; while it is, it stays
 * the same object.
 */
export function useSignal<T, P>(
  signal: ReadonlySignal<T>,
  pick: (value: T) => P,
  isSame?: (one: P, other: P) => boolean,
  pace?: Pace,
): P
export function useSignal<T, P>(
  signal: ReadonlySignal<T>,
  pick: (value: T) => P = itself as (value: T) => P,
  isSame: (one: P, other: P) => boolean = Object.is,
  pace: Pace = 'at once',
): P {
  const known = useRef<{ from: T; pick: (value: T) => P; part: P }>(null)
  const read = () => {
    const from = signal.peek()
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
    let isOver = false
    const look = () => {
      if (isOver || Object.is(latest.current.read(), latest.current.part)) return
      if (pace === 'at once') again()
      else startTransition(again)
    }
    // It may have been told something between the render and now, which a subscription begins with.
    const stop = signal.subscribe(pace === 'behind the keys' ? behindTheKeys(look) : look)
    return () => {
      isOver = true
      stop()
    }
  }, [signal, pace])
  return part
}
