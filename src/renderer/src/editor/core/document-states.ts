/** What a plan's document says of itself, kept in the root's NodeState so that undo covers it. */
import { $getRoot, $getState, $setState, createState } from 'lexical'
import { type StyleChoice, styleChoiceSchema } from '../../../../shared/model/citation-style.ts'
import {
  type Budget,
  budgetSchema,
  type Dismissed,
  dismissedSchema,
  type PlanDocument,
} from '../../../../shared/model/plan.ts'

const budgetState = createState('budget', {
  parse: (value): Budget | undefined => budgetSchema.safeParse(value).data,
})

const dismissedListSchema = dismissedSchema.array()
const dismissedState = createState('dismissed', {
  parse: (value): Dismissed[] | undefined => dismissedListSchema.safeParse(value).data,
})

const citingState = createState('citing', {
  parse: (value): StyleChoice | undefined => styleChoiceSchema.safeParse(value).data,
})

export const $budgetOf = (): Budget | undefined => $getState($getRoot(), budgetState)
export const $setBudget = (budget: Budget | undefined): unknown =>
  $setState($getRoot(), budgetState, budget)

export const $dismissedOf = (): Dismissed[] | undefined => $getState($getRoot(), dismissedState)
export const $setDismissed = (dismissed: Dismissed[] | undefined): unknown =>
  $setState($getRoot(), dismissedState, dismissed)

export const $citingOf = (): StyleChoice | undefined => $getState($getRoot(), citingState)
export const $setCiting = (citing: StyleChoice | undefined): unknown =>
  $setState($getRoot(), citingState, citing)

type OfDocument = Pick<PlanDocument, 'budget' | 'dismissed' | 'citing'>

/** What is kept of a document besides its blocks. */
export function $documentFacts(): OfDocument {
  const budget = $budgetOf()
  const dismissed = $dismissedOf()
  const citing = $citingOf()
  return { ...(budget && { budget }), ...(dismissed && { dismissed }), ...(citing && { citing }) }
}

export function $setDocumentFacts({ budget, dismissed, citing }: OfDocument): void {
  $setBudget(budget)
  $setDismissed(dismissed)
  $setCiting(citing)
}
