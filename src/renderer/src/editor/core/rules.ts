/** What may stand where: the schema of `shared/model/plan.ts` as the editor asks it. */
import { $isRootNode, type LexicalNode } from 'lexical'
import { $kindOf, $kindOfNode } from './kinds.ts'
import { $blockTypeOf, type BlockType, type PlanNode } from './nodes.ts'

/** Whether a node (or the document itself) may hold a block of that type. */
export function $mayHold(parent: LexicalNode, type: BlockType): boolean {
  if ($isRootNode(parent)) return $kindOf(type).standsInPlan
  const own = $kindOfNode(parent)
  if (!own?.holds?.includes(type)) return false
  // There are two levels of sections: one inside another holds none.
  return own.type !== type || $blockTypeOf(parent.getParent()) !== type
}

/** Whether a node may hold that block with what is in it. */
export function $mayTake(parent: LexicalNode, block: PlanNode): boolean {
  const type = block.getBlockType()
  if (type === null || !$mayHold(parent, type)) return false
  const isNested = $blockTypeOf(parent) === type
  return !(isNested && block.getChildren().some((child) => $blockTypeOf(child) === type))
}

/** Whether a node holds blocks: the document, a section, a point. */
export function $isContainer(node: LexicalNode | null | undefined): boolean {
  if (!node) return false
  return $isRootNode(node) || $kindOfNode(node)?.holds !== undefined
}
