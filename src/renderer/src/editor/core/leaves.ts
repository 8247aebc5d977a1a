/** The leaves of a line in reading order, and places among them. A citation counts as one sign. */
import {
  $isDecoratorNode,
  $isElementNode,
  type ElementNode,
  type LexicalNode,
  type PointType,
} from 'lexical'
import type { Inline } from '../../../../shared/model/inline.ts'
import type { LineNode } from './nodes.ts'

/** Words, line breaks and citations, those in hyperlinks too. */
export function $leavesOf(line: ElementNode): LexicalNode[] {
  return line.getChildren().flatMap((child) => ($isElementNode(child) ? $leavesOf(child) : [child]))
}

/** How long a node is: UTF-16 units of its text, and one for each citation. */
export function $lengthOf(node: LexicalNode): number {
  if ($isElementNode(node)) return $sum(node.getChildren())
  return $isDecoratorNode(node) ? 1 : node.getTextContentSize()
}

const $sum = (nodes: readonly LexicalNode[]): number =>
  nodes.reduce((sum, node) => sum + $lengthOf(node), 0)

/** How far into its line a selection point is, as `$lengthOf` counts. */
export function $offsetIn(line: LineNode, point: PointType): number {
  const node = point.getNode()
  let offset = $isElementNode(node)
    ? $sum(node.getChildren().slice(0, point.offset))
    : point.offset + $sum(node.getPreviousSiblings())
  let at: LexicalNode | null = $isElementNode(node) ? node : node.getParent()
  for (; at && !at.is(line); at = at.getParent()) offset += $sum(at.getPreviousSiblings())
  return offset
}

const lengthOf = (run: Inline): number =>
  run.type === 'citation'
    ? 1
    : run.type === 'text'
      ? run.text.length
      : run.content.reduce((sum, { text }) => sum + text.length, 0)

/** The part of a line's runs between two offsets, as `$offsetIn` gives them. */
export function runsBetween(runs: readonly Inline[], start: number, end: number): Inline[] {
  let at = 0
  return runs.flatMap((run): Inline[] => {
    const from = at
    at += lengthOf(run)
    if (at <= start || from >= end) return []
    if (run.type === 'citation') return [run]
    if (run.type === 'text')
      return [{ ...run, text: run.text.slice(Math.max(0, start - from), end - from) }]
    const content = runsBetween(run.content, start - from, end - from)
    return [{ ...run, content: content.filter((one) => one.type === 'text') }]
  })
}
