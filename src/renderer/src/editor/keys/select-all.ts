/** Ctrl+A: the line first, then its block, then each block around it, then the whole plan. */
import {
  $createRangeSelection,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  type LexicalNode,
  type NodeKey,
  type RangeSelection,
} from 'lexical'
import type { LineNode, PlanNode } from '../core/nodes.ts'
import { $isAtEnd, $isAtStart, $stretchesOf } from '../core/range.ts'
import { $blockOf, $lineOf, $linesIn } from '../core/tree.ts'

/** The first and last line of a node that has words to select; `null` when it has none. */
function $endsOf(node: LexicalNode): { first: LineNode; last: LineNode } | null {
  const lines = [...$linesIn(node)]
  const first = lines[0]
  const last = lines.at(-1)
  return first && last && lines.some((line) => !line.isEmpty()) ? { first, last } : null
}

/** How a selection lies to a node: short of all its words, just over them, or out beyond them. */
function $reachOver(selection: RangeSelection, node: LexicalNode): 'short' | 'exact' | 'beyond' {
  const ends = $endsOf(node)
  const covered = $stretchesOf(selection)
  const head = covered[0]
  const tail = covered.at(-1)
  if (!ends || !head || !tail || selection.isCollapsed()) return 'short'
  const { first, last } = ends
  const fromFirst = head.line.is(first) && (!head.from || $isAtStart(head.from, first))
  const toLast = tail.line.is(last) && (!tail.to || $isAtEnd(tail.to, last))
  if (fromFirst && toLast) return 'exact'
  const startsBefore = fromFirst || head.line.isBefore(first)
  const endsAfter = toLast || last.isBefore(tail.line)
  return startsBefore && endsAfter ? 'beyond' : 'short'
}

function $select(node: LexicalNode): void {
  const ends = $endsOf(node)
  if (!ends) return
  const all = $createRangeSelection()
  all.anchor.set(ends.first.getKey(), 0, 'element')
  all.focus.set(ends.last.getKey(), ends.last.getChildrenSize(), 'element')
  $setSelection(all)
}

/** A line and the blocks around it, innermost first. */
function $around(line: LineNode): PlanNode[] {
  const nodes: PlanNode[] = [line]
  for (let block = $blockOf(line); block; block = $blockOf(block.getParent()))
    if (!block.is(line)) nodes.push(block)
  return nodes
}

/**
 * Widens the selection by one step. `widened` is the node the step before selected: a point that is
 * only its claim, or evidence that is only its words, is still a step of its own.
 *
 * @returns the node that is selected now; `null` when only the whole plan is left to select.
 */
export function $widenSelection(widened: NodeKey | null): NodeKey | null {
  const selection = $getSelection()
  const line = $isRangeSelection(selection) ? $lineOf(selection.anchor.getNode()) : null
  if (!$isRangeSelection(selection) || !line) return null
  const nodes = $around(line)
  const before = nodes.findIndex((node) => node.getKey() === widened)
  const at = nodes[before]
  const goesOn = at !== undefined && $reachOver(selection, at) === 'exact'
  const next = goesOn
    ? nodes[before + 1]
    : nodes.find((node) => $endsOf(node) && $reachOver(selection, node) === 'short')
  if (!next) return null
  $select(next)
  return next.getKey()
}
