/** Plans as rows of the database. */
import { z } from 'zod'
import { instantSchema } from '../../shared/model/ids.ts'
import {
  planDocumentSchema,
  planDocumentVersion,
  planSchema,
  planSummarySchema,
} from '../../shared/model/plan.ts'
import {
  anId,
  anInstant,
  DeskError,
  jsonColumn,
  optionalColumn,
  UnreadableError,
} from '../storage/index.ts'

const instant = optionalColumn(instantSchema)
const updated = 'iif(unixepoch(updated) IS NULL, created, updated) AS updated'

export const summaryColumns = `id, question, ${updated}, archived, deleted`
/**
 * A document as text, though one bit of its record make bytes or nothing of it (sqlite.org/fileformat2.html,
 * section 2.1): what its bytes say is what it says.
 */
export const documentAsText = "coalesce(CAST(document AS TEXT), '')"
export const planColumns = `${summaryColumns}, revision, ${documentAsText} AS document`

export const summaryRow = planSummarySchema.extend({ archived: instant, deleted: instant })
export const planRow = planSchema.extend({
  archived: instant,
  deleted: instant,
  document: jsonColumn(planDocumentSchema),
})

/** A plan is its document: whatever else of it is damaged, it can be written in. */
export const mending = {
  id: anId('id'),
  question: { stands: () => 'A question that cannot be read' },
  updated: anInstant,
  archived: anInstant,
  deleted: anInstant,
  revision: { stands: () => 0 },
}

export const noPlan = () => new DeskError('NOT_FOUND', 'That plan is not there any more.')

/** Why the document of a plan, a version or a template cannot be read; null when it can. */
export function faultOf(thing: 'plan' | 'version' | 'template', document: string): string | null {
  let held: unknown
  try {
    held = JSON.parse(document)
    if (planDocumentSchema.safeParse(held).success) return null
  } catch {
    return damaged(thing)
  }
  return isNewer(held)
    ? `This ${thing} was written by a newer Linchpin, and cannot be read by this one. Update Linchpin to open it.`
    : damaged(thing)
}

export const damaged = (thing: string): string =>
  `This ${thing} is damaged in the library, and cannot be read.`

const isNewer = (held: unknown): boolean =>
  z.object({ version: z.int().min(planDocumentVersion + 1) }).safeParse(held).success

/**
 * Reads a thing that is nothing without its document.
 * @throws UnreadableError that says why it cannot be read.
 */
export function withDocument<T>(
  thing: 'plan' | 'version' | 'template',
  read: () => T,
  document: () => unknown,
): T {
  try {
    return read()
  } catch (cause) {
    if (!(cause instanceof UnreadableError)) throw cause
    throw new UnreadableError(faultOf(thing, String(document())) ?? damaged(thing), { cause })
  }
}
