/** Keeps keys true to the caret on the screen. */
import {
  $createRangeSelectionFromDom,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type LexicalEditor,
} from 'lexical'

/**
 * Takes the selection from the page where it is another than the editor's. The browser tells of a
 * moved caret only a moment later; a key pressed before that would act where the caret was.
 */
export function $takeCaret(editor: LexicalEditor): void {
  const root = editor.getRootElement()
  const shown = root?.ownerDocument.getSelection() ?? null
  if (!root || !shown || !root.contains(shown.anchorNode) || !root.contains(shown.focusNode)) return
  const now = $createRangeSelectionFromDom(shown, editor)
  const known = $getSelection()
  if (!now || !$isRangeSelection(known)) return
  if (now.anchor.is(known.anchor) && now.focus.is(known.focus)) return
  const node = now.anchor.getNode()
  if ($isTextNode(node)) now.format = node.getFormat()
  $setSelection(now)
}
