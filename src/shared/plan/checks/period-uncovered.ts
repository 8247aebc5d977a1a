import { datesWithin, saysPeriod, uncovered } from '../period.ts'
import type { Check } from './check.ts'

const most = 1 / 3

/**
 * A stretch of a third or more of the question's period with no evidence. Evidence without dates may be
 * from any time, so nothing is found until some is dated.
 */
export const periodUncovered: Check = {
  id: 'period-uncovered',
  severity: 'hint',
  why: 'A period is argued about as a whole; a long silence in it invites the question why.',
  *find({ evidence, period }) {
    if (!period) return
    const dated = evidence.flatMap((told) => datesWithin(period, told))
    if (dated.length === 0) return
    const bare = uncovered(period, dated)
    if (!bare || bare.share < most) return
    yield {
      block: null,
      says:
        bare.share === 1
          ? `No evidence is dated within ${saysPeriod(period)}.`
          : `No evidence is dated ${saysWhen(bare.longest.says)}, in a question about ${saysPeriod(period)}.`,
    }
  },
}

const saysWhen = (stretch: string): string =>
  `${stretch.includes(' to ') ? 'from' : 'in'} ${stretch}`
