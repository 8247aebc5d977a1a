/** Makes lists of free lines, and free lines of lists. */
import {
  $create,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  type LexicalEditor,
} from 'lexical'
import type { ListStyle } from '../../../../../shared/model/blocks.ts'
import { $asOneStep } from '../../core/acts.ts'
import { TURN_INTO_LIST_COMMAND } from '../../core/commands.ts'
import type { LineNode } from '../../core/nodes.ts'
import { $stretchesOf } from '../../core/range.ts'
import { $beginLine, $takeSelectionTo } from '../../core/settle.ts'
import { $isFreeLine } from '../../core/turn.ts'
import { $createListAt, $takeOutItem } from './items.ts'
import { $isList, $isListItem, ItemNode, type ListNode } from './node.ts'

/** The free lines and items a selection touches, in reading order. */
function $linesSelected(): LineNode[] {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return []
  return $stretchesOf(selection)
    .map(({ line }) => line)
    .filter((line) => $isListItem(line) || $isFreeLine(line))
}

/** Makes a list of free lines that stand side by side; each run of them becomes one. */
function $listLines(lines: readonly LineNode[], style: ListStyle): void {
  let list: ListNode | null = null
  for (const line of lines) {
    if ($isListItem(line)) {
      const own = line.getParent()
      if ($isList(own)) list = own.setListStyle(style)
      continue
    }
    const before = line.getPreviousSibling()
    if (!list?.is(before)) list = $createListAt(line, style)
    const item = $create(ItemNode)
    list.append(item)
    item.append(...line.getChildren())
    $takeSelectionTo(item, line)
    line.remove(true)
  }
}

/** Whether the lines are all items of lists of that style. */
const $areListed = (lines: readonly LineNode[], style: ListStyle): boolean =>
  lines.every((line) => {
    const list = line.getParent()
    return $isList(list) && list.getListStyle() === style
  })

export function registerTurnIntoList(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    TURN_INTO_LIST_COMMAND,
    (style) => {
      $beginLine()
      const lines = $linesSelected()
      if (lines.length === 0) return false
      $asOneStep()
      if ($areListed(lines, style))
        for (const line of lines) $isListItem(line) && $takeOutItem(line)
      else $listLines(lines, style)
      return true
    },
    COMMAND_PRIORITY_EDITOR,
  )
}
