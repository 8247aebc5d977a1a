/** The places of a plan that cite: which block, and what it stands in. */
import { type Evidence, linesOf } from '../model/blocks.ts'
import type { PlanDocument } from '../model/plan.ts'
import type { Cite } from '../model/source.ts'
import { outline } from './outline.ts'

/** A piece of evidence, which may cite by its snippet; or words with citations of their own. */
export type CitingPlace = {
  blockId: string
  /** Such as "point 2", "the judgement", "the plan itself". */
  in: string
  evidence: Pick<Evidence, 'citation' | 'snippetId'> | null
  /** The cites of the words. */
  cites: readonly Cite[]
}

/** In reading order; evidence that cites nothing, by itself or by a snippet, is left out. */
export function citingPlaces(document: PlanDocument): CitingPlace[] {
  return outline(document).flatMap(({ block, short }) => {
    const where = short === 'evidence' ? 'the plan itself' : short
    const cites = linesOf(block)
      .flat()
      .flatMap((inline) => (inline.type === 'citation' ? inline.cites : []))
    const at = { blockId: block.id, in: where }
    const isCiting = block.type === 'evidence' && (block.citation ?? block.snippetId) !== undefined
    const { citation, snippetId } = block.type === 'evidence' ? block : {}
    return [
      ...(isCiting
        ? [
            {
              ...at,
              evidence: { ...(citation && { citation }), ...(snippetId && { snippetId }) },
              cites: [],
            },
          ]
        : []),
      ...(cites.length > 0 ? [{ ...at, evidence: null, cites }] : []),
    ]
  })
}
