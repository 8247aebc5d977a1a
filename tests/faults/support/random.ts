/** Chance that can be had again: the same seed gives the same faults. */

export type Random = {
  /** From 0 up to but not 1. */
  next(): number
  /** A whole number from 0 up to but not `most`. */
  below(most: number): number
  pick<T>(from: readonly T[]): T
  /** Chance of its own for one case, which the cases before it do not change. */
  of(name: string): Random
}

/** Mulberry32 by Tommy Ettinger: 32 bits of state are enough to choose bytes and moments with. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (most: number) => Math.floor(next() * most)
  return {
    next,
    below,
    pick: (from) => {
      const picked = from[below(from.length)]
      if (picked === undefined) throw new Error('there is nothing to pick from')
      return picked
    },
    of: (name) => randomFrom(seed ^ hashOf(name)),
  }
}

/** FNV-1a, 32 bits. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}
