/** What Enter does, by the line it is pressed in. */
import {
  $create,
  $getSelection,
  $isRangeSelection,
  type LexicalNode,
  type RangeSelection,
} from 'lexical'
import { newId } from '../../../../shared/model/ids.ts'
import { AnalysisNode } from '../analysis/node.ts'
import { $writeBlock } from '../codec/write.ts'
import { $asOneStep, $caretInto } from '../core/acts.ts'
import { $cutBehind } from '../core/cut.ts'
import { $blockTypeOf, $isBlock, $isLine, type LineNode, type PlanNode } from '../core/nodes.ts'
import { $blockOf, $blocksIn, $lineOf, $stopAfter, $walkBlocks } from '../core/tree.ts'
import { $isObjection, $isReply, CounterNode } from '../counter/node.ts'
import { $isComment, $isWords } from '../evidence/node.ts'
import { $enterInItem } from '../list/items.ts'
import { $isItem } from '../list/node.ts'
import { ParagraphNode } from '../paragraph/node.ts'
import { $isClaim, PointNode } from '../point/node.ts'
import { $isSectionTitle } from '../section/node.ts'
import { $isAtEnd, $isAtStart } from './range.ts'

/** A new paragraph after a block, with the words behind the caret in it. */
function $continueAfter(block: LexicalNode, words: LexicalNode[]): void {
  const paragraph = $create(ParagraphNode).append(...words)
  block.insertAfter(paragraph)
  paragraph.selectStart()
}

const $point = (stance: 'supports' | 'challenges' | 'qualifies') =>
  $writeBlock({ type: 'point', id: newId(), stance, claim: [], body: [] })

/** From a title to the claim of its section's first point, made if there is none. */
function $fromTitle(section: PlanNode, title: LineNode): void {
  const first = $blocksIn(section).find((block) => $blockTypeOf(block) === 'point')
  const point = first ?? $point('supports')
  if (!first) {
    $asOneStep()
    title.insertAfter(point)
  }
  $caretInto(point)
}

/**
 * From the line of argument to the first claim behind it, or wherever it is; where there is no point, one is
 * begun in the first section, or behind the line.
 */
function $fromArgument(argument: LineNode): void {
  const blocks = [...$walkBlocks()]
  const points = blocks.filter((block) => block instanceof PointNode)
  const first = points.find((point) => argument.isBefore(point)) ?? points[0]
  if (first) {
    $caretInto(first)
    return
  }
  $asOneStep()
  const point = $point('supports')
  const section = blocks.find((block) => $blockTypeOf(block) === 'section')
  if (section) section.getFirstChild()?.insertAfter(point)
  else argument.insertAfter(point)
  $caretInto(point)
}

/** From a claim on to what is written in the body: its first line, or new analysis behind the evidence. */
function $fromClaim(point: PlanNode, claim: LineNode, selection: RangeSelection): void {
  if (!$isAtEnd(selection.anchor, claim)) {
    $asOneStep()
    $continueAfter(claim, $cutBehind(selection, claim))
    return
  }
  const line = $blocksIn(point).find((block) => $isLine(block) || $blockTypeOf(block) === 'list')
  if (line) {
    $caretInto(line)
    return
  }
  $asOneStep()
  const analysis = $create(AnalysisNode)
  const evidence = $blocksIn(point).findLast((block) => $blockTypeOf(block) === 'evidence')
  const behind = evidence ?? claim
  behind.insertAfter(analysis)
  $caretInto(analysis)
}

/** From evidence to the line behind it, made as analysis if there is none. */
function $fromEvidence(evidence: PlanNode, line: LineNode): void {
  if ($isComment(line) && line.isEmpty()) {
    $asOneStep()
    line.remove()
  }
  const next = evidence.getNextSibling()
  const type = $blockTypeOf(next)
  if (next && (($isBlock(next) && $isLine(next)) || type === 'list')) {
    $caretInto(next)
    return
  }
  $asOneStep()
  const analysis = $create(AnalysisNode)
  evidence.insertAfter(analysis)
  $caretInto(analysis)
}

