/** Keeps the caret where words can be written. */
import { $getSelection, $isElementNode, $isRangeSelection, type ElementNode } from 'lexical'
import { $createPlain } from './plain.ts'
import { $lineNear } from './range.ts'
import { $isEmptyHolder, $lineOf } from './tree.ts'

/** A caret between blocks, left there by what was taken away under it, goes to the nearest line. */
export function $settleCaret(): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return
  if (selection.anchor.type !== 'element') return
  const container = selection.anchor.getNode()
  if (!$isElementNode(container) || $lineOf(container)) return
  if ($isEmptyHolder(container)) return
  const { offset } = selection.anchor
  const beside = [offset, offset - 1].map((at) => container.getChildAtIndex(at))
  const near = $lineNear(container, offset)
  if (near?.atStart) near.line.selectStart()
  else if (near) near.line.selectEnd()
  else beside.find($isEmptyHolder)?.select()
}

/**
 * Gives what the caret stands in for want of a line, an empty judgement, a line for it: a line break or a citation
 * alone would leave the caret outside.
 */
export function $beginLine(): void {
  const selection = $getSelection()
  const node = $isRangeSelection(selection) ? selection.anchor.getNode() : null
  if (!$isEmptyHolder(node)) return
  const line = $createPlain()
  node.append(line)
  line.select()
}

/** Takes along the ends of the selection that stand in a line itself, whose words all go to another. */
export function $takeSelectionTo(line: ElementNode, from: ElementNode): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  for (const point of [selection.anchor, selection.focus])
    if (point.key === from.getKey()) point.set(line.getKey(), point.offset, 'element')
}
