/** Shows which blocks are selected together, and lets Shift and a click on a handle select up to a block. */
import {
  $createRangeSelection,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  type LexicalEditor,
  mergeRegister,
  registerEventListeners,
} from 'lexical'
import type { Id } from '../../../../shared/model/ids.ts'
import { $chosenBlocks } from '../blocks/chosen.ts'
import { $findBlock, $firstStop, $lastStop, $lineOf } from '../core/tree.ts'

/** Selects from the line the selection begins in to a block, both whole; without one, the block alone. */
function $selectUpTo(id: Id): void {
  const block = $findBlock(id)
  const first = block && $firstStop(block)
  const last = block && $lastStop(block)
  if (!first || !last) return
  const now = $getSelection()
  const own = $isRangeSelection(now) ? $lineOf(now.anchor.getNode()) : null
  const from = own && !block.is(own) && !block.isParentOf(own) ? own : null
  const isBackward = from !== null && first.isBefore(from)
  const selection = $createRangeSelection()
  const start = from ?? first
  const end = isBackward ? first : last
  selection.anchor.set(start.getKey(), isBackward ? start.getChildrenSize() : 0, 'element')
  selection.focus.set(end.getKey(), isBackward ? 0 : end.getChildrenSize(), 'element')
  $setSelection(selection)
}

export function registerChosenMarks(editor: LexicalEditor): () => void {
  let marked: HTMLElement[] = []
  const mark = (doms: HTMLElement[]) => {
    for (const dom of marked) if (!doms.includes(dom)) dom.removeAttribute('data-chosen')
    for (const dom of doms) dom.setAttribute('data-chosen', '')
    marked = doms
  }
  const gripOf = (event: Event): HTMLElement | null =>
    event.target instanceof Element ? event.target.closest<HTMLElement>('.plan-grip') : null
  return mergeRegister(
    editor.registerUpdateListener(({ editorState }) => {
      mark(
        editorState
          .read($chosenBlocks)
          .flatMap((block) => editor.getElementByKey(block.getKey()) ?? []),
      )
    }),
    editor.registerRootListener((root) => {
      if (!root) return
      return registerEventListeners(root, {
        // With Shift the browser would select up to the handle's place in the page.
        mousedown: (event) => {
          if (event.shiftKey && gripOf(event)) event.preventDefault()
        },
        click: (event) => {
          const id = gripOf(event)?.closest<HTMLElement>('[data-block]')?.dataset.id
          if (!event.shiftKey || id === undefined) return
          event.preventDefault()
          event.stopImmediatePropagation()
          editor.update(() => $selectUpTo(id), { discrete: true })
        },
      })
    }),
    () => mark([]),
  )
}
