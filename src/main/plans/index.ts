export { createPlans, type Plans } from './plans.ts'
export { createRecalls, type Recalls } from './recalls.ts'
export { createTemplates, type Templates } from './templates.ts'
export { createVersions, type Versions } from './versions.ts'
