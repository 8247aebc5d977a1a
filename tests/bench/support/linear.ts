/** What says whether a function takes time in proportion to the length of what it is given. */

/** The clock of a processor ticks every few milliseconds: an act is repeated until they are many ticks. */
const leastMeasuredMs = 40

/**
 * How long a processor works at an act, in milliseconds. What other programs take of the machine is not in it.
 */
export function workMs(act: () => unknown): number {
  const from = process.threadCpuUsage()
  for (let times = 1; ; times += 1) {
    act()
    const { user, system } = process.threadCpuUsage(from)
    const ms = (user + system) / 1000
    if (ms >= leastMeasuredMs || times >= 2000) return ms / times
  }
}

/** A shorter time is that of what is around the act, and says nothing of growth. */
const leastMs = 0.05

/**
 * The power of the length that the time grows with: 1 is linear, 2 quadratic; null where it took too little time
 * to tell.
 */
export function growthOf(
  short: { length: number; ms: number },
  long: { length: number; ms: number },
): number | null {
  if (long.ms < leastMs * 40) return null
  return Math.log(long.ms / Math.max(short.ms, leastMs)) / Math.log(long.length / short.length)
}

/** Worse than linear beyond what a cache, a collection of rubbish or a sort make of it. */
export const mostGrowth = 1.35
