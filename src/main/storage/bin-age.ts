/** How long what is in the bin stays there. docs/decisions/128 */
import { instantSchema } from '../../shared/model/ids.ts'
import type { Database } from './database.ts'
import { createDaysOpen } from './days-open.ts'

/** How many days something stays in the bin. */
export const binDays = 30

/** On how many later days the library must have been open: more than a week of a clock that is wrong. */
const binDaysOpen = 10

/** Whether what was put in the bin at a moment has been there for `binDays`, and on `binDaysOpen` of use. */
export function createBinAge(
  database: Pick<Database, 'sql'>,
  now: () => Date,
): (deleted: unknown) => boolean {
  const days = createDaysOpen(database)
  return (deleted) => {
    // What is no moment says nothing of when it was: it stays until it is deleted by hand.
    const moment = instantSchema.safeParse(deleted).data
    if (moment === undefined || Date.parse(moment) >= now().getTime() - binDays * 86_400_000)
      return false
    return days.since(moment) >= binDaysOpen
  }
}
