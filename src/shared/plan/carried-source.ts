/** Naming the sources of one piece of evidence after another. */
import type { Evidence } from '../model/blocks.ts'
import type { Id } from '../model/ids.ts'
import type { PlanDocument } from '../model/plan.ts'
import type { Cite } from '../model/source.ts'
import { placeIn } from '../text/locators.ts'
import { evidenceOf } from './outline.ts'

/**
 * The next piece of evidence behind one that names no source, then those before it; null where all do.
 * @param isCited whether a piece names one, or has one from its snippet.
 */
export function nextUncited(
  document: PlanDocument,
  evidence: Id,
  isCited: (one: Evidence) => boolean,
): Evidence | null {
  const { before, behind } = around(document, evidence)
  return [...behind, ...before].find((one) => !isCited(one)) ?? null
}

/** The next piece of evidence behind one for which no place in its source is named, then those before it. */
export const nextWithoutPlace = (
  document: PlanDocument,
  evidence: Id,
  citeOf: (one: Evidence) => Cite | undefined,
): Evidence | null => nextUncited(document, evidence, (one) => !!placeIn(citeOf(one) ?? noPlace))

/** The source is not asked for: only where in it. */
const noPlace: Cite = { sourceId: '' }

/**
 * The source of the nearest evidence before it that names one, else of the nearest behind it: a student works
 * through one book at a time. Null where no evidence of the plan names a source that is there.
 */
export function carriedSource(
  document: PlanDocument,
  evidence: Id,
  isThere: (sourceId: string) => boolean,
): string | null {
  const { before, behind } = around(document, evidence)
  return (
    [...before.toReversed(), ...behind]
      .map(({ citation }) => citation?.sourceId)
      .find((id) => id !== undefined && isThere(id)) ?? null
  )
}

/** The other evidence of a plan, in reading order; of one that is not in it, all is behind. */
function around(document: PlanDocument, evidence: Id): { before: Evidence[]; behind: Evidence[] } {
  const all = evidenceOf(document)
  const at = all.findIndex(({ id }) => id === evidence)
  return { before: all.slice(0, Math.max(at, 0)), behind: all.slice(at + 1) }
}
