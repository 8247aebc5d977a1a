import { useDragAndDrop } from 'react-aria-components'
import { readDraggedSnippets, snippetDragType } from '../../../shared/plan/drag.ts'
import { carried, type NoteGroup, snippetsOfRows } from './groups.ts'
import styles from './rows.module.css'

/**
 * Rows that can be dragged, a note's for all its snippets. However many rows are dragged, they are one
 * drag item that carries the whole list: of several items React Aria puts only the first under its own
 * type, and a target that is not React Aria's (the editor) could not read the rest.
 */
export function useSnippetDrag(groups: readonly NoteGroup[]) {
  return useDragAndDrop({
    getItems(keys) {
      const snippets = snippetsOfRows(groups, keys)
      return [
        {
          [snippetDragType]: JSON.stringify(snippets.map(carried)),
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
  }).dragAndDropHooks
}
