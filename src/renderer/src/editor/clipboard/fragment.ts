/** What is copied: whole blocks keep their structure, parts of lines become paragraphs. */
import { $getRoot, $isElementNode, type ElementNode, type RangeSelection } from 'lexical'
import { z } from 'zod'
import {
  type AnyBlock,
  anyBlockSchema,
  childrenOf,
  walk,
  withBlocks,
  withNames,
} from '../../../../shared/model/blocks.ts'
import { type Id, newId } from '../../../../shared/model/ids.ts'
import type { Inline } from '../../../../shared/model/inline.ts'
import { $lengthOf, $offsetIn, runsBetween } from '../core/leaves.ts'
import { $isBlock, $isLine, type LineNode } from '../core/nodes.ts'
import { $isWhole, $stretchesOf, type Stretch } from '../core/range.ts'
import { $readBlock } from '../core/read.ts'
import { $isEmptyHolder, $linesIn } from '../core/tree.ts'
import { $readInline } from '../inline/runs.ts'

/** The type of blocks on the clipboard: a JSON list of blocks. */
export const blocksType = 'application/x-linchpin-blocks'

/** The runs of a stretch of a line. */
export function $runsIn({ line, from, to }: Stretch): Inline[] {
  const start = from ? $offsetIn(line, from) : 0
  const end = to ? $offsetIn(line, to) : $lengthOf(line)
  return runsBetween($readInline(line), start, end)
}

/** Blocks for a selection, in reading order. */
export function $fragmentOf(selection: RangeSelection): AnyBlock[] {
  const stretches = new Map(
    $stretchesOf(selection).map((stretch) => [stretch.line.getKey(), stretch]),
  )
  const isWhole = (line: LineNode) => {
    const stretch = stretches.get(line.getKey())
    return stretch !== undefined && $isWhole(stretch)
  }
  const covered = new Set(selection.getNodes().map((node) => node.getKey()))
  const $take = (node: ElementNode): AnyBlock[] => {
    if ($isLine(node)) {
      const stretch = stretches.get(node.getKey())
      const content = stretch ? $runsIn(stretch) : []
      if ($isBlock(node) && isWhole(node)) return [$readBlock(node)]
      return content.length > 0 ? [{ type: 'paragraph', id: newId(), content }] : []
    }
    // A judgement without words has no line to be covered, and belongs to a plan all the same.
    if ($isEmptyHolder(node)) return covered.has(node.getKey()) ? [$readBlock(node)] : []
    const lines = [...$linesIn(node)]
    if (lines.length > 0 && $isBlock(node) && lines.every(isWhole)) return [$readBlock(node)]
    return node.getChildren().flatMap((child) => ($isElementNode(child) ? $take(child) : []))
  }
  return $take($getRoot())
}

const blocksSchema = z.array(anyBlockSchema)

/** Blocks from the clipboard with fresh ids; none when they are not ours. */
export function readBlocks(json: string): AnyBlock[] {
  try {
    const blocks = blocksSchema.safeParse(JSON.parse(json)).data ?? []
    const fresh = new Map([...walk(blocks)].map(({ id }) => [id, newId()]))
    // What is named and not copied along may be there already, where it is pasted.
    const nameOf = (id: Id) => fresh.get(id) ?? id
    return blocks.map((block) => renewed(block, nameOf))
  } catch (error) {
    // Another program may use our type's name for words of its own.
    if (error instanceof SyntaxError) return []
    throw error
  }
}

/** A copy of a block in which every block has an id of its own. */
const renewed = (block: AnyBlock, nameOf: (id: Id) => Id): AnyBlock => ({
  ...withNames(
    withBlocks(
      block,
      (childrenOf(block)?.blocks ?? []).map((inner) => renewed(inner, nameOf)),
    ),
    nameOf,
  ),
  id: nameOf(block.id),
})
