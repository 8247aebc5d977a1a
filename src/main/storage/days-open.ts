/** The days on which a library was open: what tells of time gone by when the clock may be wrong. docs/decisions/128 */
import type { Database } from './database.ts'

export type DaysOpen = {
  /** Notes that the library is open on the day the clock says; a day that was seen before is not noted again. */
  note(now: Date): void
  /** On how many days the library has been open since a moment's day, in the order in which they were seen. */
  since(instant: string): number
  /**
   * How old something is for certain, in milliseconds: by the clock, and not older than the days on which
   * the library has been open since. One start with a clock that is wrong makes nothing older.
   */
  ageOf(instant: string, now: Date): number
}

const dayMs = 86_400_000

export function createDaysOpen({ sql }: Pick<Database, 'sql'>): DaysOpen {
  const add = sql.prepare('INSERT OR IGNORE INTO days_open (day) VALUES (?)')
  // What is of a day that was not seen comes before the days that follow it in the calendar.
  const later = sql.prepare(
    `SELECT count(*) AS days FROM days_open
     WHERE iif(EXISTS (SELECT 1 FROM days_open WHERE day = ?1),
       num > (SELECT num FROM days_open WHERE day = ?1), day > ?1)`,
  )
  const since = (instant: string) => Number(later.get(dayOf(instant))?.days ?? 0)

  return {
    note: (now) => void add.run(dayOf(now.toISOString())),
    since,
    ageOf(instant, now) {
      const byClock = now.getTime() - Date.parse(instant)
      // Between two days that follow each other lies less than one for certain.
      return Math.min(byClock, Math.max(0, since(instant) - 1) * dayMs)
    },
  }
}

const dayOf = (instant: string): string => instant.slice(0, 'YYYY-MM-DD'.length)
