/** Backspace at the start of a line and Delete at its end: lines join where they may; no words are lost. */
import { $isElementNode } from 'lexical'
import { $removeBlock } from '../blocks/remove.ts'
import { $freeLineOf, $turnInto } from '../blocks/turn.ts'
import { $asOneStep } from '../core/acts.ts'
import { $blockTypeOf, $isBlock, $isLine, type LineNode, type PlanNode } from '../core/nodes.ts'
import { $blockOf, $blocksIn, $linesIn, $stopBefore } from '../core/tree.ts'
import { $isComment, $isWords, EvidenceNode } from '../evidence/node.ts'
import { $backspaceInItem, $joinItem } from '../list/items.ts'
import { $isItem, $isList } from '../list/node.ts'
import { $isClaim } from '../point/node.ts'
import { $isSectionTitle } from '../section/node.ts'

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
  if ($isClaim(line) || !before) return null
  if ($isList(before)) return before.getItems().at(-1) ?? null
  return $isLine(before) && !$isSectionTitle(before) ? before : null
}

function $removeEmpty(block: PlanNode): void {
  $asOneStep()
  $removeBlock(block)
}

/** What stands right before a block and has nothing in it: the point or line an Enter too many has made. */
function $emptyBefore(block: PlanNode): PlanNode | null {
  const before = block.getPreviousSibling()
  const isMade =
    $blockTypeOf(before) === 'point' || ($isLine(before) && $freeLineOf(before) !== null)
  return isMade && $isBlock(before) && $isBare(before) ? before : null
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
    const empty = block.getFirstChild()?.is(line) ? $emptyBefore(block) : null
    if (!empty) return
    $asOneStep()
    empty.remove()
    return
  }
  if ($isComment(line)) {
    $asOneStep()
    line.remove()
    if ($isElementNode(block)) block.getFirstChild()?.selectEnd()
    return
  }
  if ($isWords(line)) {
    const isBare = block instanceof EvidenceNode && (block.getComment()?.isEmpty() ?? true)
    if (isBare) $removeEmpty(block)
    return
  }
  if ($isBare(block)) $removeEmpty(block)
  else $stopBefore(line)?.selectEnd()
}

/** Backspace where a line that is a block of its own starts. */
function $backspaceInBlock(line: LineNode): void {
  const type = $blockTypeOf(line)
  const target = $joinTarget(line)
  if (type === 'line-of-argument') {
    const empty = line.isEmpty() ? null : $emptyBefore(line)
    if (!empty) return
    $asOneStep()
    empty.remove()
    return
  }
  if ((type === 'analysis' || type === 'link') && !line.isEmpty()) {
    $asOneStep()
    $turnInto(line, 'paragraph')
  } else if (target) $joinTo(target, line)
  else if (line.isEmpty()) $removeEmpty(line)
  else $stopBefore(line)?.selectEnd()
}

/** Backspace at the start of a line. docs/decisions/041 */
export function $backspaceAtStart(line: LineNode): void {
  const block = $blockOf(line)
  if (!block) return
  if ($isItem(line)) {
    $asOneStep()
    $backspaceInItem(line)
  } else if (block.is(line)) $backspaceInBlock(line)
  else $backspaceInSlot(line, block)
}

/** Delete at the end of a line. */
export function $deleteAtEnd(line: LineNode): void {
  const sibling = line.getNextSibling()
  const next = $isList(sibling) ? sibling.getItems()[0] : sibling
  if ($isItem(next)) {
    if ($isSectionTitle(line)) return
    $asOneStep()
    const seam = line.getLastChild()
    if (seam) line.selectEnd()
    line.append(...$joinItem(next, line))
    if (!seam) line.selectStart()
    return
  }
  if (!next) {
    $deleteBehind(line)
    return
  }
  if (!$isLine(next) || $freeLineOf(next) === null) return
  if ($isSectionTitle(line)) {
    if (next.isEmpty()) $removeEmptyAfter(next, line)
    return
  }
  $joinTo(line, next)
}

/**
 * Delete at the end of the last line of a list or of evidence: the free line behind the block joins the list,
 * as Backspace would have it, or goes when it is empty.
 */
function $deleteBehind(line: LineNode): void {
  const behind = $blockOf(line)?.getNextSibling()
  if (!$isLine(behind) || $freeLineOf(behind) === null) return
  if ($isItem(line)) $joinTo(line, behind)
  else if (behind.isEmpty()) $removeEmptyAfter(behind, line)
}

function $removeEmptyAfter(next: LineNode, line: LineNode): void {
  $asOneStep()
  next.remove()
  line.selectEnd()
}
