import type { Check } from './check.ts'
import { evidenceIn } from './reading.ts'

/** Evidence in the judgement that no point used, neither its snippet nor the same words. */
export const newInJudgement: Check = {
  id: 'new-in-judgement',
  severity: 'weak',
  why: 'A judgement weighs what the essay has shown; what is new there has not been argued.',
  several: (many) => `${many} pieces of evidence in the judgement are used in no point.`,
  *find({ points, judgement }) {
    const pieces = points.flatMap(evidenceIn)
    const snippets = new Set(pieces.map(({ snippetId }) => snippetId))
    const words = new Set(pieces.map(({ taken }) => taken))
    for (const { id, snippetId, taken, label } of judgement.evidence) {
      const isSameSnippet = snippetId !== undefined && snippets.has(snippetId)
      if (!isSameSnippet && !words.has(taken))
        yield { block: id, says: `${label} is used in no point.` }
    }
  },
}
