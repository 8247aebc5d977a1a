import { mentions } from '../../text/mentions.ts'
import type { Check } from './check.ts'
import { inShort } from './words.ts'

/**
 * A criterion that the judgement neither is said to answer nor speaks of. What counts as speaking of it is for
 * `mentions` to say, and the student has the last word: the judgement names what it answers. Nothing is found
 * before there is a judgement to look into.
 */
export const criterionUnanswered: Check = {
  id: 'criterion-unanswered',
  severity: 'weak',
  why: 'The best judgements come back to what they judge by, and say how each criterion turns out.',
  several: (many) => `The judgement never comes back to ${many} of the criteria.`,
  *find({ criteria, judgement }) {
    if (!judgement.words) return
    const answered = new Set(judgement.criteria)
    for (const { id, words } of criteria)
      if (words && !answered.has(id) && !mentions(judgement.words, words))
        yield {
          block: id,
          says: `The judgement never comes back to the criterion “${inShort(words)}”.`,
          belongs: judgement.id === null ? undefined : { block: judgement.id, line: 'last' },
        }
  },
}
