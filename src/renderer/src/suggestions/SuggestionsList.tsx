import { useMemo, useRef } from 'react'
import { useFocusVisible } from 'react-aria'
import { GridList, type Key } from 'react-aria-components'
import type { Suggestion } from '../../../shared/model/note.ts'
import type { DraggedSnippet } from '../../../shared/plan/drag.ts'
import type { Target } from '../editor/index.ts'
import { useSnippetDrag } from '../library/index.ts'
import { cx } from '../ui/index.ts'
import { SuggestionRow } from './SuggestionRow.tsx'
import styles from './SuggestionsPanel.module.css'

type SuggestionsListProps = {
  suggestions: readonly Suggestion[]
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
export function SuggestionsList({
  suggestions,
  insertLabel,
  here,
  menuAt,
  onMenuAt,
  targets,
  onInsert,
}: SuggestionsListProps) {
  // The list tells items apart by their `id`.
  const rows = useMemo(
    () => suggestions.map((suggestion) => ({ id: suggestion.snippetId, suggestion })),
    [suggestions],
  )
  const carriedBy = (keys: ReadonlySet<Key>) =>
    suggestions.filter(({ snippetId }) => keys.has(snippetId)).map(carried)
  const insert = (id: Key, blockId: string | null) => onInsert(carriedBy(new Set([id])), blockId)
  const list = useRef<HTMLDivElement>(null)
  /** The caret goes with what was inserted; who works by keys goes on in the list. */
  const insertHere = (id: Key, isByMouse: boolean) => {
    insert(id, here)
    if (!isByMouse) list.current?.focus()
  }
  const dragAndDropHooks = useSnippetDrag(carriedBy)
  // Whether the last act was by a key; and what is pointed with, when it was not.
  const { isFocusVisible: isByKey } = useFocusVisible()
  const pointer = useRef('')
  return (
    <GridList
      ref={list}
      aria-label="Suggested evidence"
      className={cx(styles.list)}
      selectionMode="single"
      selectionBehavior="replace"
      items={rows}
      dependencies={[insertLabel, here, menuAt]}
      dragAndDropHooks={dragAndDropHooks}
      onPointerDownCapture={({ pointerType }) => {
        pointer.current = pointerType
      }}
      onAction={(id) => {
        if (!isByKey && pointer.current === 'mouse') insertHere(id, true)
        else onMenuAt(String(id))
      }}
    >
      {({ id, suggestion }) => (
        <SuggestionRow
          suggestion={suggestion}
          insertLabel={insertLabel}
          onInsertHere={(isByMouse) => insertHere(id, isByMouse)}
          targets={targets}
          onInsert={(blockId) => insert(id, blockId)}
          isMenuOpen={menuAt === id}
          onMenu={(isOpen) => onMenuAt(isOpen ? id : null)}
        />
      )}
    </GridList>
  )
}

const carried = ({ snippetId, text, kind }: Suggestion): DraggedSnippet => ({
  snippetId,
  text,
  kind,
})
