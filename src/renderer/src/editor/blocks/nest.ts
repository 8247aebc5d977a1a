/** Takes items, points and sections one level further in or out. */

import type { Signal } from '@lexical/extension'
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_HIGH,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical'
import { $asOneStep } from '../core/acts.ts'
import { NEST_COMMAND } from '../core/commands.ts'
import { $kindOfNode } from '../core/kinds.ts'
import { $nameOf } from '../core/names.ts'
import { $blockTypeOf, $isBlock, type PlanNode } from '../core/nodes.ts'
import { $placeAfter, endOf } from '../core/places.ts'
import { $isAtStart, $stretchesOf } from '../core/range.ts'
import { $mayTake } from '../core/rules.ts'
import { $idOf } from '../core/states.ts'
import { $blockOf, $lineOf, type Place } from '../core/tree.ts'
import { $isListItem, $mayNest, $nestItem, type ItemNode } from '../kinds/index.ts'
import { $moveTo } from './move.ts'

type Way = 'in' | 'out'

/** Where a point or section goes: into the section before it, or out behind the one around it. */
export function $nestedPlace(block: PlanNode, way: Way): Place | null {
  if (!$kindOfNode(block)?.nests) return null
  if (way === 'in') {
    const before = block.getPreviousSibling()
    return $isBlock(before) && $mayTake(before, block) ? endOf($idOf(before)) : null
  }
  const around = block.getParent()
  return $isBlock(around) ? $placeAfter(around) : null
}

/** The items a selection touches. */
function $items(): ItemNode[] {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return []
  return $stretchesOf(selection)
    .map(({ line }) => line)
    .filter($isListItem)
}

/** The block the caret would take in or out: that of its title or claim, or the one around it. */
function $blockToNest(): PlanNode | null {
  const selection = $getSelection()
  let at = $isRangeSelection(selection) ? $blockOf(selection.anchor.getNode()) : null
  while (at && !$kindOfNode(at)?.nests) at = $blockOf(at.getParent())
  return at
}

/** Whether `NEST_COMMAND` would do something. */
export function $canNest(way: Way): boolean {
  const items = $items()
  if (items.length > 0) return items.some((item) => $mayNest(item, way))
  const block = $blockToNest()
  return block !== null && $nestedPlace(block, way) !== null
}

function $nest(way: Way, said: Signal<string>): boolean {
  if (!$canNest(way)) return false
  $asOneStep()
  const items = $items()
  if (items.length > 0) {
    // An item takes those inside it along: they are not taken a second time.
    const heads = items.filter((item, at) => at === 0 || !$isInside(item, items.slice(0, at)))
    for (const item of way === 'in' ? heads : heads.toReversed()) $nestItem(item, way)
    return true
  }
  const block = $blockToNest()
  const place = block && $nestedPlace(block, way)
  if (!block || !place || !$moveTo(block, place)) return false
  const into = $nameOf(place.parent)
  said.value =
    way === 'in' ? `${$nameOf($idOf(block))} is now in ${into}.` : `Taken out, to ${into}.`
  return true
}

/** Whether an item stands inside one of those before it, with none further out between them. */
function $isInside(item: ItemNode, before: readonly ItemNode[]): boolean {
  const head = before.findLast((one) => one.getParent()?.is(item.getParent()) === true)
  return head !== undefined && before.some((one) => one.getDepth() < item.getDepth())
}

/** Whether Tab belongs to the text here: in a list, and where a title or claim starts. */
function $takesTab(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  if ($items().length > 0) return true
  const line = $lineOf(selection.anchor.getNode())
  return (
    selection.isCollapsed() &&
    line !== null &&
    $kindOfNode(line.getParent())?.nests === true &&
    $blockTypeOf(line) === null &&
    $isAtStart(selection.anchor, line)
  )
}

/** `NEST_COMMAND`, and Tab and Shift+Tab where they can nest; elsewhere Tab goes on to what is next. */
export function registerNest(editor: LexicalEditor, said: Signal<string>): () => void {
  return mergeRegister(
    editor.registerCommand(NEST_COMMAND, (way) => $nest(way, said), COMMAND_PRIORITY_EDITOR),
    editor.registerCommand(
      KEY_TAB_COMMAND,
      (event) => {
        const way = event.shiftKey ? 'out' : 'in'
        if (event.altKey || event.ctrlKey || event.metaKey) return false
        if (!$takesTab() || !$canNest(way)) return false
        event.preventDefault()
        return editor.dispatchCommand(NEST_COMMAND, way)
      },
      COMMAND_PRIORITY_HIGH,
    ),
  )
}
