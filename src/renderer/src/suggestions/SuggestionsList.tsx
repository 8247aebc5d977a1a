import { memo, useRef, useState } from 'react'
import { GridList, type Key } from 'react-aria-components'
import type { DraggedSnippet } from '../../../shared/plan/drag.ts'
import type { Target } from '../editor/index.ts'
import { type Here, InsertFloat, useLettersPerLine, useSnippetDrag } from '../library/index.ts'
import { cx } from '../ui/index.ts'
import { SuggestionRow } from './SuggestionRow.tsx'
import styles from './SuggestionsPanel.module.css'
import type { SuggestionItem } from './useSuggestions.ts'

type SuggestionsListProps = {
  suggestions: readonly SuggestionItem[]
  /** Where a press puts one: the point one is writing, or by the caret. */
  here: Here | null
  targets: () => readonly Target[]
  onInsert: (snippets: DraggedSnippet[], blockId: string | null) => void
}

/**
 * The suggestions, best first. Rows keep their keys when the list is another, so that the focus stays in it.
 * A double click puts a snippet where one is writing; Enter, or a touch, asks where.
 */
export const SuggestionsList = memo(function SuggestionsList({
  suggestions,
  here,
  targets,
  onInsert,
}: SuggestionsListProps) {
  const carriedBy = (keys: ReadonlySet<Key>) =>
    suggestions.filter(({ id }) => keys.has(id)).map(carried)
  const insert = (id: Key, blockId: string | null) => onInsert(carriedBy(new Set([id])), blockId)
  const list = useRef<HTMLDivElement>(null)
  const anchor = useRef<HTMLElement>(null)
  /** The suggestion whose "Insert into …" menu is open, or was last. */
  const [{ menuAt, isMenuOpen }, setMenu] = useState<{
    menuAt: string | null
    isMenuOpen: boolean
  }>({ menuAt: null, isMenuOpen: false })
  const openMenu = (id: string) => {
    anchor.current =
      list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(id)}"]`) ?? list.current
    setMenu({ menuAt: id, isMenuOpen: true })
  }
  const lettersPerLine = useLettersPerLine(list)
  /** The caret goes with what was inserted; who works by keys goes on in the list. */
  const insertHere = (id: Key, isByMouse: boolean) => {
    insert(id, here?.pointId ?? null)
    if (!isByMouse) list.current?.focus()
  }
  const dragAndDropHooks = useSnippetDrag(carriedBy)
  /** Whether what is being done is by a double click: a finger does it by a touch, who works by keys by one. */
  const isDoubleClick = useRef(false)
  const dependencies = [here, menuAt, isMenuOpen, lettersPerLine]
  return (
    <>
      <GridList
        ref={list}
        aria-label="Suggested evidence"
        className={cx(styles.list)}
        selectionMode="single"
        selectionBehavior="replace"
        items={suggestions}
        dependencies={dependencies}
        dragAndDropHooks={dragAndDropHooks}
        onDoubleClickCapture={() => {
          isDoubleClick.current = true
          setTimeout(() => {
            isDoubleClick.current = false
          })
        }}
        onContextMenu={(event) => {
          const id = (event.target as Element).closest<HTMLElement>('[role="row"]')?.dataset.key
          if (id === undefined) return
          event.preventDefault()
          openMenu(id)
        }}
        onAction={(id) => {
          if (isDoubleClick.current) insertHere(id, true)
          else openMenu(String(id))
        }}
      >
        {(suggestion) => (
          <SuggestionRow
            suggestion={suggestion}
            lettersPerLine={lettersPerLine}
            here={here}
            onInsertHere={(isByMouse) => insertHere(suggestion.id, isByMouse)}
            hasMenu={menuAt === suggestion.id}
            isMenuOpen={menuAt === suggestion.id && isMenuOpen}
            onMenu={() => openMenu(suggestion.id)}
          />
        )}
      </GridList>
      {menuAt !== null && (
        <InsertFloat
          isOpen={isMenuOpen}
          anchor={anchor}
          onClose={() => setMenu({ menuAt, isMenuOpen: false })}
          count={1}
          targets={targets}
          onInsert={(blockId) => insert(menuAt, blockId)}
        />
      )}
    </>
  )
})

const carried = ({ id, text, kind }: SuggestionItem): DraggedSnippet => ({
  snippetId: id,
  text,
  kind,
})
