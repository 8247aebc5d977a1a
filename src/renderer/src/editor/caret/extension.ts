/** Which block the caret is in: marked in the DOM, and the one whose buttons Tab reaches. */
import {
  $getNodeByKey,
  defineExtension,
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

/** Marks what is active, given the blocks innermost first, and takes the marks from what was. */
function mark(active: readonly HTMLElement[], before: readonly HTMLElement[]): void {
  for (const dom of before) {
    if (active.includes(dom)) continue
    for (const mark of ['data-active', 'data-within', 'data-adding']) dom.removeAttribute(mark)
    for (const button of buttonsOf(dom)) button.tabIndex = -1
  }
  // Only the innermost that holds blocks offers to add: one place is where one is writing.
  const adding = active.find((dom) => dom.querySelector(':scope > .plan-foot'))
  for (const [depth, dom] of active.entries()) {
    dom.toggleAttribute('data-active', depth === 0)
    dom.toggleAttribute('data-within', true)
    dom.toggleAttribute('data-adding', dom === adding)
    for (const button of buttonsOf(dom)) button.tabIndex = 0
  }
}

export const CaretExtension = defineExtension({
  name: 'linchpin/caret',
  register(editor) {
    let marked: HTMLElement[] = []
    return mergeRegister(
      editor.registerUpdateListener(({ editorState }) => {
        const chain = editorState.read(() => $chainOf($activeBlock()?.getKey() ?? null))
        // By their elements, not by their keys: a block that moved has another.
        const active = chain.flatMap((key) => editor.getElementByKey(key) ?? [])
        if (active.length === marked.length && active.every((dom, at) => dom === marked[at])) return
        mark(active, marked)
        marked = active
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
