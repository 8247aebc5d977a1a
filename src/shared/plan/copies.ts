/** Copies of plan documents that stand on their own: no block of a copy has the id of one it came from. */

import { type AnyBlock, childrenOf, formOf, walk, withBlocks, withNames } from '../model/blocks.ts'
import { type Id, newId } from '../model/ids.ts'
import { type PlanDocument, planDocumentSchema } from '../model/plan.ts'

/** The same document under fresh ids. */
export function withFreshIds(document: PlanDocument): PlanDocument {
  const fresh = new Map([...walk(document.blocks)].map(({ id }) => [id, newId()]))
  const nameOf = (id: Id) => fresh.get(id) ?? null
  const renewed = (block: AnyBlock): AnyBlock => ({
    ...withNames(withBlocks(block, (childrenOf(block)?.blocks ?? []).map(renewed)), nameOf),
    id: fresh.get(block.id) ?? newId(),
  })
  return planDocumentSchema.parse({
    ...document,
    blocks: document.blocks.map(renewed),
    ...(document.dismissed && {
      dismissed: document.dismissed.flatMap(({ check, block }) => {
        const at = block === null ? null : fresh.get(block)
        return at === undefined ? [] : [{ check, block: at }]
      }),
    }),
  })
}

/**
 * The shape of a plan, to begin others from: its sections with their titles, its points with their
 * stances, the places for analysis, counters and links, and how long the essay may be. Nothing that was
 * written in them, and no evidence.
 */
export function shapeOf(document: PlanDocument): PlanDocument {
  const { dismissed: _, ...rest } = document
  return planDocumentSchema.parse({ ...rest, blocks: shapesOf(document.blocks) })
}

/** What is written rather than built is left out. */
const shapesOf = (blocks: readonly AnyBlock[]): AnyBlock[] =>
  blocks.filter((block) => !formOf(block).isMatter).map(emptied)

function emptied(block: AnyBlock): AnyBlock {
  const { isHeading, withLines } = formOf(block)
  const bare = isHeading ? block : withLines(block, () => [])
  const inner = shapesOf(childrenOf(block)?.blocks ?? [])
  return { ...withNames(withBlocks(bare, inner), () => null), id: newId() }
}
