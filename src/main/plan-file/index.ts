export { PlanFileError } from './plan-file-error.ts'
export { createPlanFiles, type PlanFiles } from './plan-files.ts'
