/** Plain lines: what words become that stand in no block, and the one that a plan without blocks is written in. */
import { $getState, $setState, createState, type LexicalNode } from 'lexical'
import { $plainKind } from './kinds.ts'
import { $blockTypeOf, $isLine, type LineNode } from './nodes.ts'
import { $writeBlock } from './write.ts'

/** Whether a line only gives an empty plan a place for the caret, and is no part of the plan. */
export const standInState = createState('standIn', { parse: (value) => value === true })

/** An empty plain line. */
export function $createPlain(): LineNode {
  const made = $writeBlock($plainKind().blank())
  if (!$isLine(made)) throw new Error('the plain kind of block is no line')
  return made
}

/** Whether a node is a plain line with nothing in it, which gives way to what is put in its place. */
export const $isBlankPlain = (node: LexicalNode | null | undefined): node is LineNode =>
  $isLine(node) && node.isEmpty() && $blockTypeOf(node) === $plainKind().type

/**
 * The line of a plan without blocks: Lexical needs one to put the caret in. It joins the plan when something is
 * written in it.
 */
export const $createStandIn = (): LineNode => $setState($createPlain(), standInState, true)

/** Whether a node is the stand-in of a plan without blocks. */
export const $isStandIn = (node: LexicalNode): node is LineNode =>
  $isLine(node) && node.isEmpty() && $getState(node, standInState)
