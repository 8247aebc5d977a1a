/** Which block the caret is in: marked in the DOM, and the one whose buttons Tab reaches. */
import {
  $getNodeByKey,
  defineExtension,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
  registerEventListeners,
  stopLexicalPropagation,
} from 'lexical'
import { $isBlock } from '../core/nodes.ts'
import { $activeBlock } from '../core/tree.ts'

/** The block and the blocks around it, innermost first. */
function $chainOf(key: NodeKey | null): NodeKey[] {
  const chain: NodeKey[] = []
  for (let at = key === null ? null : $getNodeByKey(key); at; at = at.getParent())
    if ($isBlock(at)) chain.push(at.getKey())
  return chain
}

const buttonsOf = (dom: HTMLElement) =>
  dom.querySelectorAll<HTMLElement>(':scope > [data-chrome] button')

function markIn(editor: LexicalEditor, keys: readonly NodeKey[], isActive: boolean): void {
  for (const [depth, key] of keys.entries()) {
    const dom = editor.getElementByKey(key)
    if (!dom) continue
    dom.toggleAttribute('data-active', isActive && depth === 0)
    for (const button of buttonsOf(dom)) button.tabIndex = isActive ? 0 : -1
  }
}

export const CaretExtension = defineExtension({
  name: 'linchpin/caret',
  register(editor) {
    let marked: NodeKey[] = []
    return mergeRegister(
      editor.registerUpdateListener(({ editorState }) => {
        editorState.read(() => {
          const block = $activeBlock()
          const chain = $chainOf(block?.getKey() ?? null)
          if (chain.join() !== marked.join()) {
            markIn(
              editor,
              marked.filter((key) => !chain.includes(key)),
              false,
            )
            marked = chain
          }
          // Painted each time: a block that moved has new DOM.
          markIn(editor, marked, true)
        })
      }),
      // Keys pressed on a button of the chrome are the button's, not the text's.
      editor.registerRootListener((root) => {
        if (!root) return
        const keepFromText = (event: Event) => {
          if (event.target instanceof Element && event.target.closest('[data-chrome]'))
            stopLexicalPropagation(event)
        }
        return registerEventListeners(
          root,
          { keydown: keepFromText, keyup: keepFromText, beforeinput: keepFromText },
          { capture: true },
        )
      }),
    )
  },
})
