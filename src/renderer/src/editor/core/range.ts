/** Deleting what a selection over several lines covers, without merging what must stay apart. */
import {
  $createRangeSelection,
  $getRoot,
  $isElementNode,
  $setSelection,
  type ElementNode,
  type LexicalNode,
  type PointType,
  type RangeSelection,
} from 'lexical'
import { $isLine, type LineNode, type PlanNode } from './nodes.ts'
import { $blockOf, $lineOf, $linesIn, $walkBlocks } from './tree.ts'

/** A stretch of one line: `null` offsets are the line's own ends. */
export type Stretch = { line: LineNode; from: PointType | null; to: PointType | null }

/** The first line at or after a selection point, and whether the point is inside it. */
function $lineFrom(point: PointType, lines: readonly LineNode[]): LineNode | null {
  const own = $lineOf(point.getNode())
  if (own) return own
  const node = point.getNode()
  if (!$isElementNode(node)) return null
  const child = node.getChildAtIndex(point.offset)
  if (child) return lines.find((line) => child.is(line) || child.isBefore(line)) ?? null
  return lines.find((line) => node.isBefore(line) && !node.isParentOf(line)) ?? null
}

function $lineUpTo(point: PointType, lines: readonly LineNode[]): LineNode | null {
  const own = $lineOf(point.getNode())
  if (own) return own
  const node = point.getNode()
  if (!$isElementNode(node)) return null
  const child = point.offset > 0 ? node.getChildAtIndex(point.offset - 1) : null
  const inside = child ? [...$linesIn(child)].at(-1) : null
  if (inside) return inside
  return lines.findLast((line) => line.isBefore(node)) ?? null
}

/** What a selection covers, line by line, in reading order. */
export function $stretchesOf(selection: RangeSelection): Stretch[] {
  const isBackward = selection.isBackward()
  const start = isBackward ? selection.focus : selection.anchor
  const end = isBackward ? selection.anchor : selection.focus
  const only = $lineOf(start.getNode())
  if (only?.is($lineOf(end.getNode()))) return [{ line: only, from: start, to: end }]
  const lines = [...$linesIn($getRoot())]
  const first = $lineFrom(start, lines)
  const last = $lineUpTo(end, lines)
  const firstIndex = lines.findIndex((line) => line.is(first))
  const lastIndex = lines.findIndex((line) => line.is(last))
  if (firstIndex < 0 || lastIndex < firstIndex) return []
  return lines.slice(firstIndex, lastIndex + 1).map((line) => ({
    line,
    from: line.is($lineOf(start.getNode())) ? start : null,
    to: line.is($lineOf(end.getNode())) ? end : null,
  }))
}

const $edge = (line: LineNode, side: 'start' | 'end') => {
  const selection = $createRangeSelection()
  const at = side === 'start' ? 0 : line.getChildrenSize()
  selection.anchor.set(line.getKey(), at, 'element')
  selection.focus.set(line.getKey(), at, 'element')
  return selection.anchor
}

/** A selection of a stretch, within its one line. */
export function $selectionOf({ line, from, to }: Stretch): RangeSelection {
  const selection = $createRangeSelection()
  const start = from ?? $edge(line, 'start')
  const end = to ?? $edge(line, 'end')
  selection.anchor.set(start.key, start.offset, start.type)
  selection.focus.set(end.key, end.offset, end.type)
  return selection
}

/** Whether nothing of a line stands before (or behind) a node in it, on its own level or further out. */
function $isEdgemost(node: LexicalNode, line: LineNode, side: 'start' | 'end'): boolean {
  for (let at: LexicalNode | null = node; at; at = at.getParent()) {
    if (at.is(line)) return true
    if (side === 'start' ? at.getPreviousSibling() : at.getNextSibling()) return false
  }
  return false
}

/** Whether a selection point is at the very start of its line. */
export const $isAtStart = (point: PointType, line: LineNode): boolean =>
  point.offset === 0 && $isEdgemost(point.getNode(), line, 'start')

