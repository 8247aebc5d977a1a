/** What Enter does in the claim of a point, and behind its last line. */
import { $create, type RangeSelection } from 'lexical'
import type { Stance } from '../../../../../shared/model/blocks.ts'
import { $asOneStep, $caretInto } from '../../core/acts.ts'
import { $continueAfter, $cutBehind } from '../../core/cut.ts'
import { $isText } from '../../core/items.ts'
import { $kindOfNode } from '../../core/kinds.ts'
import type { LineNode } from '../../core/nodes.ts'
import { $isAtEnd } from '../../core/range.ts'
import { $blocksIn } from '../../core/tree.ts'
import { $writeBlank } from '../../core/write.ts'
import { ClaimNode, PointNode } from './node.ts'

const $point = (stance: Stance): PointNode =>
  $create(PointNode).setStance(stance).append($create(ClaimNode))

/** From a claim on to what is written in the body: its first line, or new analysis behind the evidence. */
export function $enterFromClaim(
  point: PointNode,
  claim: LineNode,
  selection: RangeSelection,
): void {
  if (!$isAtEnd(selection.anchor, claim)) {
    $asOneStep()
    $continueAfter(claim, $cutBehind(selection, claim))
    return
  }
  const line = $blocksIn(point).find($isText)
  if (line) {
    $caretInto(line)
    return
  }
  $asOneStep()
  const analysis = $writeBlank('analysis')
  const evidence = $blocksIn(point).findLast((block) => $kindOfNode(block)?.isEvidence)
  const behind = evidence ?? claim
  behind.insertAfter(analysis)
  $caretInto(analysis)
}

/** Room before a claim is an empty point before its own. */
export function $makeRoomBeforePoint(_line: LineNode, point: PointNode): boolean {
  $asOneStep()
  point.insertBefore($point(point.getStance()))
  return true
}

/** From an empty line that stands last in a point to the next one: that which waits there, or a new one. */
export function $leavePoint(line: LineNode, point: PointNode): void {
  line.remove()
  const next = point.getNextSibling()
  const isWaiting = next instanceof PointNode && next.getFirstChild()?.getTextContent() === ''
  const on = isWaiting ? next : $point(point.getStance())
  if (!isWaiting) point.insertAfter(on)
  $caretInto(on)
}
