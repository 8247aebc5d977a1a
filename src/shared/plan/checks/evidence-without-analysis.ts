import type { Check } from './check.ts'

/** A point that brings evidence but never says what it shows. */
export const evidenceWithoutAnalysis: Check = {
  id: 'evidence-without-analysis',
  severity: 'weak',
  why: 'Examiners reward what evidence is made to show, not that it is there.',
  *find({ points }) {
    for (const point of points)
      if (point.evidence.length > 0 && point.analysis.length === 0)
        yield { block: point.id, says: `${point.label} has evidence but no analysis.` }
  },
}
