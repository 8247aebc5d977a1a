import type { Check } from './check.ts'

/** A point that falls if one piece of evidence does. */
export const singleEvidence: Check = {
  id: 'single-evidence',
  severity: 'hint',
  why: 'A second piece of evidence of another kind makes a point hard to wave away.',
  *find({ points }) {
    for (const point of points)
      if (point.evidence.length === 1)
        yield { block: point.id, says: `${point.label} rests on one piece of evidence.` }
  },
}
