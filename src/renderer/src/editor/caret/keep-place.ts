/**
 * Keeps the caret's place while the keyboard is elsewhere. A browser that gives the focus back to the text,
 * when a dialog closes or by Tab, puts the caret at its start; the editor still knows where it was, or
 * where what was done from the dialog has put it.
 */
import {
  $getSelection,
  $setSelection,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  FOCUS_COMMAND,
  mergeRegister,
  registerEventListener,
  SKIP_SCROLL_INTO_VIEW_TAG,
  SKIP_SELECTION_FOCUS_TAG,
} from 'lexical'

export const KeepPlaceExtension = defineExtension({
  name: 'linchpin/keep-place',
  register(editor) {
    let isPointed = false
    return mergeRegister(
      editor.registerCommand(
        FOCUS_COMMAND,
        () => {
          const place = $getSelection()
          // A pointer says itself where the caret goes.
          if (!place || isPointed) return false
          // Not at once: an act that gives the focus back is still being told of, and undo must hear of
          // it before it hears of this.
          editor.update(() => $setSelection(place.clone()), {
            // Nor does it take the focus back from where it has gone on to by then.
            tag: [SKIP_SCROLL_INTO_VIEW_TAG, SKIP_SELECTION_FOCUS_TAG],
          })
          return false
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerRootListener((root) => {
        if (!root) return
        return registerEventListener(root, 'pointerdown', () => {
          isPointed = true
          requestAnimationFrame(() => {
            isPointed = false
          })
        })
      }),
    )
  },
})
