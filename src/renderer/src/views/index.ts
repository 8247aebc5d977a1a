/** The views of a plan: the same session, seen as a map, a grid, a timeline. */
export type { PlanView, ViewProps } from './view.ts'
export { planViews } from './views.ts'
