import { Redo2, Search, Undo2 } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { buttonLabelOf } from '../../../../shared/actions/labels.ts'
import { cx, IconButton, KeyCap, SearchField, Tabs } from '../../ui/index.ts'
import { type NotesTab, rowsOf, tabCounts } from '../draft/rows.ts'
import styles from './NotesColumn.module.css'
import { NotesGrid } from './NotesGrid.tsx'
import { redoKeys, rowKeys, undoKeys } from './row-keys.ts'
import { useWorkHere } from './useWork.ts'

/** The notes as they were read and changed, to be found, taken and put right. */
export function NotesColumn() {
  const work = useWorkHere()
  const { reading, draft, goTo } = work
  const [tab, setTab] = useState<NotesTab>('all')
  const [isSearching, setSearching] = useState(false)
  const [typed, setTyped] = useState('')
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set())
  const words = useDeferredValue(isSearching ? typed : '')
  const rows = useMemo(
    () => rowsOf(reading, draft, { tab, words, unfolded }),
    [reading, draft, tab, words, unfolded],
  )
  const counts = useMemo(() => tabCounts(reading, draft), [reading, draft])
  const firstFound = rows.find(({ type }) => type === 'note' || type === 'source')
  const fold = (file: number) =>
    setUnfolded((before) => {
      const after = new Set(before)
      if (!after.delete(file)) after.add(file)
      return after
    })

  return (
    <section className={styles.column} aria-label="Notes as read">
      <Tabs<NotesTab>
        label="Notes shown"
        lead={<h3 className={styles.title}>Notes as read</h3>}
        trail={
          <IconButton
            label="Find in these notes"
            icon={<Search size={16} strokeWidth={1.75} />}
            aria-pressed={isSearching}
            onPress={() => {
              setSearching(!isSearching)
              setTyped('')
            }}
          />
        }
        tabs={[
          { id: 'all', label: 'All', count: counts.all },
          { id: 'new', label: 'New', count: counts.new },
          { id: 'changed', label: 'Changed', count: counts.changed },
        ]}
        selected={tab}
        onSelect={setTab}
      >
        {isSearching && (
          <SearchField
            label="Find in these notes"
            className={styles.search}
            autoFocus
            value={typed}
            onChange={setTyped}
            onKeyDown={(event) => {
              // Escape puts the search away, and not the dialog too.
              if (event.key === 'Escape') setSearching(false)
              else if (event.key !== 'ArrowDown') event.continuePropagation()
              if (event.key === 'ArrowDown' && firstFound) goTo(firstFound.id)
            }}
            onSubmit={() => {
              if (firstFound) goTo(firstFound.id)
            }}
          />
        )}
        <NotesGrid
          rows={rows}
          onFold={fold}
          shown={`${tab} ${words}`}
          nothing={saysNothing(words, tab)}
        />
      </Tabs>
      <Keys />
    </section>
  )
}

function saysNothing(words: string, tab: NotesTab): string {
  if (words.trim() !== '') return `No note has “${words.trim()}”.`
  return { all: 'There are no notes.', new: 'No note is new.', changed: 'No note is changed.' }[tab]
}

const keys = [
  [rowKeys.take, 'take'],
  [rowKeys.rename, 'rename'],
  [rowKeys.merge, 'merge'],
  [rowKeys.split, 'split'],
  [rowKeys.text, 'text'],
  [rowKeys.leaveOut, 'leave out'],
] as const

/** The keys of a row, for eyes only, and what takes the last act back. */
function Keys() {
  const { undo, redo, undoes, redoes } = useWorkHere()
  return (
    <div className={styles.foot}>
      <p className={styles.keys} aria-hidden="true">
        {keys.map(([key, does]) => (
          <span key={key}>
            <KeyCap>{key}</KeyCap> {does}
          </span>
        ))}
      </p>
      <IconButton
        size="small"
        label={buttonLabelOf('undo')}
        keys={undoKeys}
        icon={<Undo2 size={14} strokeWidth={1.75} />}
        isDisabled={undoes === null}
        className={cx(styles.undo)}
        onPress={undo}
      />
      <IconButton
        size="small"
        label={buttonLabelOf('redo')}
        keys={redoKeys}
        icon={<Redo2 size={14} strokeWidth={1.75} />}
        isDisabled={redoes === null}
        onPress={redo}
      />
    </div>
  )
}
