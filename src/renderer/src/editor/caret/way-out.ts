/**
 * The way out of the text by keys, where Tab nests: Esc puts the focus on the handle of the block the caret is
 * in, and Tab goes on from there, to the block's buttons and out of the plan. Esc again, or typing, goes back.
 * Left to itself Lexical takes the focus away, and the keyboard is nowhere.
 */
import {
  COMMAND_PRIORITY_LOW,
  defineExtension,
  KEY_ESCAPE_COMMAND,
  mergeRegister,
  registerEventListener,
} from 'lexical'
import { $activeBlock } from '../core/tree.ts'

/** Keys that say a sign, and not what to do; Space presses the button it is pressed on. */
const isTyped = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  [...key].length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey

export const WayOutExtension = defineExtension({
  name: 'linchpin/way-out',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        KEY_ESCAPE_COMMAND,
        () => {
          const block = $activeBlock()
          const handle =
            block &&
            editor
              .getElementByKey(block.getKey())
              ?.querySelector<HTMLElement>(':scope > .plan-handle > .plan-grip')
          if (!handle) return false
          handle.focus()
          return true
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerRootListener((root) => {
        if (!root) return
        return registerEventListener(root, 'keydown', (event) => {
          const isOnHandle = event.target instanceof Element && event.target.matches('.plan-grip')
          if (!isOnHandle || (event.key !== 'Escape' && !isTyped(event))) return
          if (event.key === 'Escape') event.preventDefault()
          // The editor's own way leaves the focus on what is in the text already, as the handle is.
          root.focus({ preventScroll: true })
        })
      }),
    ),
})
