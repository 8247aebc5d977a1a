import { wordsTaken } from '../taken.ts'
import type { Check } from './check.ts'

/** Evidence in the judgement that no point used: the same snippet or, without one, the same words. */
export const newInJudgement: Check = {
  id: 'new-in-judgement',
  severity: 'weak',
  why: 'A judgement weighs what the essay has shown; what is new there has not been argued.',
  *find({ points, judgement }) {
    const pieces = points.flatMap(({ evidence }) => evidence)
    const snippets = new Set(pieces.map(({ snippetId }) => snippetId))
    const words = new Set(pieces.map((piece) => wordsTaken(piece.words)))
    for (const { id, snippetId, words: own, label } of judgement.evidence) {
      const isUsed = snippetId === undefined ? words.has(wordsTaken(own)) : snippets.has(snippetId)
      if (!isUsed) yield { block: id, says: `${label} is used in no point.` }
    }
  },
}
