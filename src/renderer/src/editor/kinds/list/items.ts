/** What happens to the items of a list: they nest, part, leave and join. */
import { $create, type LexicalNode, type RangeSelection } from 'lexical'
import { deepestItem, type ListStyle } from '../../../../../shared/model/blocks.ts'
import { $cutBehind } from '../../core/cut.ts'
import type { LineNode } from '../../core/nodes.ts'
import { $createPlain } from '../../core/plain.ts'
import { $takeSelectionTo } from '../../core/settle.ts'
import { $isList, $isListItem, ItemNode, ListNode } from './node.ts'

/** An empty list before a node; it is to be filled in the same update. */
export function $createListAt(node: LexicalNode, style: ListStyle): ListNode {
  const list = $create(ListNode).setListStyle(style)
  node.insertBefore(list)
  return list
}

/** The items inside an item: those behind it that stand deeper. */
function $inside(item: ItemNode): ItemNode[] {
  const behind = item.getNextSiblings().filter($isListItem)
  const end = behind.findIndex((next) => next.getDepth() <= item.getDepth())
  return end < 0 ? behind : behind.slice(0, end)
}

/** Whether an item can go one level in or out. */
export function $mayNest(item: ItemNode, way: 'in' | 'out'): boolean {
  if (way === 'out') return item.getDepth() > 0
  const before = item.getPreviousSibling()
  return (
    $isListItem(before) &&
    before.getDepth() >= item.getDepth() &&
    [item, ...$inside(item)].every((one) => one.getDepth() < deepestItem)
  )
}

/** Takes an item, with the items inside it, one level in or out. False when it cannot go there. */
export function $nestItem(item: ItemNode, way: 'in' | 'out'): boolean {
  if (!$mayNest(item, way)) return false
  const by = way === 'in' ? 1 : -1
  for (const one of [item, ...$inside(item)]) one.setDepth(one.getDepth() + by)
  return true
}

/**
 * Makes a paragraph of an item, behind the items before it and before a list of those after it.
 * The caret stays in its words.
 */
export function $takeOutItem(item: ItemNode): LineNode | null {
  const list = item.getParent()
  if (!$isList(list)) return null
  const after = item.getNextSiblings()
  const paragraph = $createPlain()
  list.insertAfter(paragraph)
  if (after.length > 0) {
    const rest = $create(ListNode).setListStyle(list.getListStyle())
    paragraph.insertAfter(rest)
    rest.append(...after)
  }
  paragraph.append(...item.getChildren())
  $takeSelectionTo(paragraph, item)
  item.remove(true)
  if (list.getItems().length === 0) list.remove(true)
  return paragraph
}

/** Enter in an item: its rest becomes the next item; an empty one goes out a level, then out of the list. */
export function $enterInItem(item: ItemNode, selection: RangeSelection): void {
  if (item.isEmpty()) {
    if (!$nestItem(item, 'out')) $takeOutItem(item)
    return
  }
  const next = $create(ItemNode).setDepth(item.getDepth())
  const words = $cutBehind(selection, item)
  item.insertAfter(next)
  next.append(...words)
  next.selectStart()
}

/** Backspace at the start of an item: out a level, then out of the list. */
export function $backspaceInItem(item: ItemNode): void {
  if (!$nestItem(item, 'out')) $takeOutItem(item)
}
