/** Keeps the caret where words can be written. */
import {
  $create,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type ElementNode,
  type LexicalNode,
} from 'lexical'
import { JudgementNode } from '../kinds/judgement/node.ts'
import { ParagraphNode } from '../kinds/paragraph/node.ts'
import { $lineNear } from './range.ts'
import { $lineOf } from './tree.ts'

/** A caret between blocks, left there by what was taken away under it, goes to the nearest line. */
export function $settleCaret(): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return
  if (selection.anchor.type !== 'element') return
  const container = selection.anchor.getNode()
  if (!$isElementNode(container) || $lineOf(container)) return
  if ($isEmptyJudgement(container)) return
  const { offset } = selection.anchor
  const beside = [offset, offset - 1].map((at) => container.getChildAtIndex(at))
  const near = $lineNear(container, offset)
  if (near?.atStart) near.line.selectStart()
  else if (near) near.line.selectEnd()
  else beside.find($isEmptyJudgement)?.select()
}

/** Whether a node is a judgement that a caret stands in itself, for want of a line. */
export const $isEmptyJudgement = (node: LexicalNode | null): node is JudgementNode =>
  node instanceof JudgementNode && node.isEmpty()

/** Gives an empty judgement the caret stands in a line for it: a line break or a citation alone would leave the caret outside. */
export function $beginJudgement(): void {
  const selection = $getSelection()
  const node = $isRangeSelection(selection) ? selection.anchor.getNode() : null
  if (!$isEmptyJudgement(node)) return
  const paragraph = $create(ParagraphNode)
  node.append(paragraph)
  paragraph.select()
}

/** Takes along the ends of the selection that stand in a line itself, whose words all go to another. */
export function $takeSelectionTo(line: ElementNode, from: ElementNode): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  for (const point of [selection.anchor, selection.focus])
    if (point.key === from.getKey()) point.set(line.getKey(), point.offset, 'element')
}
