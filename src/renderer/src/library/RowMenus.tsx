/** What can be done with a row, beside it. One of each serves all rows: they are many, and looked at one by one. */
import { BookMarked, FilePlus2, ListPlus } from 'lucide-react'
import { type RefObject, useCallback, useMemo, useRef, useState } from 'react'
import { Float, Menu, MenuItem } from '../ui/index.ts'
import { giveSource, insertInto, moreActs, planFromNote } from './acts.ts'
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
}

export function RowMenus({
  menu: { at, shows, anchor, open, close },
  row,
  insertion,
  onCiteSnippet,
  onCiteNote,
  onPlan,
}: RowMenusProps) {
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
        </Menu>
      </Float>
      <InsertFloat isOpen={shows === 'places'} anchor={anchor} onClose={close} {...insertion} />
    </>
  )
}
