import type { Check } from './check.ts'
import type { ReadPoint } from './reading.ts'

/**
 * A point that rests on nothing. Evidence in a counter bears out the objection, and a source cited in a
 * sentence has no words yet that anyone could weigh: neither is evidence for the claim, and it is said so.
 */
export const pointWithoutEvidence: Check = {
  id: 'point-without-evidence',
  severity: 'gap',
  why: 'A claim without evidence is an opinion; a reader has no reason to share it.',
  several: (many) => `${many} points have no evidence.`,
  *find({ points }) {
    for (const point of points)
      if (point.evidence.length === 0) yield { block: point.id, says: says(point) }
  },
}

function says({ label, counters, citesInSentence }: ReadPoint): string {
  if (counters.some(({ evidence }) => evidence.length > 0))
    return `${label} has evidence for its counter and none for its claim.`
  return citesInSentence
    ? `${label} cites a source but has no evidence from it.`
    : `${label} has no evidence.`
}
