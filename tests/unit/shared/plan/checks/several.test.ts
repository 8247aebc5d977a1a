/** What is said of several findings of a check at once. */
import { expect, test } from 'vitest'
import { checks } from '../../../../../src/shared/plan/checks/index.ts'

const sentences: Record<string, string> = {
  'point-without-claim': '3 points have no claim.',
  'point-without-evidence': '3 points have no evidence.',
  'evidence-without-analysis': '3 points have evidence but no analysis.',
  'single-evidence': '3 points rest on one piece of evidence.',
  'point-without-link': '3 points never return to the question.',
  'counter-without-reply': '3 counters have no reply.',
  'evidence-reused': '3 pieces of evidence are used in an earlier point too.',
  'uncited-evidence': '3 pieces of evidence name no source.',
  'source-incomplete': 'Sources cited in 3 places lack what is printed of them.',
  'evidence-changed': 'The notes behind 3 pieces of evidence have changed since.',
  'outside-period': '3 pieces of evidence are dated outside the period.',
  'new-in-judgement': '3 pieces of evidence in the judgement are used in no point.',
  'criterion-unused': 'No point bears on 3 of the criteria.',
  'criterion-unanswered': 'The judgement never comes back to 3 of the criteria.',
}

/** These look at the plan as a whole, and find one thing in it. */
const once = [
  'no-line-of-argument',
  'no-judgement',
  'no-counter',
  'one-sided',
  'period-uncovered',
  'single-source',
  'key-term-unused',
  'over-budget',
]

test.each(checks.map((check) => [check.id, check] as const))('of %s', (id, check) => {
  if (once.includes(id)) expect(check.several).toBeUndefined()
  else expect(check.several?.(3)).toBe(sentences[id])
})
