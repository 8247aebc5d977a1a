/** Which backups are kept as time goes by. docs/decisions/127 */

/** The newest of each of so many days, weeks and months that have one, and the newest of all. */
const kept = { newest: 6, days: 10, weeks: 8, months: 12 } as const

const dayMs = 86_400_000

export type KeptBackup = {
  serial: number
  made: Date
  bytes: number
  /** How much it holds; null where it cannot be read. */
  weight: number | null
}

type Readable<Each> = Each & { weight: number }

/**
 * The backups to delete. What they are compared with is each other and never the clock, so that a wrong one
 * ages nothing. Where a library holds less than half of what it held, as when it was emptied, what was made
 * before is kept beside what follows: each such stretch of time is thinned out by itself. The newest stays
 * whatever its size, and so does the fullest while the newest holds far less.
 * @param backups in any order.
 */
export function toDelete<Each extends KeptBackup>(
  backups: readonly Each[],
  mostBytes: number,
): Each[] {
  const oldestFirst = [...backups].sort(
    (a, b) => a.serial - b.serial || a.made.getTime() - b.made.getTime(),
  )
  const readable = oldestFirst.filter((each): each is Readable<Each> => each.weight !== null)
  const staying = new Set<Each>(stretchesOf(readable).flatMap(thinnedOut))
  const unreadable = oldestFirst.filter(({ weight }) => weight === null)
  const spared = sparedOf(readable)
  let bytes = [...unreadable, ...staying].reduce((sum, each) => sum + each.bytes, 0)
  const unfit = [...unreadable, ...oldestFirst.filter((each) => staying.has(each))].filter(
    (each) => {
      if (bytes <= mostBytes || spared.has(each)) return false
      bytes -= each.bytes
      return true
    },
  )
  const gone = new Set<Each>([...readable.filter((each) => !staying.has(each)), ...unfit])
  return oldestFirst.filter((each) => gone.has(each))
}

const isFarLess = (weight: number, than: number): boolean => weight * 2 < than

/** The backups in stretches, each of which holds at least half of the most that it held before. */
function stretchesOf<Each>(oldestFirst: readonly Readable<Each>[]): Readable<Each>[][] {
  const stretches: Readable<Each>[][] = []
  let most = 0
  for (const backup of oldestFirst) {
    const current = stretches.at(-1)
    if (!current || isFarLess(backup.weight, most)) {
      stretches.push([backup])
      most = backup.weight
    } else {
      current.push(backup)
      most = Math.max(most, backup.weight)
    }
  }
  return stretches
}

function thinnedOut<Each extends KeptBackup>(oldestFirst: readonly Each[]): Each[] {
  const newestFirst = oldestFirst.toReversed()
  const firstOfEach = (periods: number, periodOf: (made: Date) => string | number) => {
    const newest = new Map<string | number, Each>()
    for (const backup of newestFirst) {
      const period = periodOf(backup.made)
      if (newest.size < periods && !newest.has(period)) newest.set(period, backup)
    }
    return [...newest.values()]
  }
  const staying = new Set([
    ...newestFirst.slice(0, kept.newest),
    ...firstOfEach(kept.days, dayOf),
    ...firstOfEach(kept.weeks, weekOf),
    ...firstOfEach(kept.months, monthOf),
  ])
  return oldestFirst.filter((each) => staying.has(each))
}

/** Days as the clock in Greenwich has them, so that what is kept does not depend on where it is asked. */
const dayOf = (made: Date): number => Math.floor(made.getTime() / dayMs)
/** From Monday: the first day that is counted from was a Thursday. */
const weekOf = (made: Date): number => Math.floor((dayOf(made) + 3) / 7)
const monthOf = (made: Date): string => made.toISOString().slice(0, -'-01T00:00:00.000Z'.length)

function sparedOf<Each>(oldestFirst: readonly Readable<Each>[]): Set<Each> {
  const newest = oldestFirst.at(-1)
  if (!newest) return new Set()
  const fullest = oldestFirst.reduce((most, each) => (each.weight >= most.weight ? each : most))
  return new Set(isFarLess(newest.weight, fullest.weight) ? [newest, fullest] : [newest])
}
