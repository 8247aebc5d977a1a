/** Plans: opened, written in, saved. */
export { AllPlansDialog } from './AllPlansDialog.tsx'
export { NewPlanDialog } from './NewPlanDialog.tsx'
export { PlanPane } from './PlanPane.tsx'
export type { PlanDialog, PlanFacts, PlanHandle } from './plan-handle.ts'
export { SaveTemplateDialog } from './SaveTemplateDialog.tsx'
export type { SaveState } from './saver.ts'
export { type PlanActs, usePlanActs } from './usePlanActs.ts'
export { usePlanFiles } from './usePlanFiles.ts'
