/** What may stand where: the schema of `shared/model/plan.ts` as the editor asks it. */
import { $isRootNode, type LexicalNode } from 'lexical'
import { $blockTypeOf, type BlockType, type PlanNode } from './nodes.ts'

const freeParts: readonly BlockType[] = ['evidence', 'analysis', 'paragraph', 'list']

const held: Partial<Record<BlockType, readonly BlockType[]>> = {
  section: ['section', 'point', ...freeParts],
  point: [...freeParts, 'counter', 'link'],
  counter: freeParts,
  judgement: freeParts,
}

/** What the document itself holds: the others belong to a point. */
const heldByPlan: readonly BlockType[] = [
  'line-of-argument',
  'section',
  'point',
  'judgement',
  ...freeParts,
]

/** A plan has one of each at most. */
export const singles: readonly BlockType[] = ['line-of-argument', 'judgement']

/** Whether a node (or the document itself) may hold a block of that type. */
export function $mayHold(parent: LexicalNode, type: BlockType): boolean {
  if ($isRootNode(parent)) return heldByPlan.includes(type)
  const own = $blockTypeOf(parent)
  // There are two levels of sections: one inside another holds none.
  if (own === 'section' && type === 'section') return $blockTypeOf(parent.getParent()) !== 'section'
  return own !== null && (held[own]?.includes(type) ?? false)
}

/** Whether a node may hold that block with what is in it. */
export function $mayTake(parent: LexicalNode, block: PlanNode): boolean {
  const type = block.getBlockType()
  if (type === null || !$mayHold(parent, type)) return false
  const hasSections = block.getChildren().some((child) => $blockTypeOf(child) === 'section')
  return !(hasSections && type === 'section' && $blockTypeOf(parent) === 'section')
}

/** Whether a node holds blocks (the document, a section, a point, a counter, a judgement). */
export function $isContainer(node: LexicalNode | null | undefined): boolean {
  if (!node) return false
  if ($isRootNode(node)) return true
  const type = $blockTypeOf(node)
  return type !== null && type in held
}
