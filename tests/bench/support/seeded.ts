/** Numbers that look random and are the same in every run. */

export type Seeded = {
  /** At least 0 and under 1. */
  next(): number
  /** A whole number at least 0 and under `below`. */
  upTo(below: number): number
  pick<T>(items: readonly [T, ...T[]]): T
}

/** The generator "mulberry32" by Tommy Ettinger, which is in the public domain. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const upTo = (below: number): number => Math.floor(next() * below)
  return { next, upTo, pick: (items) => items[upTo(items.length)] ?? items[0] }
}

/** Gives places from 0 to `count` - 1, each about as often as words of that rank are (Zipf's law). */
export function byRank({ next }: Seeded, count: number): () => number {
  // Mandelbrot's shift keeps the very first from being all there is.
  const shift = 2.7
  let sum = 0
  const sums = Float64Array.from({ length: count }, (_, rank) => (sum += 1 / (rank + shift)))
  return () => {
    const sought = next() * sum
    let [low, high] = [0, count - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) < sought) low = middle + 1
      else high = middle
    }
    return low
  }
}
