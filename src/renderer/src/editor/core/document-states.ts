/** What a plan's document says of itself, kept in the root's NodeState so that undo covers it. */
import { $getRoot, $getState, $setState, createState } from 'lexical'
import {
  type Budget,
  budgetSchema,
  type Dismissed,
  dismissedSchema,
} from '../../../../shared/model/plan.ts'

const budgetState = createState('budget', {
  parse: (value): Budget | undefined => budgetSchema.safeParse(value).data,
})

const dismissedListSchema = dismissedSchema.array()
const dismissedState = createState('dismissed', {
  parse: (value): Dismissed[] | undefined => dismissedListSchema.safeParse(value).data,
})

export const $budgetOf = (): Budget | undefined => $getState($getRoot(), budgetState)
export const $setBudget = (budget: Budget | undefined): unknown =>
  $setState($getRoot(), budgetState, budget)

export const $dismissedOf = (): Dismissed[] | undefined => $getState($getRoot(), dismissedState)
export const $setDismissed = (dismissed: Dismissed[] | undefined): unknown =>
  $setState($getRoot(), dismissedState, dismissed)
