import type { Check } from './check.ts'

/** A point that brings evidence but never says what it shows. Analysis in a counter is about the objection. */
export const evidenceWithoutAnalysis: Check = {
  id: 'evidence-without-analysis',
  severity: 'weak',
  why: 'Examiners reward what evidence is made to show, not that it is there.',
  several: (many) => `${many} points have evidence but no analysis.`,
  *find({ points }) {
    for (const { id, label, evidence, analysis, counters, empty } of points) {
      if (evidence.length === 0 || analysis.length > 0) continue
      const isInCounter = counters.some((counter) => counter.analysis.length > 0)
      yield {
        block: id,
        says: `${label} has evidence but no analysis${isInCounter ? ' outside its counter' : ''}.`,
        belongs: empty.analysis,
      }
    }
  },
}
