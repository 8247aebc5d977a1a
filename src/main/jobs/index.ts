export { createJobs, type JobOptions, type Jobs } from './jobs.ts'
export type { JobTable, StandbyTable } from './protocol.ts'
export { isStandby, serveJob, serveStandby } from './serve.ts'
export { createStandby, type Standby } from './standby.ts'
