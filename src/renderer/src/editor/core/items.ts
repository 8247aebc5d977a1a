/** Lines that are one of several alike in their block, such as the items of a list. */
import { $isElementNode, type LexicalNode } from 'lexical'
import { $caretToEnd } from './acts.ts'
import { $isItem, $isLine, type LineNode } from './nodes.ts'

/** The first item in a block; `null` where it has none. */
export const $firstItemIn = (block: LexicalNode | null): LineNode | null =>
  $isElementNode(block) ? (block.getChildren().find($isItem) ?? null) : null

/** Whether a block is words alone: a line, or one item after another. */
export const $isText = (block: LexicalNode | null): boolean =>
  $isLine(block) || $firstItemIn(block) !== null

/** Takes an item away to join its words to the end of what is before it; a block without items goes. */
export function $takeItem(item: LineNode, to: LexicalNode): LexicalNode[] {
  const words = item.getChildren()
  const around = item.getParent()
  item.remove(true)
  if (around && !$firstItemIn(around)) around.remove(true)
  if (words.length === 0) $caretToEnd(to)
  return words
}
