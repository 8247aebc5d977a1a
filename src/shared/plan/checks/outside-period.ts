import { datesWithin, overlap, saysPeriod } from '../period.ts'
import type { Check } from './check.ts'

/** Evidence that tells of times outside the question's period only. What is not dated is left in peace. */
export const outsidePeriod: Check = {
  id: 'outside-period',
  severity: 'hint',
  why: 'Evidence from before or after the period needs a reason to be there.',
  several: (many) => `${many} pieces of evidence are dated outside the period.`,
  *find({ evidence, period }) {
    if (!period) return
    for (const told of evidence)
      if (told.dates.length > 0 && !datesWithin(period, told).some((date) => overlap(date, period)))
        yield { block: told.id, says: `${told.label} is dated outside ${saysPeriod(period)}.` }
  },
}
