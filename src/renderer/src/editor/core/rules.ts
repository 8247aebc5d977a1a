/** What may stand where: the schema of `shared/model/plan.ts` as the editor asks it. */
import { $isRootNode, type LexicalNode } from 'lexical'
import { $blockTypeOf, type BlockType } from './nodes.ts'

const parts: readonly BlockType[] = ['evidence', 'analysis', 'paragraph']

const held: Partial<Record<BlockType, readonly BlockType[]>> = {
  section: ['point', ...parts],
  point: parts,
  judgement: parts,
}

/** A plan has one of each at most. */
export const singles: readonly BlockType[] = ['line-of-argument', 'judgement']

/** Whether a node (or the document itself) may hold a block of that type. */
export function $mayHold(parent: LexicalNode, type: BlockType): boolean {
  if ($isRootNode(parent)) return true
  const own = $blockTypeOf(parent)
  return own !== null && (held[own]?.includes(type) ?? false)
}

/** Whether a node holds blocks (the document, a section, a point, a judgement). */
export function $isContainer(node: LexicalNode | null | undefined): boolean {
  if (!node) return false
  if ($isRootNode(node)) return true
  const type = $blockTypeOf(node)
  return type !== null && type in held
}
