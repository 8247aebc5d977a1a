/** Backspace at the start of a line and Delete at its end: lines join where they may; no words are lost. */
import { $asOneStep, $removeBlock } from '../core/acts.ts'
import { $firstItemIn, $takeItem } from '../core/items.ts'
import { $kindOfNode, $plainKind } from '../core/kinds.ts'
import { $isBlock, $isItem, $isPlanNode, type LineNode, type PlanNode } from '../core/nodes.ts'
import { $blockOf, $blocksIn, $linesIn, $stopBefore } from '../core/tree.ts'
import { $isFreeLine, $turnInto } from '../core/turn.ts'

/** Joins a line to the end of another; the caret stands at the seam. */
function $joinTo(target: LineNode, line: LineNode): void {
  $asOneStep()
  const seam = target.getLastChild()
  const words = line.getChildren()
  if (seam) target.selectEnd()
  target.append(...words)
  line.remove()
  if (!seam) target.selectStart()
}

/** The line a free line joins when it is deleted back into what stands before it. */
function $joinTarget(line: LineNode): LineNode | null {
  const before = line.getPreviousSibling()
  return $isPlanNode(before) ? before.getJoinedLine() : null
}

function $removeEmpty(block: PlanNode): void {
  $asOneStep()
  $removeBlock(block)
}

/** Takes away what stands right before a block and has nothing in it: the point or line an Enter too many has made. */
function $takeEmptyBefore(block: PlanNode): void {
  const before = block.getPreviousSibling()
  const kind = $kindOfNode(before)
  if (!$isBlock(before) || !(kind?.isFree || kind?.isBegunByEnter) || !$isBare(before)) return
  $asOneStep()
  before.remove()
}

/** Whether a block has neither words nor blocks in it. A counter has two lines: both are to be empty. */
const $isBare = (block: PlanNode): boolean =>
  $blocksIn(block).length === 0 && [...$linesIn(block)].every((one) => one.isEmpty())

/**
 * Backspace where a block's own line starts: the block goes only when nothing is in it. Before words, what is
 * empty in front of the block goes.
 */
function $backspaceInSlot(line: LineNode, block: PlanNode): void {
  if (!line.isEmpty()) {
    if (block.getFirstChild()?.is(line)) $takeEmptyBefore(block)
  } else if ($isBare(block)) $removeEmpty(block)
  else $stopBefore(line)?.selectEnd()
}

/** Backspace where a line that is a block of its own starts. */
function $backspaceInBlock(line: LineNode): void {
  const kind = $kindOfNode(line)
  // What a plan has once is neither joined to another line nor taken away by this.
  if (kind?.isSingle) {
    if (!line.isEmpty()) $takeEmptyBefore(line)
    return
  }
  const target = $joinTarget(line)
  if (kind?.isFree && !kind.isPlain && !line.isEmpty()) {
    $asOneStep()
    $turnInto(line, $plainKind().type)
  } else if (target) $joinTo(target, line)
  else if (line.isEmpty()) $removeEmpty(line)
  else $stopBefore(line)?.selectEnd()
}

/** Backspace at the start of a line. docs/decisions/041 */
export function $backspaceAtStart(line: LineNode): void {
  const block = $blockOf(line)
  if (!block || $kindOfNode(block)?.$backspace?.(line, block)) return
  if (block.is(line)) $backspaceInBlock(line)
  else $backspaceInSlot(line, block)
}

/** Delete at the end of a line. */
export function $deleteAtEnd(line: LineNode): void {
  const sibling = line.getNextSibling()
  const next = $firstItemIn(sibling) ?? sibling
  if ($isItem(next)) {
    if (!line.getJoinedLine()) return
    $asOneStep()
    const seam = line.getLastChild()
    if (seam) line.selectEnd()
    line.append(...$takeItem(next, line))
    if (!seam) line.selectStart()
    return
  }
  if (!next) $deleteBehind(line)
  else if (!$isFreeLine(next)) return
  else if (line.getJoinedLine()) $joinTo(line, next)
  else if (next.isEmpty()) $removeEmptyAfter(next, line)
}

/**
 * Delete at the end of the last line of a list or of evidence: the free line behind the block joins the list,
 * as Backspace would have it, or goes when it is empty.
 */
function $deleteBehind(line: LineNode): void {
  const behind = $blockOf(line)?.getNextSibling()
  if (!$isFreeLine(behind)) return
  if ($isItem(line)) $joinTo(line, behind)
  else if (behind.isEmpty()) $removeEmptyAfter(behind, line)
}

function $removeEmptyAfter(next: LineNode, line: LineNode): void {
  $asOneStep()
  next.remove()
  line.selectEnd()
}
