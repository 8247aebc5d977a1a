import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { slash } from '../acts/told-keys.ts'
import type { Asked } from '../core/commands.ts'
import { $idOf } from '../core/states.ts'
import { $blockOf, $lineOf } from '../core/tree.ts'

/** `/` in an empty line opens the menu of blocks there. */
export function listenForSlash(editor: LexicalEditor, onAsk: (asked: Asked) => void): () => void {
  return editor.registerCommand(
    KEY_DOWN_COMMAND,
    (event) => {
      if (event.key !== slash || event.ctrlKey || event.metaKey || event.altKey) return false
      const selection = $getSelection()
      if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
      const at = selection.anchor.getNode()
      const line = $lineOf(at)
      const block = $blockOf(at)
      const anchor = editor.getElementByKey((line ?? at).getKey())
      if (!block || !anchor || (line ? !line.isEmpty() : !block.isEmpty())) return false
      event.preventDefault()
      onAsk({ ask: 'slash', blockId: $idOf(block), anchor })
      return true
    },
    COMMAND_PRIORITY_HIGH,
  )
}
