/** What Enter does in the lines of a counter. */
import type { RangeSelection } from 'lexical'
import { $asOneStep } from '../../core/acts.ts'
import { $continueAfter, $cutBehind } from '../../core/cut.ts'
import { $isLine, type LineNode } from '../../core/nodes.ts'
import { $createPlain } from '../../core/plain.ts'
import { $isAtEnd } from '../../core/range.ts'
import { $stopAfter } from '../../core/tree.ts'
import { $isObjection, $isReply, type CounterNode } from './node.ts'

export function $enterInCounter(
  line: LineNode,
  selection: RangeSelection,
  counter: CounterNode,
): boolean {
  if ($isObjection(line)) $fromObjection(line, selection)
  else $fromReply(counter, line, selection)
  return true
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
function $fromReply(counter: CounterNode, line: LineNode, selection: RangeSelection): void {
  const next = counter.getNextSibling()
  if ($isAtEnd(selection.anchor, line) && $isLine(next)) {
    next.selectStart()
    return
  }
  $asOneStep()
  $continueAfter(counter, $cutBehind(selection, line))
}

/** Room before an objection, which opens its counter, is before the counter. */
export function $makeRoomInCounter(line: LineNode, counter: CounterNode): boolean {
  $asOneStep()
  const opened = $isObjection(line) ? counter : line
  opened.insertBefore($createPlain())
  return true
}

/** From an empty line that stands last in the body of a counter to its reply. */
export function $leaveCounter(line: LineNode, counter: CounterNode): void {
  counter.getChildren().find($isReply)?.selectEnd()
  line.remove()
}