/** Whether a selection point is at the very end of its line. */
export function $isAtEnd(point: PointType, line: LineNode): boolean {
  const node = point.getNode()
  const size = $isElementNode(node) ? node.getChildrenSize() : node.getTextContentSize()
  return point.offset === size && $isEdgemost(node, line, 'end')
}

/** Whether a stretch is the whole of its line. */
export const $isWhole = ({ line, from, to }: Stretch): boolean =>
  (!from || $isAtStart(from, line)) && (!to || $isAtEnd(to, line))

function $deleteStretch(stretch: Stretch): void {
  const selection = $selectionOf(stretch)
  if (selection.isCollapsed()) return
  $setSelection(selection)
  selection.removeText()
}

/** Two lines that become one when what parted them is deleted: words of the same kind of freedom, side by side. */
const $mayMerge = (first: LineNode, last: LineNode): boolean =>
  (last.getBlockType() !== null || last.isItem()) &&
  (first.getBlockType() !== null || first.isItem()) &&
  last.getParent()?.is(first.getParent()) === true

/**
 * Deletes what a selection over more than one line covers: the blocks wholly inside it go, the
 * first line stays for the caret, and the last keeps what was not selected, joined to the first
 * where both are free text side by side. Of a selection that begins or ends between blocks only words go. False
 * when the selection lies in one line.
 */
export function $deleteAcross(selection: RangeSelection): boolean {
  const stretches = $stretchesOf(selection)
  const [first, ...others] = stretches
  if (!first) return false
  if (others.length === 0) {
    if (first.from && first.to) return false
    $deleteStretch(first)
    return true
  }
  const whole = new Set<string>()
  for (const stretch of others) if ($isWhole(stretch)) whole.add(stretch.line.getKey())
  const gone = $coveredBlocks(whole, first.line)
  for (const stretch of others.reverse()) {
    if (!whole.has(stretch.line.getKey())) $deleteStretch(stretch)
    else if (stretch.line.isItem()) stretch.line.remove(true)
    else stretch.line.clear()
  }
  $deleteStretch({ ...first, to: null })
  for (const block of gone) block.remove()
  const last = stretches.at(-1)?.line
  const end = $edge(first.line, 'end')
  const caret = $createRangeSelection()
  caret.anchor.set(end.key, end.offset, end.type)
  caret.focus.set(end.key, end.offset, end.type)
  $setSelection(caret)
  if (last?.isAttached() && !last.is(first.line) && $mayMerge(first.line, last)) {
    first.line.append(...last.getChildren())
    last.remove()
  }
  return true
}

/** The outermost blocks all of whose lines are covered, but for the one the caret stays in. */
function $coveredBlocks(whole: ReadonlySet<string>, kept: LineNode): PlanNode[] {
  const covered: PlanNode[] = []
  for (const block of $walkBlocks()) {
    if (covered.some((outer) => outer.isParentOf(block))) continue
    const lines = [...$linesIn(block)]
    const isCovered =
      lines.length > 0 && lines.every((line) => whole.has(line.getKey()) && !line.is(kept))
    if (isCovered) covered.push(block)
  }
  return covered
}

/** The line a container element point stands by, for a caret that may only stand in lines. */
export function $lineNear(
  container: ElementNode,
  offset: number,
): { line: LineNode; atStart: boolean } | null {
  const after = container.getChildAtIndex(offset)
  const first = after ? [...$linesIn(after)][0] : undefined
  if (first) return { line: first, atStart: true }
  const before = offset > 0 ? container.getChildAtIndex(offset - 1) : null
  const last = before ? [...$linesIn(before)].at(-1) : undefined
  if (last) return { line: last, atStart: false }
  const block = $blockOf(container)
  const own = block ? [...$linesIn(block)].at(-1) : undefined
  return own && $isLine(own) ? { line: own, atStart: false } : null
}
