/** What can be done with a row, beside it. One of each serves all rows: they are many, and looked at one by one. */
import { BookMarked, FilePlus2, ListPlus, NotebookText, Trash2 } from 'lucide-react'
import { type RefObject, useCallback, useMemo, useRef, useState } from 'react'
import { Float, Menu, MenuItem } from '../ui/index.ts'
import { giveSource, insertInto, moreActs, openNote, planFromNote, toBin } from './acts.ts'
import { useActsDone } from './acts-done.tsx'
import type { NoteGroup, SnippetItem } from './groups.ts'
import { InsertFloat } from './InsertFloat.tsx'
import type { Insertion } from './InsertMenu.tsx'

type Shown = 'acts' | 'places'

export type RowMenuState = {
  /** The row whose menu is open, or was last. */
  at: string | null
  shows: Shown | null
  anchor: RefObject<HTMLElement | null>
  open: (rowId: string, shows: Shown) => void
  close: () => void
}

/** @param place the element that the rows are in. */
export function useRowMenu(place: RefObject<HTMLElement | null>): RowMenuState {
  const [{ at, shows }, setShown] = useState<{ at: string | null; shows: Shown | null }>({
    at: null,
    shows: null,
  })
  const anchor = useRef<HTMLElement>(null)
  const open = useCallback(
    (rowId: string, shows: Shown) => {
      const row = place.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(rowId)}"]`)
      anchor.current = row ?? place.current
      setShown({ at: rowId, shows })
    },
    [place],
  )
  const close = useCallback(() => setShown(({ at }) => ({ at, shows: null })), [])
  return useMemo(() => ({ at, shows, anchor, open, close }), [at, shows, open, close])
}

type RowMenusProps = {
  menu: RowMenuState
  /** What the row is. */
  row: { note: NoteGroup } | { snippet: SnippetItem } | null
  insertion: Insertion
  onCiteSnippet: (snippet: SnippetItem) => void
  onCiteNote: (note: NoteGroup) => void
  onPlan: (note: NoteGroup) => void
  /** Shows a note on its own page, at a snippet if one is named. */
  onOpen: (noteId: string, snippetId: string | null) => void
  noteOf: (snippetId: string) => NoteGroup | null
  /** Does something by which notes go from the list. */
  leaving: (noteIds: readonly string[], act: () => Promise<unknown>) => Promise<void>
}

export function RowMenus({
  menu: { at, shows, anchor, open, close },
  row,
  insertion,
  onCiteSnippet,
  onCiteNote,
  onPlan,
  onOpen,
  noteOf,
  leaving,
}: RowMenusProps) {
  const { act } = useActsDone()
  if (!row || at === null) return null
  const note = 'note' in row ? row.note : null
  return (
    <>
      <Float
        isOpen={shows === 'acts'}
        triggerRef={anchor}
        placement="bottom end"
        onOpenChange={(isOpen) => !isOpen && close()}
      >
        <Menu label={moreActs.label} focusesFirst>
          {'snippet' in row && (
            <MenuItem
              {...insertInto}
              icon={<ListPlus size={14} />}
              onAction={() => open(at, 'places')}
            />
          )}
          <MenuItem
            {...openNote}
            icon={<NotebookText size={14} />}
            onAction={() => {
              close()
              if ('note' in row) onOpen(row.note.id, null)
              else {
                const around = noteOf(row.snippet.id)
                if (around) onOpen(around.id, row.snippet.id)
              }
            }}
          />
          <MenuItem
            {...giveSource}
            icon={<BookMarked size={14} />}
            onAction={() => {
              close()
              if ('note' in row) onCiteNote(row.note)
              else onCiteSnippet(row.snippet)
            }}
          />
          {note?.heading && (
            <MenuItem
              {...planFromNote}
              icon={<FilePlus2 size={14} />}
              onAction={() => {
                close()
                onPlan(note)
              }}
            />
          )}
          {note && (
            <MenuItem
              {...toBin}
              icon={<Trash2 size={14} />}
              isDanger
              onAction={() => {
                close()
                void leaving([note.id], () =>
                  act((library) => library.remove({ things: [{ kind: 'note', id: note.id }] })),
                )
              }}
            />
          )}
        </Menu>
      </Float>
      <InsertFloat isOpen={shows === 'places'} anchor={anchor} onClose={close} {...insertion} />
    </>
  )
}
