import { minutesFor, wordsPerMinute } from '../budget.ts'
import type { Check } from './check.ts'

/** More words, or more minutes at the pace of `wordsPerMinute`, than the plan allows itself. */
export const overBudget: Check = {
  id: 'over-budget',
  severity: 'hint',
  why: 'What does not fit is cut in a hurry at the end, where the judgement stands.',
  *find({ words, budget }) {
    const says: string[] = []
    if (budget.words !== undefined && words > budget.words)
      says.push(`The plan has ${many(words)} words and its budget is ${many(budget.words)}.`)
    if (budget.minutes !== undefined && minutesFor(words) > budget.minutes)
      says.push(
        `At ${wordsPerMinute} words a minute its ${many(words)} words take ${many(minutesFor(words))} minutes to write, and its budget is ${many(budget.minutes)}.`,
      )
    if (says.length > 0) yield { block: null, says: says.join(' ') }
  },
}

const many = (count: number): string => count.toLocaleString('en-GB')
