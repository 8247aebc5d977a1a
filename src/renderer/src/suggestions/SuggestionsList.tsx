import { memo, useRef } from 'react'
import { GridList, type Key } from 'react-aria-components'
import type { DraggedSnippet } from '../../../shared/plan/drag.ts'
import type { Target } from '../editor/index.ts'
import { useSnippetDrag } from '../library/index.ts'
import { cx } from '../ui/index.ts'
import { SuggestionRow } from './SuggestionRow.tsx'
import styles from './SuggestionsPanel.module.css'
import type { SuggestionItem } from './useSuggestions.ts'

type SuggestionsListProps = {
  suggestions: readonly SuggestionItem[]
  insertLabel: string
  /** The point one is writing; null where there is none. */
  here: string | null
  /** The suggestion whose "Insert into …" menu is open. */
  menuAt: string | null
  onMenuAt: (snippetId: string | null) => void
  targets: () => readonly Target[]
  onInsert: (snippets: DraggedSnippet[], blockId: string | null) => void
}

/**
 * The suggestions, best first. Rows keep their keys when the list is another, so that the focus stays in it.
 * A double click puts a snippet where one is writing; Enter, or a touch, asks where.
 */
export const SuggestionsList = memo(function SuggestionsList({
  suggestions,
  insertLabel,
  here,
  menuAt,
  onMenuAt,
  targets,
  onInsert,
}: SuggestionsListProps) {
  const carriedBy = (keys: ReadonlySet<Key>) =>
    suggestions.filter(({ id }) => keys.has(id)).map(carried)
  const insert = (id: Key, blockId: string | null) => onInsert(carriedBy(new Set([id])), blockId)
  const list = useRef<HTMLDivElement>(null)
  /** The caret goes with what was inserted; who works by keys goes on in the list. */
  const insertHere = (id: Key, isByMouse: boolean) => {
    insert(id, here)
    if (!isByMouse) list.current?.focus()
  }
  const dragAndDropHooks = useSnippetDrag(carriedBy)
  /** Whether what is being done is by a double click: a finger does it by a touch, who works by keys by one. */
  const isDoubleClick = useRef(false)
  return (
    <GridList
      ref={list}
      aria-label="Suggested evidence"
      className={cx(styles.list)}
      selectionMode="single"
      selectionBehavior="replace"
      items={suggestions}
      dependencies={[insertLabel, here, menuAt]}
      dragAndDropHooks={dragAndDropHooks}
      onDoubleClickCapture={() => {
        isDoubleClick.current = true
        setTimeout(() => {
          isDoubleClick.current = false
        })
      }}
      onAction={(id) => {
        if (isDoubleClick.current) insertHere(id, true)
        else onMenuAt(String(id))
      }}
    >
      {(suggestion) => (
        <SuggestionRow
          suggestion={suggestion}
          insertLabel={insertLabel}
          onInsertHere={(isByMouse) => insertHere(suggestion.id, isByMouse)}
          targets={targets}
          onInsert={(blockId) => insert(suggestion.id, blockId)}
          isMenuOpen={menuAt === suggestion.id}
          onMenu={(isOpen) => onMenuAt(isOpen ? suggestion.id : null)}
        />
      )}
    </GridList>
  )
})

const carried = ({ id, text, kind }: SuggestionItem): DraggedSnippet => ({
  snippetId: id,
  text,
  kind,
})
