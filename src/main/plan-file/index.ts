export { derivedId, sayingOf } from './known-again.ts'
export { PlanFileError } from './plan-file-error.ts'
export { createPlanFiles, type PlanFiles } from './plan-files.ts'
export type { PlanFileContents } from './write.ts'
