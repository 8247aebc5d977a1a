import type { Check } from './check.ts'

/** A point that falls if one piece of evidence does. The same words twice are one piece. */
export const singleEvidence: Check = {
  id: 'single-evidence',
  severity: 'hint',
  why: 'A second piece of evidence of another kind makes a point hard to wave away.',
  several: (many) => `${many} points rest on one piece of evidence.`,
  *find({ points }) {
    for (const { id, label, evidence } of points)
      if (new Set(evidence.map(({ taken }) => taken)).size === 1)
        yield { block: id, says: `${label} rests on one piece of evidence.` }
  },
}
