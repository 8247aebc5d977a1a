import { weighed } from '../balance.ts'
import type { Check } from './check.ts'

/** A plan that hears one side only. One without points has no side yet. */
export const noCounter: Check = {
  id: 'no-counter',
  severity: 'weak',
  why: 'An answer convinces when it has met the best that can be said against it.',
  *find({ points, proposition }) {
    const isOneSided = points.every(
      ({ stance, counters }) => stance === 'supports' && !counters.some(({ isMade }) => isMade),
    )
    if (points.length > 0 && isOneSided)
      yield {
        block: null,
        says: `No point challenges or qualifies ${weighed(proposition)}, and there is no counter.`,
        belongs: points[0] && { block: points[0].id, line: 'first' },
      }
  },
}
