import { type KeyboardEvent, useLayoutEffect, useMemo, useRef } from 'react'
import { Collection, GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components'
import { describeSource } from '../../../../shared/model/source-line.ts'
import { counted } from '../../../../shared/text/counted.ts'
import { cx, hasNoHover } from '../../ui/index.ts'
import type { DraftNote } from '../draft/preview-draft.ts'
import { stateOf } from '../draft/preview-draft.ts'
import type { Reading } from '../draft/reading.ts'
import { rowWords } from '../draft/row-words.ts'
import type { Row } from '../draft/rows.ts'
import { NoteRow } from './NoteRow.tsx'
import styles from './NotesGrid.module.css'
import { FileRow, SourceRow, UnchangedRow } from './OtherRows.tsx'
import { actOfKey, rowKeys } from './row-keys.ts'
import { useFocusWanted } from './useFocusWanted.ts'
import { useWorkHere } from './useWork.ts'

type NotesGridProps = {
  rows: readonly Row[]
  /** Folds the unchanged notes of a file away, or unfolds them. */
  onFold: (file: number) => void
  /** What the rows are of; others are seen from the first on. */
  shown: string
  /** Said where there is no row. */
  nothing: string
}

const layoutOptions = { estimatedRowSize: 34 }

/** The rows of the notes. Only those in view are in the page. */
export function NotesGrid({ rows, onFold, shown, nothing }: NotesGridProps) {
  const work = useWorkHere()
  const { reading, chosen, doing } = work
  const list = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: done whenever other rows are shown.
  useLayoutEffect(() => {
    // It gives a promise, which would be taken for what ends the effect.
    list.current?.scrollTo(0, 0)
  }, [shown])
  useFocusWanted(list, rows)
  const rowIds = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows])
  const isRenaming = doing?.to === 'rename' && rowIds.has(doing.id)

  function press(event: KeyboardEvent<HTMLDivElement>) {
    const { target, currentTarget } = event
    // Keys of a menu over the list come through it too.
    if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return
    if (
      target.closest('input:not([type="checkbox"])') ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return
    const element = target.closest<HTMLElement>('[role="row"]')
    const row = rowIds.get(element?.dataset.key ?? '')
    // A row would take Space from the box in it.
    const isOnRow = target === element || (event.key === ' ' && target.matches('input'))
    if (!row) return
    // What is done to a row is done from it: the list would give the keyboard back to where it was last.
    if (!isOnRow && event.key === rowKeys.rename) element?.focus()
    if (!pressed(row, event, isOnRow)) return
    event.preventDefault()
    event.stopPropagation()
  }

  function pressed(row: Row, { key }: KeyboardEvent, isOnRow: boolean): boolean {
    if (isOnRow && key === ' ') return toggled(row)
    if (isOnRow && key === 'Enter') {
      if (row.type === 'unchanged') onFold(row.file)
      else {
        work.choose(row.id)
        work.show('note')
      }
      return row.type !== 'file'
    }
    if (row.type !== 'note') return false
    const act = actOfKey(key)
    if (!act || isUnchanged(reading, row.note)) return false
    act(work, row.id)
    return true
  }
  function toggled(row: Row): boolean {
    if (row.type === 'unchanged') onFold(row.file)
    else if (row.type === 'file') work.toggleFile(row.file)
    else if (row.type === 'source') {
      if (reading.preview.sources[row.at]?.same === undefined)
        work.takeSources([row.at], !work.draft.sources.has(row.at))
    } else if (!isUnchanged(reading, row.note)) work.take([row.note], !row.note.isTaken)
    return true
  }

  return (
    <div className={styles.keys} onKeyDownCapture={press}>
      {/* Rows change height after they are measured: when a column is made wider. */}
      <Virtualizer layout={ListLayout} layoutOptions={layoutOptions} shouldObserveItemSize>
        <GridList
          ref={list}
          aria-label="Notes to add"
          className={cx(styles.list)}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          disallowTypeAhead
          // A field in a row has its keys for itself.
          keyboardNavigationBehavior={isRenaming ? 'tab' : 'arrow'}
          selectedKeys={chosen === null ? [] : [chosen]}
          onSelectionChange={(keys) => {
            const [id] = keys === 'all' ? [] : [...keys]
            if (id !== undefined) work.choose(String(id))
          }}
          renderEmptyState={() => <p className={styles.nothing}>{nothing}</p>}
        >
          <Collection items={rows} dependencies={[reading]}>
            {(row) => (
              <GridListItem
                id={row.id}
                textValue={nameOf(reading, row)}
                className={cx(styles.row, styles[row.type])}
              >
                {({ isHovered, isFocused }) => (
                  <RowContent
                    row={row}
                    isLive={hasNoHover() ? isFocused : isHovered || isFocused}
                    onFold={onFold}
                  />
                )}
              </GridListItem>
            )}
          </Collection>
        </GridList>
      </Virtualizer>
    </div>
  )
}

const isUnchanged = (reading: Reading, note: DraftNote): boolean =>
  stateOf(reading, note) === 'unchanged'

function nameOf(reading: Reading, row: Row): string {
  if (row.type === 'note') return rowWords(reading, row.note).name
  if (row.type === 'unchanged') return `${row.notes} unchanged, nothing to do`
  if (row.type === 'file') return `${reading.preview.files[row.file]?.name}, ${countsOf(row)}`
  const source = reading.preview.sources[row.at]
  if (!source) return ''
  return `${describeSource(source.fields)}${source.same === undefined ? '' : ', here already'}`
}

const countsOf = ({ notes, sources }: { notes: number; sources: number }): string =>
  [
    ...(notes > 0 ? [counted(notes, 'note')] : []),
    ...(sources > 0 ? [counted(sources, 'source')] : []),
  ].join(', ')

type RowContentProps = { row: Row; isLive: boolean; onFold: (file: number) => void }

function RowContent({ row, isLive, onFold }: RowContentProps) {
  if (row.type === 'note') return <NoteRow note={row.note} isLive={isLive} />
  if (row.type === 'source') return <SourceRow at={row.at} />
  if (row.type === 'file') return <FileRow file={row.file} counts={countsOf(row)} />
  return (
    <UnchangedRow notes={row.notes} isUnfolded={row.isUnfolded} onFold={() => onFold(row.file)} />
  )
}
