/** How a plan is looked at: as its text, or as one of the views of the same plan. */
import { z } from 'zod'
import { type Id, idSchema } from './ids.ts'
import { withKept } from './kept-per-plan.ts'

export const planViewIds = ['document', 'map'] as const
export const planViewIdSchema = z.enum(planViewIds)
export type PlanViewId = z.infer<typeof planViewIdSchema>

/** The most plans of which it is kept how they are looked at. */
export const mostPlanViews = 30

export const keptPlanViewSchema = z.object({
  planId: idSchema,
  view: planViewIdSchema,
  /** Whether the text stands beside the view. */
  isBeside: z.boolean(),
  /** What a view keeps for itself, by its own name of it: what is folded, which columns it has. */
  own: z.record(z.string().max(40), z.json()).optional(),
})
export type KeptPlanView = z.infer<typeof keptPlanViewSchema>

const asText: Omit<KeptPlanView, 'planId'> = { view: 'document', isBeside: false }

/** How a plan is looked at; as its text, where nothing is kept. */
export const planViewOf = (kept: readonly KeptPlanView[], planId: Id): KeptPlanView =>
  kept.find((one) => one.planId === planId) ?? { planId, ...asText }

/** With what has changed of how one plan is looked at; that of the plan changed last comes first. */
export function withPlanView(
  kept: readonly KeptPlanView[],
  planId: Id,
  change: Partial<Omit<KeptPlanView, 'planId'>>,
): KeptPlanView[] {
  return withKept(kept, planId, { ...planViewOf(kept, planId), ...change }, mostPlanViews)
}
