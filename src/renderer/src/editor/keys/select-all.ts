/** Ctrl+A: the line first, then its block, then what is around it, then the whole plan. */
import {
  $createRangeSelection,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  type LexicalNode,
} from 'lexical'
import { $blockOf, $lineOf, $linesIn } from '../core/tree.ts'
import { $isAtEnd, $isAtStart, $stretchesOf } from './range.ts'

/** Selects all words in a node. False when they are selected already, or there are none. */
function $selectIn(node: LexicalNode): boolean {
  const selection = $getSelection()
  const lines = [...$linesIn(node)]
  const first = lines[0]
  const last = lines.at(-1)
  if (!$isRangeSelection(selection) || !first || !last) return false
  if (lines.every((line) => line.isEmpty())) return false
  const covered = $stretchesOf(selection)
  const head = covered[0]
  const tail = covered.at(-1)
  const startsBefore =
    head &&
    (head.line.isBefore(first) ||
      (head.line.is(first) && (!head.from || $isAtStart(head.from, first))))
  const endsAfter =
    tail &&
    (last.isBefore(tail.line) || (tail.line.is(last) && (!tail.to || $isAtEnd(tail.to, last))))
  if (startsBefore && endsAfter && !selection.isCollapsed()) return false
  const all = $createRangeSelection()
  all.anchor.set(first.getKey(), 0, 'element')
  all.focus.set(last.getKey(), last.getChildrenSize(), 'element')
  $setSelection(all)
  return true
}

/** Widens the selection by one step. False when only the whole plan is left to select. */
export function $widenSelection(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  const line = $lineOf(selection.anchor.getNode())
  if (line && $selectIn(line)) return true
  for (let block = $blockOf(line); block; block = $blockOf(block.getParent()))
    if ($selectIn(block)) return true
  return false
}
