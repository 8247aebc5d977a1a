/** Plans as rows of the database. */
import { instantSchema } from '../../shared/model/ids.ts'
import { planDocumentSchema, planSchema, planSummarySchema } from '../../shared/model/plan.ts'
import { DeskError, jsonColumn, optionalColumn } from '../storage/index.ts'

const instant = optionalColumn(instantSchema)

export const summaryColumns = 'id, question, updated, archived, deleted'
export const planColumns = `${summaryColumns}, revision, document`

export const summaryRow = planSummarySchema.extend({ archived: instant, deleted: instant })
export const planRow = planSchema.extend({
  archived: instant,
  deleted: instant,
  document: jsonColumn(planDocumentSchema),
})

export const noPlan = () => new DeskError('NOT_FOUND', 'That plan is not there any more.')
