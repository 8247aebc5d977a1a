/** A caret remembered by what it stands in rather than by nodes, so that it outlives them. */
import {
  $createRangeSelection,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type ElementNode,
  type LexicalNode,
  type PointType,
} from 'lexical'
import type { Id } from '../../../../shared/model/ids.ts'
import type { LineNode, PlanNode } from '../core/nodes.ts'
import { $idOf } from '../core/states.ts'
import { $blockOf, $findBlock, $lineOf, $linesIn } from '../core/tree.ts'

/** A point: the block, which of its own lines (-1 for none), how far in, and what the line said. */
type Kept = { blockId: Id; line: number; offset: number; text: string }

export type KeptCaret = { anchor: Kept; focus: Kept }

const $ownLines = (block: PlanNode): LineNode[] =>
  [...$linesIn(block)].filter((line) => $blockOf(line)?.is(block))

/** What carries the words of a line, in order. */
function* $leavesIn(node: LexicalNode): Generator<LexicalNode> {
  if ($isElementNode(node)) for (const child of node.getChildren()) yield* $leavesIn(child)
  else yield node
}

/** A line break and a citation are one sign each. */
const textOf = (leaf: LexicalNode): string => ($isTextNode(leaf) ? leaf.getTextContent() : '\uFFFC')

const $textIn = (line: ElementNode): string => [...$leavesIn(line)].map(textOf).join('')

/** How many signs of a line stand before a point in it. */
function $offsetOf(point: PointType, line: LineNode): number {
  const { type, offset } = point
  const node = point.getNode()
  const leaves = [...$leavesIn(line)]
  const lengthBefore = (leaf: LexicalNode | undefined) => {
    const at = leaves.findIndex((one) => one.is(leaf))
    return leaves.slice(0, Math.max(at, 0)).reduce((sum, one) => sum + textOf(one).length, 0)
  }
  if (type === 'text' || !$isElementNode(node)) return lengthBefore(node) + offset
  // In an element, a point stands before the child of that number, or behind the last.
  const child = node.getChildAtIndex(offset)
  if (child) return lengthBefore([...$leavesIn(child)].at(0))
  const last = [...$leavesIn(node)].at(-1)
  return last ? lengthBefore(last) + textOf(last).length : 0
}

function $keptPoint(point: PointType): Kept | null {
  const node = point.getNode()
  const block = $blockOf(node)
  if (!block) return null
  const line = $lineOf(node)
  if (!line) return { blockId: $idOf(block), line: -1, offset: 0, text: '' }
  return {
    blockId: $idOf(block),
    line: $ownLines(block).findIndex((own) => own.is(line)),
    offset: $offsetOf(point, line),
    text: $textIn(line),
  }
}

/** Where the caret is now; null when it is nowhere in the plan. */
export function $keepCaret(): KeptCaret | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const [anchor, focus] = [$keptPoint(selection.anchor), $keptPoint(selection.focus)]
  return anchor && focus ? { anchor, focus } : null
}

/** Where a place in a text is once the text has become another: words round it keep it between them. */
export function offsetIn(next: string, { offset, text }: Pick<Kept, 'offset' | 'text'>): number {
  let start = 0
  while (start < offset && start < next.length && text[start] === next[start]) start += 1
  if (start === offset) return start
  const rest = text.length - offset
  let end = 0
  while (end < rest && end < next.length - start && text.at(-1 - end) === next.at(-1 - end))
    end += 1
  return end === rest ? next.length - rest : start
}

/** The place in a line so many signs in, as Lexical names it. */
function $placeIn(
  line: LineNode,
  offset: number,
): [key: string, offset: number, 'text' | 'element'] {
  let left = offset
  for (const leaf of $leavesIn(line)) {
    const length = textOf(leaf).length
    if ($isTextNode(leaf) && left <= length) return [leaf.getKey(), left, 'text']
    if (left === 0)
      return [leaf.getParentOrThrow().getKey(), leaf.getIndexWithinParent(), 'element']
    left -= length
  }
  return [line.getKey(), line.getChildrenSize(), 'element']
}

function $setPoint(point: PointType, block: PlanNode, kept: Kept): void {
  const lines = $ownLines(block)
  const line = lines[Math.min(kept.line, lines.length - 1)]
  if (line) point.set(...$placeIn(line, offsetIn($textIn(line), kept)))
  else point.set(block.getKey(), 0, 'element')
}

/** Puts the caret where it was, as far as that is still there. */
export function $putCaret({ anchor, focus }: KeptCaret): void {
  const [from, to] = [$findBlock(anchor.blockId), $findBlock(focus.blockId)]
  const block = from ?? to
  if (!block) return
  const selection = $createRangeSelection()
  $setPoint(selection.anchor, from ?? block, from ? anchor : focus)
  $setPoint(selection.focus, to ?? block, to ? focus : anchor)
  $setSelection(selection)
}