/** From an objection to what stands next in its counter; words behind the caret come along as a paragraph. */
function $fromObjection(line: LineNode, selection: RangeSelection): void {
  if ($isAtEnd(selection.anchor, line)) {
    $stopAfter(line)?.selectEnd()
    return
  }
  $asOneStep()
  $continueAfter(line, $cutBehind(selection, line))
}

/** From a reply on into the point: to the line behind the counter, made if there is none. */
function $fromReply(counter: PlanNode, line: LineNode, selection: RangeSelection): void {
  const next = counter.getNextSibling()
  if ($isAtEnd(selection.anchor, line) && $isLine(next)) {
    next.selectStart()
    return
  }
  $asOneStep()
  $continueAfter(counter, $cutBehind(selection, line))
}

/** Leaves a point, judgement or section from an empty last line: on to what a writer starts next. */
function $leave(line: LineNode, around: PlanNode): void {
  $asOneStep()
  if (around instanceof CounterNode) {
    around.getChildren().find($isReply)?.selectEnd()
    line.remove()
    return
  }
  line.remove()
  if (!(around instanceof PointNode)) {
    $continueAfter(around, [])
    return
  }
  const next = around.getNextSibling()
  const isWaiting = next instanceof PointNode && next.getFirstChild()?.getTextContent() === ''
  const point = isWaiting ? next : $point(around.getStance())
  if (!isWaiting) around.insertAfter(point)
  $caretInto(point)
}

/** Whether Enter is pressed before words that nothing may be parted from: the start of any line but a title, evidence or an item. */
function $wantsRoom({ anchor }: RangeSelection, line: LineNode, block: PlanNode): boolean {
  if (line.isEmpty() || !$isAtStart(anchor, line)) return false
  return block.is(line) || $isClaim(line) || $isObjection(line) || $isReply(line)
}

/** Handles Enter for the caret's line. False where the caret is in no line. */
export function $enter(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  if (!selection.isCollapsed()) selection.removeText()
  const line = $lineOf(selection.anchor.getNode())
  const block = $blockOf(line)
  if (!line || !block) return false
  if ($wantsRoom(selection, line, block)) $makeRoom(line, block)
  else if ($isSectionTitle(line)) $fromTitle(block, line)
  else if ($blockTypeOf(line) === 'line-of-argument' && $isAtEnd(selection.anchor, line))
    $fromArgument(line)
  else if ($isClaim(line)) $fromClaim(block, line, selection)
  else if ($isWords(line) || $isComment(line)) $fromEvidence(block, line)
  else if ($isObjection(line)) $fromObjection(line, selection)
  else if ($isReply(line)) $fromReply(block, line, selection)
  else if ($isItem(line)) {
    $asOneStep()
    $enterInItem(line, selection)
  } else {
    const around = $blockOf(line.getParent())
    const isLast = !line.getNextSiblings().some($isBlock)
    if (around && line.isEmpty() && isLast) $leave(line, around)
    else $breakLine(selection, line)
  }
  return true
}

/** Enter in free text: the rest goes into a new paragraph. */
function $breakLine(selection: RangeSelection, line: LineNode): void {
  $asOneStep()
  $continueAfter(line, $cutBehind(selection, line))
}

/**
 * Enter before the first word of a line makes room before it, and the words stay what they are: an empty
 * point before a claim, else an empty paragraph. An objection opens its counter, so that comes before this.
 */
function $makeRoom(line: LineNode, block: PlanNode): void {
  $asOneStep()
  if (block instanceof PointNode) block.insertBefore($point(block.getStance()))
  else if ($isObjection(line)) block.insertBefore($create(ParagraphNode))
  else line.insertBefore($create(ParagraphNode))
}
