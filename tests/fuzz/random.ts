/** Chance that can be had again: the same seed gives the same inputs. */

export type Random = {
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number
  /** Whether something happens that does once in so many times. */
  onceIn(times: number): boolean
  one<T>(of: readonly T[]): T
}

/** The mulberry32 generator: 32 bits of state, good enough to choose by. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (limit: number): number => next() % Math.max(1, limit)
  return {
    below,
    onceIn: (times) => below(times) === 0,
    one(of) {
      const chosen = of[below(of.length)]
      if (chosen === undefined) throw new Error('there is nothing to choose from')
      return chosen
    },
  }
}
