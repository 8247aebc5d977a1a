/** The leaves of a line in reading order: words, line breaks and citations, those in hyperlinks too. */
import { $isElementNode, type ElementNode, type LexicalNode, type PointType } from 'lexical'
import type { LineNode } from './nodes.ts'

export function $leavesOf(line: ElementNode): LexicalNode[] {
  return line.getChildren().flatMap((child) => ($isElementNode(child) ? $leavesOf(child) : [child]))
}

/** How far into its line a selection point is, in UTF-16 units of its text. */
export function $offsetIn(line: LineNode, point: PointType): number {
  const node = point.getNode()
  const isWithin = $isElementNode(node)
  const before = isWithin ? node.getChildren().slice(0, point.offset) : node.getPreviousSiblings()
  const own = before.reduce((sum, child) => sum + child.getTextContentSize(), 0)
  let offset = isWithin ? own : own + point.offset
  for (let at: LexicalNode | null = node; at && !at.is(line); at = at.getParent()) {
    if (at.is(node)) continue
    for (const sibling of at.getPreviousSiblings()) offset += sibling.getTextContentSize()
  }
  return offset
}
