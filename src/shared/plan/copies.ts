/** Copies of plan documents that stand on their own: no block of a copy has the id of one it came from. */

import { type AnyBlock, childrenOf, walk } from '../model/blocks.ts'
import { newId } from '../model/ids.ts'
import { type PlanDocument, planDocumentSchema } from '../model/plan.ts'

/** The same document under fresh ids. */
export function withFreshIds(document: PlanDocument): PlanDocument {
  const fresh = new Map([...walk(document.blocks)].map(({ id }) => [id, newId()]))
  const renewed = (block: AnyBlock): unknown => {
    const children = childrenOf(block)
    return {
      ...block,
      id: fresh.get(block.id),
      ...(children && { [children.field]: children.blocks.map(renewed) }),
    }
  }
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

/** What is written rather than built: a shape to write in again has none of it. */
const matter: ReadonlySet<AnyBlock['type']> = new Set(['evidence', 'paragraph', 'list'])

/** The lines of blocks that hold what is written in them; a section's title is part of the shape. */
const written = ['claim', 'content', 'reply'] as const

/**
 * The shape of a plan, to begin others from: its sections with their titles, its points with their
 * stances, the places for analysis, counters and links, and how long the essay may be. Nothing that was
 * written in them, and no evidence.
 */
export function shapeOf(document: PlanDocument): PlanDocument {
  const { dismissed: _, ...rest } = document
  return planDocumentSchema.parse({ ...rest, blocks: shapesOf(document.blocks) })
}

const shapesOf = (blocks: readonly AnyBlock[]): unknown[] =>
  blocks.filter(({ type }) => !matter.has(type)).map(emptied)

function emptied(block: AnyBlock): unknown {
  const children = childrenOf(block)
  return {
    ...block,
    id: newId(),
    ...Object.fromEntries(written.filter((line) => line in block).map((line) => [line, []])),
    ...(children && { [children.field]: shapesOf(children.blocks) }),
  }
}
