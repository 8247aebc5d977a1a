/** What Enter does, by the line it is pressed in. */
import {
  $create,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical'
import { newId } from '../../../../shared/model/ids.ts'
import { AnalysisNode } from '../analysis/node.ts'
import { $writeBlock } from '../codec/write.ts'
import { $asOneStep, $caretInto } from '../core/acts.ts'
import { $blockTypeOf, type LineNode, type PlanNode } from '../core/nodes.ts'
import { $blockOf, $blocksIn, $lineOf } from '../core/tree.ts'
import { $isComment, $isWords } from '../evidence/node.ts'
import { ParagraphNode } from '../paragraph/node.ts'
import { $isClaim, PointNode } from '../point/node.ts'
import { $isSectionTitle } from '../section/node.ts'
import { $isAtEnd, $isAtStart } from './range.ts'

/** Takes everything behind the caret out of a line and gives it back, detached. */
function $cutBehind(selection: RangeSelection, line: LineNode): LexicalNode[] {
  const { anchor } = selection
  const node = anchor.getNode()
  let from: LexicalNode | null
  if (node.is(line)) from = line.getChildAtIndex(anchor.offset)
  else if ($isTextNode(node) && anchor.offset > 0 && anchor.offset < node.getTextContentSize())
    from = node.splitText(anchor.offset)[1] ?? null
  else from = anchor.offset === 0 ? node : node.getNextSibling()
  if (!from) return []
  const cut = [from, ...from.getNextSiblings()]
  for (const piece of cut) piece.remove()
  return cut
}

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

/** From a claim into the body: to its first free line, or to new analysis at its end. */
function $fromClaim(point: PlanNode, claim: LineNode, selection: RangeSelection): void {
  if (!$isAtEnd(selection.anchor, claim)) {
    $asOneStep()
    $continueAfter(claim, $cutBehind(selection, claim))
    return
  }
  const line = $blocksIn(point).find((block) => $blockTypeOf(block) !== 'evidence')
  if (line) {
    line.selectEnd()
    return
  }
  $asOneStep()
  const analysis = $create(AnalysisNode)
  point.append(analysis)
  analysis.select()
}

/** From evidence to the line behind it, made as analysis if there is none. */
function $fromEvidence(evidence: PlanNode, line: LineNode): void {
  if ($isComment(line) && line.isEmpty()) {
    $asOneStep()
    line.remove()
  }
  const next = evidence.getNextSibling()
  const type = $blockTypeOf(next)
  if (next && (type === 'analysis' || type === 'paragraph')) {
    $caretInto(next)
    return
  }
  $asOneStep()
  const analysis = $create(AnalysisNode)
  evidence.insertAfter(analysis)
  analysis.select()
}

/** Leaves a point, judgement or section from an empty last line: on to what a writer starts next. */
function $leave(line: LineNode, around: PlanNode): void {
  $asOneStep()
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

/** Handles Enter for the caret's line. False where the caret is in no line. */
export function $enter(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  if (!selection.isCollapsed()) selection.removeText()
  const line = $lineOf(selection.anchor.getNode())
  const block = $blockOf(line)
  if (!line || !block) return false
  if ($isSectionTitle(line)) $fromTitle(block, line)
  else if ($isClaim(line)) $fromClaim(block, line, selection)
  else if ($isWords(line) || $isComment(line)) $fromEvidence(block, line)
  else {
    const around = $blockOf(line.getParent())
    const isLast = line.getNextSibling() === null
    if (around && line.isEmpty() && isLast) $leave(line, around)
    else $breakLine(selection, line)
  }
  return true
}

/** Enter in free text: at its start an empty line comes before it, else the rest goes into a new paragraph. */
function $breakLine(selection: RangeSelection, line: LineNode): void {
  $asOneStep()
  const isParagraph = line instanceof ParagraphNode
  if (isParagraph && !line.isEmpty() && $isAtStart(selection.anchor, line)) {
    line.insertBefore($create(ParagraphNode))
    return
  }
  $continueAfter(line, $cutBehind(selection, line))
}
