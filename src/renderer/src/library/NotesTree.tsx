import { type MouseEvent, useCallback, useMemo, useState } from 'react'
import {
  Collection,
  type Key,
  Tree,
  TreeItem,
  TreeItemContent,
  TreeLoadMoreItem,
  Virtualizer,
} from 'react-aria-components'
import { counted } from '../../../shared/text/counted.ts'
import { cx, hasNoHover, Skeleton } from '../ui/index.ts'
import { carried, type NoteGroup, snippetsOfRows } from './groups.ts'
import { heldLines } from './held-lines.ts'
import { metricsOf, rowHeight } from './metrics.ts'
import { NoteRow } from './NoteRow.tsx'
import { NotesLayout } from './NotesLayout.ts'
import { rowAt } from './row-at.ts'
import { type RowLook, useChoosesNotes, useRowLook } from './row-context.ts'
import styles from './rows.module.css'
import { snippetRow } from './SnippetLine.tsx'
import { SnippetRow } from './SnippetRow.tsx'
import { useSnippetDrag } from './useSnippetDrag.tsx'

export type NotesTreeProps = {
  groups: readonly NoteGroup[]
  /** Whether there are notes beyond these. */
  hasMore: boolean
  /** The end of the notes comes into view. */
  onMore: () => void
  /** So many snippets of a note are, or are about to be, of use. */
  onNeed: (noteId: string, snippets: number) => void
  /** Whether notes are unfolded until a person folds them. */
  startsUnfolded: boolean
  /** The snippet that is in view and has the focus at first, if any; it is selected too. */
  startsAt: string | null
  selected: ReadonlySet<Key>
  onSelect: (rowIds: ReadonlySet<Key>) => void
  onSelectAll: () => void
  /** Enter or a double press on a snippet. */
  onChoose: (snippetId: string) => void
  /** Whether rows are ticked one by one; see `useChoosing`. */
  isChoosing: boolean
  /** A press of the other button, or the key of menus, on a row. */
  onMenu: (rowId: string) => void
}

