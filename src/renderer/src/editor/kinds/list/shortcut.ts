/** "- " or "1. " typed at the start of a free line begins a list. */
import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  KEY_DOWN_COMMAND,
} from 'lexical'
import type { ListStyle } from '../../../../../shared/model/blocks.ts'
import { TURN_INTO_LIST_COMMAND } from '../../core/commands.ts'
import { $lineOf } from '../../core/tree.ts'
import { $isFreeLine } from '../../core/turn.ts'

const signs: Readonly<Record<string, ListStyle>> = {
  '-': 'bulleted',
  '*': 'bulleted',
  '•': 'bulleted',
  '1.': 'numbered',
  '1)': 'numbered',
}

/** Takes the sign of a list away from before the caret, if it is all that stands there in a free line. */
export function $takeListSign(): ListStyle | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const { anchor } = selection
  const text = anchor.getNode()
  const line = $lineOf(text)
  if (!$isFreeLine(line) || !$isTextNode(text)) return null
  if (text.getPreviousSibling() || !text.getParent()?.is(line)) return null
  const style = signs[text.getTextContent().slice(0, anchor.offset)]
  if (!style) return null
  text.spliceText(0, anchor.offset, '', true)
  return style
}

export const ListShortcutExtension = defineExtension({
  name: 'linchpin/list-shortcut',
  register: (editor) =>
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        if (event.key !== ' ' || event.isComposing || event.ctrlKey || event.metaKey) return false
        const style = $takeListSign()
        if (!style) return false
        event.preventDefault()
        return editor.dispatchCommand(TURN_INTO_LIST_COMMAND, style)
      },
      COMMAND_PRIORITY_HIGH,
    ),
})
