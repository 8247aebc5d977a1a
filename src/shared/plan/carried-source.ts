/** The source that a piece of evidence most likely comes from while nobody has said. */
import type { Id } from '../model/ids.ts'
import type { PlanDocument } from '../model/plan.ts'
import { evidenceOf } from './outline.ts'

/**
 * The source of the nearest evidence before it that names one, else of the nearest behind it: a student works
 * through one book at a time. Null where no evidence of the plan names a source that is there.
 */
export function carriedSource(
  document: PlanDocument,
  evidence: Id,
  isThere: (sourceId: string) => boolean,
): string | null {
  const all = evidenceOf(document)
  const at = all.findIndex(({ id }) => id === evidence)
  const near = [...all.slice(0, Math.max(at, 0)).reverse(), ...all.slice(at + 1)]
  return (
    near.map(({ citation }) => citation?.sourceId).find((id) => id !== undefined && isThere(id)) ??
    null
  )
}
