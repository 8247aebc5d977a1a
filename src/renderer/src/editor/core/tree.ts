/** Finding one's way in the tree of blocks and lines. Reads only; call inside a read or an update. */
import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isRootNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical'
import type { Id } from '../../../../shared/model/ids.ts'
import { $isBlock, $isLine, $isPlanNode, type LineNode, type PlanNode } from './nodes.ts'
import { $idOf } from './states.ts'

/**
 * Where a block is put, moved or dropped: `parent` is `null` for the document itself; `before` is `null` for the
 * end of the parent.
 */
export type Place = { parent: Id | null; before: Id | null }

/** The blocks directly in a container, without its title or claim. */
export const $blocksIn = (container: ElementNode): PlanNode[] =>
  container.getChildren().filter((child) => $isBlock(child))

/** Every block below a node, parents before children, in reading order. */
export function* $walkBlocks(from: ElementNode = $getRoot()): Generator<PlanNode> {
  for (const block of $blocksIn(from)) {
    yield block
    yield* $walkBlocks(block)
  }
}

/** The block with that id, or `null`. */
export function $findBlock(id: Id): PlanNode | null {
  for (const block of $walkBlocks()) if ($idOf(block) === id) return block
  return null
}

/** The line a node is in or is. */
export function $lineOf(node: LexicalNode | null): LineNode | null {
  for (let at = node; at; at = at.getParent()) if ($isLine(at)) return at
  return null
}

/** The innermost block a node is in or is. */
export function $blockOf(node: LexicalNode | null): PlanNode | null {
  for (let at = node; at; at = at.getParent()) if ($isBlock(at)) return at
  return null
}

/** The block the caret is in. */
export function $activeBlock(): PlanNode | null {
  const selection = $getSelection()
  return $isRangeSelection(selection) ? $blockOf(selection.anchor.getNode()) : null
}

/** The lines in a node, in reading order. */
export function* $linesIn(node: LexicalNode): Generator<LineNode> {
  if ($isLine(node)) yield node
  else if ($isElementNode(node)) for (const child of node.getChildren()) yield* $linesIn(child)
}

/** Whether a caret stands in a node itself, which is empty, for want of a line: a judgement's. */
export const $isEmptyHolder = (node: LexicalNode | null | undefined): node is PlanNode =>
  $isPlanNode(node) && node.takesCaret() && node.isEmpty()

/** Where a caret can stand: a line, or what is empty and has none of its own. */
const $isStop = (node: LexicalNode): node is PlanNode => $isLine(node) || $isEmptyHolder(node)

function $edgeStop(node: LexicalNode, side: 'first' | 'last'): PlanNode | null {
  if ($isStop(node)) return node
  if (!$isElementNode(node)) return null
  const children = node.getChildren()
  if (side === 'last') children.reverse()
  for (const child of children) {
    const stop = $edgeStop(child, side)
    if (stop) return stop
  }
  return null
}

/** The first place for a caret in a node. */
export const $firstStop = (node: LexicalNode): PlanNode | null => $edgeStop(node, 'first')
/** The last place for a caret in a node. */
export const $lastStop = (node: LexicalNode): PlanNode | null => $edgeStop(node, 'last')

/** The next place for a caret after a node, in reading order. */
export function $stopAfter(node: LexicalNode): PlanNode | null {
  for (let at: LexicalNode | null = node; at && !$isRootNode(at); at = at.getParent())
    for (let next = at.getNextSibling(); next; next = next.getNextSibling()) {
      const stop = $firstStop(next)
      if (stop) return stop
    }
  return null
}

/** The last place for a caret before a node, in reading order. */
export function $stopBefore(node: LexicalNode): PlanNode | null {
  for (let at: LexicalNode | null = node; at && !$isRootNode(at); at = at.getParent())
    for (let next = at.getPreviousSibling(); next; next = next.getPreviousSibling()) {
      const stop = $lastStop(next)
      if (stop) return stop
    }
  return null
}
