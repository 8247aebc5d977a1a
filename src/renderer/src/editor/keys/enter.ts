/** What Enter does, by the line it is pressed in: in the lines of some kinds what these say, else what it does in free text. */
import { $getSelection, $isRangeSelection, type RangeSelection } from 'lexical'
import { $asOneStep } from '../core/acts.ts'
import { $continueAfter, $cutBehind } from '../core/cut.ts'
import { $kindOfNode } from '../core/kinds.ts'
import { $isBlock, type LineNode, type PlanNode } from '../core/nodes.ts'
import { $createPlain } from '../core/plain.ts'
import { $isAtStart } from '../core/range.ts'
import { $blockOf, $lineOf } from '../core/tree.ts'

/** Handles Enter for the caret's line. False where the caret is in no line. */
export function $enter(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  if (!selection.isCollapsed()) selection.removeText()
  const line = $lineOf(selection.anchor.getNode())
  const block = $blockOf(line)
  if (!line || !block) return false
  if ($makesRoom(selection, line, block)) return true
  if ($kindOfNode(block)?.$enter?.(line, selection, block)) return true
  const around = $blockOf(line.getParent())
  const isLast = !line.getNextSiblings().some($isBlock)
  if (around && line.isEmpty() && isLast) $leave(line, around)
  else $breakLine(selection, line)
  return true
}

/**
 * Enter before the first word of a line makes room before it, and the words stay what they are: an empty paragraph,
 * or what the kind makes before a line that opens it. Nothing may be parted from a title, evidence or an item.
 */
function $makesRoom({ anchor }: RangeSelection, line: LineNode, block: PlanNode): boolean {
  if (line.isEmpty() || !$isAtStart(anchor, line)) return false
  if (!block.is(line)) return $kindOfNode(block)?.$makeRoom?.(line, block) ?? false
  $asOneStep()
  line.insertBefore($createPlain())
  return true
}

/** Leaves what an empty line stands last in: on to what a writer starts next. */
function $leave(line: LineNode, around: PlanNode): void {
  $asOneStep()
  const kind = $kindOfNode(around)
  if (kind?.$leave) {
    kind.$leave(line, around)
    return
  }
  line.remove()
  $continueAfter(around, [])
}

/** Enter in free text: the rest goes into a new paragraph. */
function $breakLine(selection: RangeSelection, line: LineNode): void {
  $asOneStep()
  $continueAfter(line, $cutBehind(selection, line))
}
