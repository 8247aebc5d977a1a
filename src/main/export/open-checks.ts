import type { PlanDocument } from '../../shared/model/plan.ts'
import type { LibraryFacts } from '../../shared/plan/checks/index.ts'
import { checkPlan } from '../../shared/plan/checks/index.ts'
import type { PrintedFields } from '../../shared/plan/printed-fields.ts'
import { readQuestion } from '../../shared/question/index.ts'
import { printable } from './printable.ts'

/** What the checks find in a plan, a sentence each, as the window lists it; what was set aside is not among it. */
export const openChecks = (
  question: string,
  document: PlanDocument,
  facts: LibraryFacts,
  printed: PrintedFields,
): string[] =>
  checkPlan({ question: readQuestion(question), document, facts, printed }).map(({ says }) =>
    printable(says).replace(/\s+/gu, ' ').trim(),
  )
