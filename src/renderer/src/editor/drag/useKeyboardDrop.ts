/**
 * Makes the page a drop target for React Aria's drags, so that a drag begun by keyboard or screen
 * reader can end here, beside the caret. Pointer drags are Lexical's: they land where they are shown.
 */
import { type DragEvent, type RefObject, useRef } from 'react'
import { type DropEvent, useDrop } from 'react-aria'
import {
  type DraggedSnippet,
  readDraggedSnippets,
  snippetDragType,
} from '../../../../shared/plan/drag.ts'

async function snippetsOf(event: DropEvent): Promise<DraggedSnippet[]> {
  const texts = event.items.flatMap((item) =>
    item.kind === 'text' && item.types.has(snippetDragType) ? [item.getText(snippetDragType)] : [],
  )
  return (await Promise.all(texts)).flatMap(readDraggedSnippets)
}

/** Handlers for the text and the page around it; `onSnippets` answers a drop made without a pointer. */
export function useKeyboardDrop(
  ref: RefObject<HTMLElement | null>,
  onSnippets: (snippets: DraggedSnippet[]) => void,
) {
  const isPointer = useRef(false)
  const { dropProps } = useDrop({
    ref,
    getDropOperation: (types) => (types.has(snippetDragType) ? 'copy' : 'cancel'),
    async onDrop(event) {
      if (isPointer.current) return
      onSnippets(await snippetsOf(event))
    },
  })
  /** Only drags of snippets are told to React Aria: it would forbid all others. */
  const forSnippets =
    (handler: ((event: DragEvent<HTMLDivElement>) => void) | undefined) =>
    (event: DragEvent<HTMLDivElement>) => {
      if (event.dataTransfer.types.includes(snippetDragType)) handler?.(event)
    }
  return {
    /** For the text, which is what the drag ends on. */
    textProps: { 'aria-describedby': dropProps['aria-describedby'], onClick: dropProps.onClick },
    /** For the page around it, which pointers may be over. */
    pageProps: {
      onDragEnter: forSnippets(dropProps.onDragEnter),
      onDragOver: forSnippets(dropProps.onDragOver),
      onDragLeave: forSnippets(dropProps.onDragLeave),
      onDrop: forSnippets((event) => {
        isPointer.current = true
        dropProps.onDrop?.(event)
        isPointer.current = false
      }),
    },
  }
}