/** Notes and their snippets: only the rows in view are in the page, and only unfolded notes have rows. */
export function NotesTree({
  groups,
  hasMore,
  onMore,
  onNeed,
  startsUnfolded,
  startsAt,
  selected,
  onSelect,
  onSelectAll,
  onChoose,
  isChoosing,
  onMenu,
}: NotesTreeProps) {
  const choosesNotes = useChoosesNotes()
  const [toggled, setToggled] = useState<ReadonlySet<Key>>(() => {
    const note = groups.find(({ snippets }) => snippets.some(({ id }) => id === startsAt))
    return new Set(note && !startsUnfolded ? [note.id] : [])
  })
  const expanded = useMemo(
    () => new Set(groups.map(({ id }) => id).filter((id) => toggled.has(id) !== startsUnfolded)),
    [groups, toggled, startsUnfolded],
  )
  const rows = useMemo(
    () => groups.map((note) => rowOf(note, expanded.has(note.id))),
    [groups, expanded],
  )
  const noteIds = useMemo(() => new Set<Key>(groups.map(({ id }) => id)), [groups])
  const needSome = useCallback(
    ({ id, snippets, count }: NoteGroup) => {
      if (snippets.length === 0 && count > 0) onNeed(id, 1)
    },
    [onNeed],
  )
  const toggle = useCallback(
    (id: Key) => {
      const note = groups.find((group) => group.id === id)
      if (note) needSome(note)
      setToggled((before) => {
        const after = new Set(before)
        if (!after.delete(id)) after.add(id)
        return after
      })
    },
    [groups, needSome],
  )
  /** A note that is pressed to be chosen shows its snippets too. */
  const unfold = ({ target, shiftKey, ctrlKey, metaKey }: MouseEvent) => {
    const id = rowAt(target)
    const isPlain = !shiftKey && !ctrlKey && !metaKey && !(target as Element).closest('button')
    if (isPlain && id !== null && noteIds.has(id) && !expanded.has(id)) toggle(id)
  }
  const look = useRowLook()
  const layoutOptions = useMemo(
    () => ({ estimatedRowSize: usualHeight(look), loaderSize: 56, look }),
    [look],
  )
  // A note's row stands for all its snippets.
  const dragAndDropHooks = useSnippetDrag((keys) => snippetsOfRows(groups, keys).map(carried))

  return (
    // Rows change height after they are measured: when fonts load, and when the pane is made wider.
    <Virtualizer layout={NotesLayout} layoutOptions={layoutOptions} shouldObserveItemSize>
      <Tree
        aria-label="Notes"
        className={cx(styles.tree)}
        selectionMode="multiple"
        selectionBehavior={isChoosing ? 'toggle' : 'replace'}
        disabledKeys={choosesNotes ? none : noteIds}
        disabledBehavior="selection"
        selectedKeys={selected}
        onSelectionChange={(rowIds) => (rowIds === 'all' ? onSelectAll() : onSelect(rowIds))}
        {...(choosesNotes && { escapeKeyBehavior: 'none' as const, onClickCapture: unfold })}
        expandedKeys={expanded}
        onExpandedChange={(keys) => {
          for (const id of noteIds) {
            if (keys.has(id) === expanded.has(String(id))) continue
            toggle(id)
          }
        }}
        onAction={(key) => (noteIds.has(key) ? toggle(key) : onChoose(String(key)))}
        onContextMenu={(event) => {
          const row = rowAt(event.target)
          if (row === null) return
          event.preventDefault()
          onMenu(row)
        }}
        dragAndDropHooks={dragAndDropHooks}
        autoFocus={startsAt !== null}
      >
        <Collection items={rows}>
          {({ note, isUnfolded }) => (
            <TreeItem
              id={note.id}
              textValue={note.heading || 'Without a heading'}
              aria-label={`${note.heading || 'Without a heading'}, ${counted(note.count, 'snippet')}`}
              hasChildItems={note.count > 0}
              // What is pointed at may be dragged next, with all its snippets.
              onHoverStart={() => needSome(note)}
              className={cx(styles.noteRow)}
            >
              <TreeItemContent>
                {({ isHovered, isFocused }) => (
                  <NoteRow note={note} isLive={hasNoHover() || isHovered || isFocused} />
                )}
              </TreeItemContent>
              <Collection items={isUnfolded ? note.snippets : none}>
                {(snippet) => (
                  <TreeItem
                    id={snippet.id}
                    textValue={snippet.text}
                    className={snippetRow}
                    {...heldLines}
                  >
                    <TreeItemContent>
                      {({ isHovered, isFocused, isFocusVisible, isSelected }) => (
                        <SnippetRow
                          snippet={snippet}
                          isLive={hasNoHover() || isHovered || isFocused || isSelected}
                          isWhole={isFocusVisible || isSelected}
                        />
                      )}
                    </TreeItemContent>
                  </TreeItem>
                )}
              </Collection>
              {!isUnfolded && note.count > 0 && (
                <TreeItem id={foldedId(note)} textValue="">
                  {null}
                </TreeItem>
              )}
              {isUnfolded && note.snippets.length < note.count && (
                <TreeLoadMoreItem
                  isLoading
                  onLoadMore={() => onNeed(note.id, note.snippets.length + 1)}
                  className={cx(styles.more)}
                >
                  <Skeleton lines={2} label="Loading the snippets" />
                </TreeLoadMoreItem>
              )}
            </TreeItem>
          )}
        </Collection>
        {hasMore && (
          <TreeLoadMoreItem isLoading onLoadMore={onMore} className={cx(styles.more)}>
            <Skeleton lines={2} label="Loading further notes" />
          </TreeLoadMoreItem>
        )}
      </Tree>
    </Virtualizer>
  )
}

/** Of most snippets, which are longer than a line. */
const usualHeight = ({ density }: RowLook): number =>
  rowHeight(metricsOf(density).mostLines, 1, density)

const none: readonly never[] = []

/**
 * Of a folded note, a row that is never shown. React Aria takes a row to be one that unfolds, for `aria-expanded` and
 * for the arrows, by the rows it has in it, and not by `hasChildItems`, which `Tree` does not hand on to `useTreeItem`.
 */
const foldedId = ({ id }: NoteGroup): string => `folded ${id}`

type Row = { id: string; note: NoteGroup; isUnfolded: boolean }

/** The tree keeps what it built for an item as long as the item is the same object, so each is made once. */
function rowOf(note: NoteGroup, isUnfolded: boolean): Row {
  const cache = isUnfolded ? unfolded : folded
  const kept = cache.get(note)
  if (kept) return kept
  const row = { id: note.id, note, isUnfolded }
  cache.set(note, row)
  return row
}
const unfolded = new WeakMap<NoteGroup, Row>()
const folded = new WeakMap<NoteGroup, Row>()
