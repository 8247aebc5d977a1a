/**
 * Keeps the line with the caret in view after an act, such as a move or undo. Lexical scrolls by itself, but
 * under the toolbar, and as if what is far from the view had the height that is guessed for it.
 */
import {
  $getSelection,
  $isRangeSelection,
  defineExtension,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import { $blockOf, $lineOf } from '../core/tree.ts'

/** The line the caret is in, or the block where it is in none. */
function $caretLine(): NodeKey | null {
  const selection = $getSelection()
  const at = $isRangeSelection(selection) ? selection.focus.getNode() : null
  return ($lineOf(at) ?? $blockOf(at))?.getKey() ?? null
}

/** Brings the line with the caret into view. */
export function showCaret(editor: LexicalEditor): void {
  const show = () => {
    const key = editor.getEditorState().read($caretLine)
    const dom = key === null ? null : editor.getElementByKey(key)
    dom?.scrollIntoView({ block: 'nearest' })
  }
  show()
  // Once more when what has come into view has its own height, which it gets as the next frame is drawn.
  requestAnimationFrame(() => requestAnimationFrame(show))
}

export const InViewExtension = defineExtension({
  name: 'linchpin/in-view',
  register: (editor) =>
    editor.registerUpdateListener(({ tags }) => {
      const root = editor.getRootElement()
      const isAct = tags.has(HISTORY_PUSH_TAG) || tags.has(HISTORIC_TAG)
      if (isAct && root !== null && root === document.activeElement) showCaret(editor)
    }),
})
