/**
 * A click on what stands around a block's words, such as its label or the room beside its buttons, puts the
 * caret into that block. Left to itself the browser puts it at the beginning of the plan.
 */
import { defineExtension, mergeRegister, registerEventListener } from 'lexical'
import { $caretInto } from '../core/acts.ts'
import { $findBlock } from '../core/tree.ts'

const acts = 'button, a, input, select, textarea, [draggable="true"], [data-ask]'

/** The block whose surroundings were clicked, when nothing else answers there. */
function blockBeside(event: MouseEvent): string | null {
  const { target } = event
  if (event.button !== 0 || !(target instanceof Element) || target.closest(acts)) return null
  if (!target.closest('[contenteditable="false"]')) return null
  return target.closest<HTMLElement>('[data-block]')?.dataset.id ?? null
}

export const BesideWordsExtension = defineExtension({
  name: 'linchpin/beside-words',
  register: (editor) =>
    editor.registerRootListener((root) => {
      if (!root) return
      return mergeRegister(
        registerEventListener(root, 'mousedown', (event) => {
          if (blockBeside(event) !== null) event.preventDefault()
        }),
        registerEventListener(root, 'click', (event) => {
          const id = blockBeside(event)
          if (id === null) return
          editor.update(() => {
            const block = $findBlock(id)
            if (block) $caretInto(block)
          })
          editor.focus()
        }),
      )
    }),
})
