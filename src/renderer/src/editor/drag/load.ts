/** What a drag carries, as far as can be told while it is over the page: its types, not what is in them. */

import { type AnyBlock, childrenOf } from '../../../../shared/model/blocks.ts'
import { snippetDragType } from '../../../../shared/plan/drag.ts'
import type { BlockType, PlanNode } from '../core/nodes.ts'
import { $blockTypeOf } from '../core/nodes.ts'
import { kinds } from '../kinds/index.ts'

/** A block that is carried here: its type, and whether it has blocks of its own type in it, as sections may. */
export type Carried = { type: BlockType; isOuter: boolean }

/** Where it comes from: snippets from the library, blocks of another plan, words from anywhere else. */
type Origin = 'library' | 'other-plan' | 'outside'

/** Blocks of this plan, in reading order, that are moved; or what is copied here. */
export type Load =
  | { from: 'plan'; blocks: readonly PlanNode[] }
  | { from: Origin; carries: readonly Carried[] }

const prefix = 'application/x-linchpin-kind-'

const inner = (type: BlockType): Carried => ({ type, isOuter: false })

const everyCarried: readonly Carried[] = kinds.flatMap(({ type, holds }) =>
  holds?.includes(type) ? [inner(type), { type, isOuter: true }] : [inner(type)],
)

/** What is carried as a type of a drag's data: this much of a drag is told to whatever it is over. */
export const dataTypeOf = ({ type, isOuter }: Carried): string =>
  `${prefix}${type}${isOuter ? '-outer' : ''}`

export const carriedOf = (block: AnyBlock): Carried => ({
  type: block.type,
  isOuter: childrenOf(block)?.blocks.some(({ type }) => type === block.type) ?? false,
})

/** The types of the blocks of a load. */
export const $typesIn = (load: Load): (BlockType | null)[] =>
  load.from === 'plan' ? load.blocks.map($blockTypeOf) : load.carries.map(({ type }) => type)

/** What is copied here from a drag with these types; `null` when the plan takes nothing of it. */
export function copiedBy(types: readonly string[]): Load | null {
  if (types.includes(snippetDragType)) return { from: 'library', carries: [inner('evidence')] }
  const carries = everyCarried.filter((carried) => types.includes(dataTypeOf(carried)))
  if (carries.length > 0) return { from: 'other-plan', carries }
  // Files are for the import, also where words come with them.
  if (types.includes('Files')) return null
  const hasWords = ['text/plain', 'text/html', 'text/uri-list'].some((type) => types.includes(type))
  return hasWords ? { from: 'outside', carries: [inner('paragraph')] } : null
}
