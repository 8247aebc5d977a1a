import { BookMarked, ListFilter, Plus } from 'lucide-react'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { DialogTrigger } from 'react-aria-components'
import type { StyleChoice } from '../../../shared/model/citation-style.ts'
import type { Notebook } from '../../../shared/model/note.ts'
import { counted } from '../../../shared/text/counted.ts'
import { usePrintedFields } from '../citing/index.ts'
import { sentenceOf } from '../desk/index.ts'
import { useActsDone } from '../library/index.ts'
import { SourceDialog } from '../sources/index.ts'
import {
  AlertBar,
  Button,
  EmptyState,
  Popover,
  SearchField,
  Skeleton,
  useStable,
  VisuallyHidden,
} from '../ui/index.ts'
import { AddSource } from './AddSource.tsx'
import { ChosenBar } from './ChosenBar.tsx'
import type { GoTo } from './CitedIn.tsx'
import { noFilters } from './list-rows.ts'
import { MergeDialog } from './MergeDialog.tsx'
import { RecordPane } from './RecordPane.tsx'
import { SourcesRail } from './SourcesRail.tsx'
import styles from './SourcesTab.module.css'
import { SourcesTable } from './SourcesTable.tsx'
import { useSourceList } from './useSourceList.ts'
import { useSourcesKeys } from './useSourcesKeys.ts'

export type SourcesTabProps = GoTo & {
  /** The one whose record is shown. */
  chosen: string | null
  onChoose: (id: string | null) => void
  notebooks: readonly Notebook[]
  /** Whether there is room for the table or the record, and not for both. */
  isNarrow: boolean
  onClose: () => void
  onImport: () => void
  /** In which sources are cited: what it prints is what their records are asked for. */
  style: StyleChoice
  /** How a style prints the chosen one. */
  preview?: (sourceId: string) => ReactNode
}

/** Every source, as in a reference manager: filters, a table, and the record of the chosen one. docs/decisions/185 */
export function SourcesTab(props: SourcesTabProps) {
  const { chosen, onChoose, notebooks, isNarrow, onClose, onImport, style, preview, ...goTo } =
    props
  const printed = usePrintedFields(style)
  const list = useSourceList(printed)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(chosen ? [chosen] : []))
  const [pasted, setPasted] = useState('')
  const [isNew, setNew] = useState(false)
  const [merging, setMerging] = useState<readonly string[]>([])
  const pasteBox = useRef<HTMLTextAreaElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const row = list.rows.find(({ id }) => id === chosen)
  const tags = useMemo(() => list.counts.tags.map(({ name }) => name), [list.counts])
  const byId = new Map(list.sources.map((source) => [source.id, source]))
  const there = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? [])
  const several = [...selected].filter((id) => byId.has(id))
  const isRecordAlone = isNarrow && row !== undefined

  const show = useStable((id: string) => {
    setSelected(new Set([id]))
    onChoose(id)
  })
  const { undo, redo } = useActsDone()
  useSourcesKeys({
    onClose: isRecordAlone ? () => onChoose(null) : onClose,
    undo,
    redo,
    onSearch: () => search.current?.focus(),
    onPaste(text) {
      setPasted(text)
      pasteBox.current?.focus()
    },
  })
  // What is opened shows where one is: the table has the keyboard, or the record in its place.
  useEffect(() => search.current?.focus(), [])

  const rail = { list, notebooks, onNew: () => setNew(true), onImport }
  return (
    <main aria-label="Sources" data-pane="sources" className={styles.tab}>
      <VisuallyHidden elementType="h1">Sources</VisuallyHidden>
      <div className={styles.rail}>
        <SourcesRail {...rail} />
      </div>
      <div className={styles.middle} hidden={isRecordAlone}>
        <AddSource
          boxRef={pasteBox}
          text={pasted}
          onText={setPasted}
          sources={list.sources}
          printed={printed}
          onOpen={show}
        />
        <div className={styles.search}>
          <div className={styles.menu}>
            <DialogTrigger>
              <Button icon={<ListFilter size={14} strokeWidth={1.75} />}>Filters</Button>
              <Popover label="Filters">
                <SourcesRail {...rail} isInMenu />
              </Popover>
            </DialogTrigger>
          </div>
          <SearchField
            ref={search}
            label="Search the sources"
            placeholder="Author, title, year, tag"
            value={list.typed}
            onChange={list.setTyped}
            count={list.shown.length}
          />
        </div>
        <Body {...{ list, selected, setSelected, onChoose, show, isNarrow }} onNew={rail.onNew} />
        {several.length > 1 && (
          <ChosenBar
            ids={several}
            tags={tags}
            onMerge={setMerging}
            onNone={() => setSelected(new Set())}
          />
        )}
        {several.length < 2 && list.rows.length > 0 && (
          <div className={styles.sum} role="status">
            {counted(list.counts.all, 'source')}, {list.counts.cited} cited
          </div>
        )}
      </div>
      <div className={styles.side} hidden={isNarrow && !isRecordAlone}>
        {row ? (
          <RecordPane
            key={row.id}
            source={byId.get(row.id) ?? row.source}
            alike={there(row.alike)}
            tags={tags}
            printed={printed}
            preview={preview?.(row.id)}
            onBack={isNarrow ? () => onChoose(null) : null}
            onMerge={setMerging}
            {...goTo}
          />
        ) : (
          <EmptyState icon={<BookMarked size={20} />} title="Choose a source">
            Its record is shown here, to be written in where it stands.
          </EmptyState>
        )}
      </div>
      <SourceDialog isOpen={isNew} onClose={() => setNew(false)} onSaved={({ id }) => show(id)} />
      {there(merging).length > 1 && (
        <MergeDialog
          sources={there(merging)}
          citedOf={(id) => {
            const found = list.rows.find((one) => one.id === id)
            return found ? found.places + found.things : 0
          }}
          onMerged={show}
          onClose={() => setMerging([])}
        />
      )}
    </main>
  )
}

type BodyProps = {
  list: ReturnType<typeof useSourceList>
  selected: ReadonlySet<string>
  setSelected: (ids: ReadonlySet<string>) => void
  onChoose: (id: string | null) => void
  show: (id: string) => void
  onNew: () => void
  isNarrow: boolean
}

function Body({ list, selected, setSelected, onChoose, show, onNew, isNarrow }: BodyProps) {
  if (list.error)
    return (
      <div className={styles.state}>
        <AlertBar kind="failure" action={{ label: 'Try again', onAction: list.retry }}>
          {sentenceOf(list.error)}
        </AlertBar>
      </div>
    )
  if (list.isLoading)
    return (
      <div className={styles.state}>
        <Skeleton lines={8} label="Loading the sources" />
      </div>
    )
  if (list.rows.length === 0)
    return (
      <EmptyState
        icon={<BookMarked size={20} />}
        title="No sources yet"
        actions={
          <Button icon={<Plus size={14} />} onPress={onNew}>
            New source
          </Button>
        }
      >
        Paste a reference above, import references with your notes, or write one here.
      </EmptyState>
    )
  return (
    <SourcesTable
      list={list}
      selected={selected}
      onSelect={(ids) => {
        setSelected(ids)
        const [only] = ids
        if (only !== undefined && ids.size === 1) onChoose(only)
      }}
      onOpen={show}
      isNarrow={isNarrow}
      nothing={
        <>
          <p>No source is like that.</p>
          <Button
            size="small"
            onPress={() => {
              list.setFilters(noFilters)
              list.setTyped('')
            }}
          >
            Show all
          </Button>
        </>
      }
    />
  )
}
