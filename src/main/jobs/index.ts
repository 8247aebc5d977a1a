export { createJobs, type JobOptions, type Jobs } from './jobs.ts'
export type { JobTable } from './protocol.ts'
export { serveJob } from './serve.ts'
