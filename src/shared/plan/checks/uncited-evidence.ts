import type { Check } from './check.ts'

/** Evidence without a source: of its own, or of its snippet, its note or its notebook. */
export const uncitedEvidence: Check = {
  id: 'uncited-evidence',
  severity: 'weak',
  why: 'Without a source nobody can weigh the evidence, and it is printed without a citation.',
  several: (many) => `${many} pieces of evidence name no source.`,
  *find({ evidence }) {
    for (const { id, source, label } of evidence)
      if (!source) yield { block: id, says: `${label} has no source.` }
  },
}
