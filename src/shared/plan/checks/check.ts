/** What a check is, and what it finds. */
import type { Id } from '../../model/ids.ts'
import type { ReadPlan, Whereto } from './reading.ts'

/** From what is missing, through what is weak, to what may be worth a thought. */
export const severities = ['gap', 'weak', 'hint'] as const
export type Severity = (typeof severities)[number]

export const checkIds = [
  'no-line-of-argument',
  'no-judgement',
  'point-without-claim',
  'point-without-evidence',
  'evidence-without-analysis',
  'single-evidence',
  'point-without-link',
  'no-counter',
  'one-sided',
  'counter-without-reply',
  'evidence-reused',
  'uncited-evidence',
  'source-incomplete',
  'evidence-changed',
  'outside-period',
  'period-uncovered',
  'single-source',
  'new-in-judgement',
  'key-term-unused',
  'criterion-unused',
  'criterion-unanswered',
  'over-budget',
] as const
export type CheckId = (typeof checkIds)[number]

/** One thing found: in a block, or with `null` in the plan as a whole, in a sentence that names the place. */
export type Found = {
  block: Id | null
  says: string
  /** Where what is missing belongs, if that is elsewhere than in the first line of the block. */
  belongs?: Whereto | undefined
}

/** One rule about a plan's argument. It looks at structure and never at opinions. */
export type Check = {
  id: CheckId
  severity: Severity
  /** Why it matters, in a sentence. */
  why: string
  /**
   * Two or more of its findings in one sentence: "4 points have no claim." What is found on the plan as a whole is
   * found once, and has none.
   */
  several?: (many: number) => string
  /** Whether each of several says something of its own, beyond what it is about. */
  tellsApart?: true
  /** What it finds, at most once a block: a finding is set aside by its check and its block. */
  find: (plan: ReadPlan) => Iterable<Found>
}

export type Finding = Found & { id: CheckId; severity: Severity; why: string }
