/** The views of a plan, in the order of their tabs. */
import type { PlanView } from './view.ts'

export const planViews: readonly PlanView[] = []
