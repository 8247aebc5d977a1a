import type { Check } from './check.ts'

/** A point that never returns to the question. */
export const pointWithoutLink: Check = {
  id: 'point-without-link',
  severity: 'hint',
  why: 'A sentence that ties the point to the question keeps the essay an answer to it.',
  *find({ points }) {
    for (const point of points)
      if (point.links.length === 0)
        yield { block: point.id, says: `${point.label} has no link back to the question.` }
  },
}
