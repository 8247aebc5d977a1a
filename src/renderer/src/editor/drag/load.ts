/** What a drag carries, as far as can be told while it is over the page: its types, not what is in them. */

import type { AnyBlock } from '../../../../shared/model/blocks.ts'
import { snippetDragType } from '../../../../shared/plan/drag.ts'
import type { BlockType, PlanNode } from '../core/nodes.ts'
import { $blockTypeOf } from '../core/nodes.ts'

/** A kind of block as places ask for it: a section that has sections in it stands in no other. */
export type Kind = BlockType | 'section-of-sections'

/** Where it comes from: snippets from the library, blocks of another plan, words from anywhere else. */
type Origin = 'library' | 'other-plan' | 'outside'

/** Blocks of this plan, in reading order, that are moved; or what is copied here, by its kinds. */
export type Load =
  | { from: 'plan'; blocks: readonly PlanNode[] }
  | { from: Origin; kinds: readonly Kind[] }

const kindPrefix = 'application/x-linchpin-kind-'

const kinds: readonly Kind[] = [
  'line-of-argument',
  'section',
  'section-of-sections',
  'point',
  'judgement',
  'evidence',
  'analysis',
  'paragraph',
  'list',
  'counter',
  'link',
]

/** What a kind is as a type of a drag's data: this much of a drag is told to whatever it is over. */
export const typeOfKind = (kind: Kind): string => `${kindPrefix}${kind}`

export function kindOf(block: AnyBlock): Kind {
  const isOuter = block.type === 'section' && block.blocks.some(({ type }) => type === 'section')
  return isOuter ? 'section-of-sections' : block.type
}

/** The kind of block that a load is, as `BlockType`s. */
export function $typesIn(load: Load): (BlockType | null)[] {
  if (load.from === 'plan') return load.blocks.map($blockTypeOf)
  return load.kinds.map((kind) => (kind === 'section-of-sections' ? 'section' : kind))
}

/** What is copied here from a drag with these types; `null` when the plan takes nothing of it. */
export function copiedBy(types: readonly string[]): Load | null {
  if (types.includes(snippetDragType)) return { from: 'library', kinds: ['evidence'] }
  const carried = kinds.filter((kind) => types.includes(typeOfKind(kind)))
  if (carried.length > 0) return { from: 'other-plan', kinds: carried }
  // Files are for the import, also where words come with them.
  if (types.includes('Files')) return null
  const hasWords = ['text/plain', 'text/html', 'text/uri-list'].some((type) => types.includes(type))
  return hasWords ? { from: 'outside', kinds: ['paragraph'] } : null
}
