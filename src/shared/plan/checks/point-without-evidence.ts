import type { Check } from './check.ts'

/** A point that rests on nothing. Evidence for a counter of the point counts too. */
export const pointWithoutEvidence: Check = {
  id: 'point-without-evidence',
  severity: 'gap',
  why: 'A claim without evidence is an opinion; a reader has no reason to share it.',
  *find({ points }) {
    for (const point of points)
      if (point.evidence.length === 0)
        yield { block: point.id, says: `${point.label} has no evidence.` }
  },
}
