import type { Check } from './check.ts'

/** A point that does not say what it argues. */
export const pointWithoutClaim: Check = {
  id: 'point-without-claim',
  severity: 'gap',
  why: 'The claim is what the evidence is there to show; without one a paragraph only tells.',
  several: (many) => `${many} points have no claim.`,
  *find({ points }) {
    for (const point of points)
      if (!point.claim) yield { block: point.id, says: `${point.label} has no claim.` }
  },
}
