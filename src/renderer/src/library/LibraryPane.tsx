import { FilePlus, Plus, X } from 'lucide-react'
import { memo, type Ref, useCallback, useImperativeHandle, useMemo, useRef, useState } from 'react'
import type { Key } from 'react-aria-components'
import type { ActionId } from '../../../shared/actions/index.ts'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import { counted } from '../../../shared/text/counted.ts'
import { insertSnippets, targetsIn } from '../editor/index.ts'
import { type PlanSession, useUsedIn } from '../session/index.ts'
import {
  Button,
  IconButton,
  Later,
  SearchField,
  useDebounced,
  VisuallyHidden,
} from '../ui/index.ts'
import { insertInto } from './acts.ts'
import { type CitedThing, CiteThing } from './CiteThing.tsx'
import { carried, snippetsOfRows } from './groups.ts'
import { InsertMenu } from './InsertMenu.tsx'
import styles from './LibraryPane.module.css'
import { EmptyLibrary, LibraryState } from './LibraryState.tsx'
import { NotebookPicker } from './NotebookPicker.tsx'
import { NotesTree } from './NotesTree.tsx'
import { type RowActions, RowProvider, UsedInProvider } from './row-context.ts'

import { mostHits, useLibrary } from './useLibrary.ts'
import { useSearchArrows } from './useSearchArrows.ts'
import { useShownSnippet } from './useShownSnippet.ts'

export type LibraryPaneProps = {
  /** The plan that snippets can be put into, if one is open. */
  session: PlanSession | null
  /** Begins a plan for a note's heading. */
  onNewPlan: (question: string) => void
  isAddingSample: boolean
  /** Does a command of the window. */
  run: (id: ActionId) => void
  ref?: Ref<LibraryHandle>
}

/** What the window can ask of the library while its pane is in view. */
export type LibraryHandle = {
  focusSearch: () => void
  /** Selects a snippet among all notes, scrolls to it and focuses it. */
  show: (snippetId: string) => void
}

/** Up to this many snippets, notes start unfolded. */
const mostUnfolded = 400

/** The library: search, notebooks, notes and their snippets, to be dragged or inserted into the plan. */
export const LibraryPane = memo(function LibraryPane(props: LibraryPaneProps) {
  const { session, onNewPlan, isAddingSample, run, ref } = props
  const usedIn = useUsedIn(session)
  const onImport = () => run('import-notes')
  const [words, setWords] = useState('')
  const [notebook, setNotebook] = useState<string | null>(null)
  const [selected, setSelected] = useState<ReadonlySet<Key>>(new Set())
  const [insertOpenAt, openInsert] = useState<string | null>(null)
  const [citing, setCiting] = useState<CitedThing | null>(null)

  const library = useLibrary(notebook, useDebounced(words, 120))
  const { notebooks, groups, found, isSearching, isLarge } = library
  const shownNotebook = notebooks.some(({ id }) => id === notebook) ? notebook : null
  const only = notebooks.length === 1 ? (notebooks[0]?.id ?? null) : null

  const searchBox = useRef<HTMLInputElement>(null)
  const { startsAt, showings, show } = useShownSnippet(library, (row) =>
    setSelected(new Set([row])),
  )
  useImperativeHandle(
    ref,
    () => ({
      // What was sought before is selected: what is typed next takes its place.
      focusSearch: () => searchBox.current?.select(),
      show(snippetId) {
        setWords('')
        setNotebook(null)
        void show(snippetId)
      },
    }),
    [show],
  )

  const move = useSearchArrows(searchBox, groups[0]?.id)

  const chosen = useMemo(() => snippetsOfRows(groups, selected), [groups, selected])
  const snippetCount = useMemo(
    () => groups.reduce((sum, { snippets }) => sum + snippets.length, 0),
    [groups],
  )
  /** Asked for when the menu opens; none without a plan. */
  const targets = useCallback(() => (session ? targetsIn(session.editor) : []), [session])
  const actions = useMemo<RowActions>(
    () => ({
      insertOpenAt,
      openInsert,
      targets,
      together: (snippet) => (chosen.some(({ id }) => id === snippet.id) ? chosen : [snippet]),
      insert(snippets, blockId) {
        if (session) insertSnippets(session.editor, snippets.map(carried), blockId)
      },
      citeSnippet: ({ id, cite, inherited }) =>
        setCiting({ kind: 'snippet', id, value: cite, inherited }),
      citeNote: ({ id, cite, inherited }) =>
        setCiting({ kind: 'note', id, value: cite, inherited }),
      planFor: ({ heading }) => onNewPlan(heading),
    }),
    [insertOpenAt, targets, chosen, session, onNewPlan],
  )

  if (library.isEmpty)
    return (
      <section aria-label="Library" className={styles.pane}>
        <header className={styles.head}>
          <h2>Library</h2>
        </header>
        <EmptyLibrary
          onImport={onImport}
          onSample={() => run('open-sample')}
          isAddingSample={isAddingSample}
        />
      </section>
    )

  return (
    <section aria-label="Library" className={styles.pane} onKeyDownCapture={move}>
      <header className={styles.head}>
        <h2>Library</h2>
        <Button
          look="quiet"
          aria-label={buttonLabelOf('import-notes')}
          icon={<FilePlus size={15} />}
          onPress={onImport}
        >
          Import
        </Button>
      </header>
      <div className={styles.tools}>
        <SearchField
          ref={searchBox}
          label={buttonLabelOf('search-notes')}
          value={words}
          onChange={setWords}
          count={found === null ? undefined : found >= mostHits ? `${mostHits}+` : found}
        />
        <VisuallyHidden>
          <span aria-live="polite">
            {found === null ? '' : `${counted(found, 'snippet')} found`}
          </span>
        </VisuallyHidden>
        {notebooks.length > 0 && (
          <NotebookPicker
            notebooks={notebooks}
            value={shownNotebook ?? only}
            onChange={setNotebook}
            onCite={({ id, cite }) =>
              setCiting({ kind: 'notebook', id, value: cite ?? null, inherited: null })
            }
          />
        )}
      </div>
      <LibraryState library={library} words={words} onEmptySearch={() => setWords('')} />
      {!library.isLoading && groups.length > 0 && (
        <Later>
          <UsedInProvider value={usedIn}>
            <RowProvider value={actions}>
              <NotesTree
                key={isSearching ? 'search' : `${notebook ?? 'all'} ${showings}`}
                startsAt={isSearching ? null : startsAt}
                groups={groups}
                hasMore={library.hasMore}
                onMore={library.wantNotes}
                onNeed={library.wantSnippets}
                startsUnfolded={isSearching || (!isLarge && snippetCount <= mostUnfolded)}
                selected={selected}
                onSelect={setSelected}
                onChoose={openInsert}
              />
            </RowProvider>
          </UsedInProvider>
        </Later>
      )}
      {chosen.length > 1 && (
        <footer className={styles.chosen}>
          <span>{chosen.length} snippets selected</span>
          <InsertMenu
            count={chosen.length}
            targets={targets}
            onInsert={(blockId) => actions.insert(chosen, blockId)}
            button={
              <Button size="small" icon={<Plus size={14} />}>
                {insertInto.label}
              </Button>
            }
          />
          <IconButton
            size="small"
            label="Select none"
            icon={<X size={14} />}
            onPress={() => setSelected(new Set())}
          />
        </footer>
      )}
      <CiteThing thing={citing} onClose={() => setCiting(null)} />
    </section>
  )
})
