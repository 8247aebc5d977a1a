import type { Check } from './check.ts'

/** A plan that never weighs its answer. Evidence alone is no judgement: something must be written. */
export const noJudgement: Check = {
  id: 'no-judgement',
  severity: 'gap',
  why: 'Points are not yet an answer: the judgement weighs them against each other.',
  *find({ judgement: { id, words, empty }, last }) {
    if (words) return
    yield {
      block: id,
      says: id ? 'Nothing is written in the judgement.' : 'The plan has no judgement.',
      belongs: id || last === null ? empty : { block: last, line: 'last' },
    }
  },
}
