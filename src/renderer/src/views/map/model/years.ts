import type { Dates } from '../../../../../shared/model/note.ts'
import { saysYearsOf } from '../../../../../shared/text/says-dates.ts'

/** The years from the first to the last of several dates: "1930–41"; empty without dates. */
export function saysYearsBetween(dates: readonly Dates[]): string {
  const from = dates.map((each) => each.from).sort()[0]
  const to = dates
    .map((each) => each.to)
    .sort()
    .at(-1)
  return from === undefined || to === undefined ? '' : saysYearsOf([{ from, to }])
}
