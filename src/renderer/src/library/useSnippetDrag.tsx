import { type Key, useDragAndDrop } from 'react-aria-components'
import {
  type DraggedSnippet,
  readDraggedSnippets,
  snippetDragType,
} from '../../../shared/plan/drag.ts'
import { noteKeyboardDrag } from '../editor/index.ts'
import styles from './rows.module.css'

/**
 * Rows of snippets that can be dragged into a plan. However many rows are dragged, they are one
 * drag item that carries the whole list: of several items React Aria puts only the first under its own
 * type, and a target that is not React Aria's (the editor) could not read the rest.
 * @param snippetsOf what the rows stand for, in the order shown
 */
export function useSnippetDrag(snippetsOf: (rows: ReadonlySet<Key>) => readonly DraggedSnippet[]) {
  const { dragAndDropHooks } = useDragAndDrop({
    // Whether it is by keyboard can be told once it has begun.
    onDragStart: () => queueMicrotask(() => noteKeyboardDrag(isByKeyboard())),
    onDragEnd: () => noteKeyboardDrag(false),
    getItems(keys) {
      const snippets = snippetsOf(keys)
      return [
        {
          [snippetDragType]: JSON.stringify(snippets),
          'text/plain': snippets.map(({ text }) => text).join('\n\n'),
        },
      ]
    },
    renderDragPreview([item]) {
      const snippets = readDraggedSnippets(item?.[snippetDragType] ?? '[]')
      return (
        <div className={styles.preview}>
          <span className={styles.previewWords}>{snippets[0]?.text}</span>
          {snippets.length > 1 && (
            <span className={styles.previewCount}>{snippets.length} snippets</span>
          )}
        </div>
      )
    },
  })
  const isByKeyboard = () => dragAndDropHooks.isVirtualDragging?.() ?? false
  return dragAndDropHooks
}
