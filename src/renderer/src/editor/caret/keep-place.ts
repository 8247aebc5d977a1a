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

/**
 * Whether the selection is in the text while the focus is somewhere else. The browser tells of a moved
 * caret a frame later; where it then settles into a line, Lexical takes the focus to it, from where a person has
 * gone on to.
 */
function isLeft(root: HTMLElement): boolean {
  const { activeElement, body } = root.ownerDocument
  const isElsewhere = activeElement !== body && !root.contains(activeElement)
  return isElsewhere && root.contains(root.ownerDocument.getSelection()?.anchorNode ?? null)
}

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
        return mergeRegister(
          registerEventListener(root, 'pointerdown', () => {
            isPointed = true
            requestAnimationFrame(() => {
              isPointed = false
            })
          }),
          registerEventListener(
            root.ownerDocument,
            'selectionchange',
            (event) => {
              if (isLeft(root)) event.stopImmediatePropagation()
            },
            { capture: true },
          ),
        )
      }),
    )
  },
})
