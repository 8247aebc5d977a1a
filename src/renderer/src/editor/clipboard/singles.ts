/** Keeps one line of argument and one judgement in a plan, however often they are pasted. */
import { $getRoot, type ElementNode } from 'lexical'
import type { AnyBlock, Judgement, LineOfArgument } from '../../../../shared/model/blocks.ts'
import { newId } from '../../../../shared/model/ids.ts'
import { $blockTypeOf, type PlanNode } from '../core/nodes.ts'
import { singles } from '../core/rules.ts'
import { $blocksIn, $walkBlocks } from '../core/tree.ts'
import { $writeBlock } from '../core/write.ts'
import { $writeInline } from '../inline/runs.ts'

type Single = LineOfArgument | Judgement

const isSingle = (block: AnyBlock): block is Single => singles.includes(block.type)

/** Whether nothing has been written in a node: no words, and no evidence even without words. */
export const $isUnwritten = (node: ElementNode): boolean =>
  node.getTextContent().trim() === '' &&
  ![...$walkBlocks(node)].some((block) => $blockTypeOf(block) === 'evidence')

/** What a pasted single says, as blocks that may stand elsewhere. */
function contentsOf(block: Single): AnyBlock[] {
  if (block.type === 'judgement') return block.body
  return block.content.length === 0
    ? []
    : [{ type: 'paragraph', id: newId(), content: block.content }]
}

function $fill(own: PlanNode, block: Single): void {
  own.clear()
  if (block.type === 'judgement') own.append(...block.body.map($writeBlock))
  else own.append(...$writeInline(block.content))
}

/**
 * Fills the plan's own line of argument and judgement from pasted ones, where nothing is written in
 * them. Gives the blocks that are still to be put in, with the contents of a second one in its
 * place, and the last node that was filled.
 */
export function $fillSingles(blocks: readonly AnyBlock[]): {
  rest: AnyBlock[]
  filled: PlanNode | null
} {
  const own = new Map($blocksIn($getRoot()).map((block) => [block.getBlockType(), block]))
  const pasted = new Set<AnyBlock['type']>()
  let filled: PlanNode | null = null
  const rest = blocks.flatMap((block) => {
    if (!isSingle(block)) return [block]
    const there = own.get(block.type)
    const contents = contentsOf(block)
    if (there && contents.length > 0 && $isUnwritten(there)) {
      $fill(there, block)
      filled = there
      return []
    }
    if (there || pasted.has(block.type)) return contents
    pasted.add(block.type)
    return [block]
  })
  return { rest, filled }
}
