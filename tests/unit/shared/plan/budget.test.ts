import fc from 'fast-check'
import { expect, test } from 'vitest'
import { budgetShares, minutesFor } from '../../../../src/shared/plan/budget.ts'
import { countWords, countWordsWithin } from '../../../../src/shared/plan/outline.ts'
import { anyDocument } from '../../../support/any-plan.ts'
import {
  analysis,
  challenges,
  counter,
  evidence,
  inner,
  judgement,
  lineOfArgument,
  planOf,
  section,
  supports,
} from './checks/support.ts'

const [first, second] = [
  supports(evidence('Two words.', { comment: [{ type: 'text', text: 'And three more.' }] })),
  challenges(analysis('One.'), counter('But no.', 'Yet yes.')),
]
const within = inner('Inner', second)
const around = section('Outer', first, within)
const plan = planOf(
  [lineOfArgument('It was so.'), around, judgement(analysis('On balance, yes.'))],
  {
    budget: { words: 1000, minutes: 45 },
  },
)

test('opening and judgement are allowed a tenth each, and the points the rest alike', () => {
  const { total, opening, judgement, points, sections } = budgetShares(plan)
  expect(opening).toEqual({ used: 3, words: 100, minutes: 4.5 })
  expect(judgement).toEqual({ used: 3, words: 100, minutes: 4.5 })
  expect(points.get(first.id)).toEqual({ used: 9, words: 400, minutes: 18 })
  expect(points.get(second.id)).toEqual({ used: 9, words: 400, minutes: 18 })
  expect(sections.get(within.id)).toEqual({ used: 9, words: 400, minutes: 18 })
  expect(sections.get(around.id)).toEqual({ used: 18, words: 800, minutes: 36 })
  expect(total).toEqual({ used: 24, words: 1000, minutes: 45 })
})

test('what the plan does not limit is not allowed any number', () => {
  const { total, points } = budgetShares({ ...plan, budget: { minutes: 10 } })
  expect(total).toEqual({ used: 24, words: null, minutes: 10 })
  expect(points.get(first.id)?.words).toBeNull()
  expect(budgetShares(planOf([])).total).toEqual({ used: 0, words: null, minutes: null })
})

test('the words of its blocks are the words of the plan', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const words = document.blocks.map(countWordsWithin).reduce((all, one) => all + one, 0)
      expect(words).toBe(countWords(document))
      expect(budgetShares(document).total.used).toBe(words)
    }),
  )
})

test.each([
  [0, 0],
  [1, 1],
  [25, 1],
  [26, 2],
  [1200, 48],
])('%i words take %i minutes', (words, minutes) => {
  expect(minutesFor(words)).toBe(minutes)
})
