import type { Check } from './check.ts'

/**
 * The words of a note have changed since they were taken or agreed to. What a student changed in the plan
 * is no difference; neither is how the note is broken into lines. A snippet that is gone has no words to
 * compare: the evidence keeps its own.
 */
export const evidenceChanged: Check = {
  id: 'evidence-changed',
  severity: 'weak',
  why: 'The note may have been put right, and the plan should not quote what it no longer says.',
  several: (many) => `The notes behind ${many} pieces of evidence have changed since.`,
  *find({ evidence }) {
    for (const { id, label, standing } of evidence)
      if (standing.is === 'changed')
        yield { block: id, says: `The note behind ${label} has changed since.` }
  },
}
