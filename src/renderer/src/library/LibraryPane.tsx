import { memo, type Ref, useCallback, useImperativeHandle, useMemo, useRef, useState } from 'react'
import type { ActionId } from '../../../shared/actions/index.ts'
import type { Facets } from '../../../shared/contract-library.ts'
import { readSearch, toggleFilter } from '../../../shared/search/index.ts'
import { counted } from '../../../shared/text/counted.ts'
import { type PlanSession, useUsedIn } from '../session/index.ts'
import { useSettings } from '../settings/index.ts'
import { cx, Later, useDebounced, VisuallyHidden } from '../ui/index.ts'
import { Chips } from './Chips.tsx'
import { ChosenBar } from './ChosenBar.tsx'
import { type CitedThing, CiteThing } from './CiteThing.tsx'
import { chipsOf } from './filters.ts'
import { noteOfSnippet, rowOfId, type SnippetItem } from './groups.ts'
import { LibraryHead } from './LibraryHead.tsx'
import styles from './LibraryPane.module.css'
import { EmptyLibrary, LibraryState } from './LibraryState.tsx'
import { NotesTree } from './NotesTree.tsx'
import { RowMenus, useRowMenu } from './RowMenus.tsx'
import {
  ChoosesNotesProvider,
  LookProvider,
  MenuAtProvider,
  type RowActions,
  type RowLook,
  RowProvider,
  UsedInProvider,
} from './row-context.ts'
import { SearchBox } from './SearchBox.tsx'
import { useChoosing } from './useChoosing.ts'
import { useChosenRows } from './useChosenRows.ts'
import { useFacets, useUsedHere } from './useFacets.ts'
import { useHere } from './useHere.ts'
import { useInsertions } from './useInsertions.ts'
import { useLettersPerLine } from './useLettersPerLine.ts'
import { mostHits, useLibrary } from './useLibrary.ts'
import { useSearchArrows } from './useSearchArrows.ts'
import { type LibrarySearch, useSearchTyping } from './useSearchInField.ts'
import { useShownSnippet } from './useShownSnippet.ts'

export type LibraryPaneProps = {
  /** The plan that snippets can be put into, if one is open. */
  session: PlanSession | null
  search: LibrarySearch
  /** Whether it is opened wide, beside the note that is shown. */
  wide: { noteId: string | null } | null
  /** Shows a note on a page of its own, at a snippet if one is named. */
  onOpenNote: (noteId: string, snippetId: string | null) => void
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
  const { session, search, wide, onOpenNote, onNewPlan, isAddingSample, run, ref } = props
  const { words, setWords, field, setField, notebook, setNotebook } = search
  const usedIn = useUsedIn(session)
  const here = useHere(session)
  const { libraryDensity: density } = useSettings().settings
  const onImport = () => run('import-notes')
  const [citing, setCiting] = useState<CitedThing | null>(null)
  const pane = useRef<HTMLElement>(null)
  const searchBox = useRef<HTMLInputElement>(null)
  const menu = useRowMenu(pane)

  const sought = useDebounced(words, 120)
  const used = useUsedHere(session)
  const asked = { words: sought, notebook, used }
  const library = useLibrary(asked)
  const { notebooks, groups, hits, isSearching, isLarge } = library
  // A large library that is only looked through is not counted at each change.
  const facets = useFacets(asked, isSearching || !isLarge)
  const chips = useMemo(() => (facets ? chipsOf(facets, words) : []), [facets, words])
  const found = hits?.length ?? null
  const typing = useSearchTyping(searchBox, search)
  const shownNotebook = notebooks.some(({ id }) => id === notebook) ? notebook : null
  const only = notebooks.length === 1 ? (notebooks[0]?.id ?? null) : null

  const more = { hasMore: library.hasMore, onAll: library.wantAllNotes }
  const listed = useChosenRows(groups, pane, wide !== null, more, (row) => {
    const found = wide && rowOfId(groups, row)
    if (!found) return
    if ('note' in found) onOpenNote(row, null)
    else onOpenNote(noteOfSnippet(groups, row)?.id ?? row, row)
  })
  const choosing = useChoosing(listed)
  const { startsAt, showings, show } = useShownSnippet(library, listed.mark)
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
    [show, setWords, setNotebook],
  )

  const top = groups[0]?.id
  const first = isSearching ? groups[0]?.snippets[0]?.id : top
  const isUpToDate = sought === words && library.isUpToDate
  const hasFilters = field.filters.length > 0
  const move = useSearchArrows(searchBox, pane, { first, top, hasFilters, isUpToDate }, (row) =>
    menu.open(row, 'places'),
  )

  const chosen = listed.snippets
  const snippetCount = useMemo(
    () => groups.reduce((sum, { snippets }) => sum + snippets.length, 0),
    [groups],
  )
  /** The snippets an act on this one is about: all that are selected, if it is one of them. */
  const together = useCallback(
    (snippet: SnippetItem) => (chosen.some(({ id }) => id === snippet.id) ? chosen : [snippet]),
    [chosen],
  )
  const { targets, insert } = useInsertions(session)
  const { open: openMenu, at: menuAt, shows } = menu
  const actions = useMemo<RowActions>(
    () => ({
      isMenuOpen: shows !== null,
      openMenu: (rowId) => openMenu(rowId, 'acts'),
      here,
      insertHere(snippet, isByMouse) {
        insert(together(snippet), here?.pointId ?? null)
        // The caret goes with what was inserted; who works by keys goes on in the list.
        if (!isByMouse)
          pane.current
            ?.querySelector<HTMLElement>(`[data-key="${CSS.escape(snippet.id)}"]`)
            ?.focus()
      },
    }),
    [shows, openMenu, here, insert, together],
  )
  const menuRow = menuAt === null ? null : rowOfId(groups, menuAt)
  const menuSnippets = menuRow && 'snippet' in menuRow ? together(menuRow.snippet) : []
  const lettersPerLine = useLettersPerLine(pane, !library.isEmpty)
  const isWide = wide !== null
  const look = useMemo<RowLook>(
    () => ({ density, lettersPerLine, hasWholeHeadings: isWide }),
    [density, lettersPerLine, isWide],
  )

  if (library.isEmpty)
    return (
      <section aria-label="Library" className={styles.pane}>
        <header className={styles.head}>
          <h2 className={styles.title}>Library</h2>
        </header>
        <EmptyLibrary
          onImport={onImport}
          onSample={() => run('open-sample')}
          isAddingSample={isAddingSample}
        />
      </section>
    )

  return (
    <section
      ref={pane}
      aria-label="Library"
      className={styles.pane}
      onKeyDownCapture={(event) => {
        if (typing.onKey(event)) return
        move(event)
        if (wide) choosing.onKey(event)
      }}
      onPointerDownCapture={choosing.onPointer}
    >
      {!wide && (
        <LibraryHead
          notebooks={notebooks}
          value={shownNotebook ?? only}
          onChange={setNotebook}
          onCite={({ id, cite }) =>
            setCiting({ kind: 'notebook', id, value: cite ?? null, inherited: null })
          }
          onImport={onImport}
        />
      )}
      <SearchBox
        ref={searchBox}
        search={search}
        typing={typing}
        isPlanOpen={session !== null}
        className={cx(styles.search, wide !== null && styles.first)}
        // Opened wide, it is said below.
        count={wide || found === null ? undefined : saysFound(found)}
      />
      <VisuallyHidden>
        <span aria-live="polite">{found === null ? '' : `${counted(found, 'snippet')} found`}</span>
      </VisuallyHidden>
      <div className={styles.chips}>
        <Chips
          chips={chips}
          filtersOn={hasFilters ? readSearch(words).filters.length : 0}
          onToggle={(filter) => setWords(toggleFilter(words, filter))}
          // Opened wide, what it can be narrowed to stands in the rail.
          instead={wide && facets && <Sum facets={facets} />}
          isComfortable={density === 'comfortable'}
          onDensity={() => run('comfortable-library')}
        />
      </div>
      <LibraryState
        library={library}
        words={words}
        onEmptySearch={() => setWords('')}
        onShowAll={() => setField({ filters: [], typed: readSearch(words).words })}
      />
      {!library.isLoading && groups.length > 0 && (
        <Later>
          <UsedInProvider value={usedIn}>
            <LookProvider value={look}>
              <ChoosesNotesProvider value={wide !== null}>
                <MenuAtProvider value={menuAt}>
                  <RowProvider value={actions}>
                    <NotesTree
                      key={isSearching ? 'found' : `${notebook ?? 'all'} ${showings}`}
                      startsAt={isSearching ? null : startsAt}
                      groups={groups}
                      hasMore={library.hasMore}
                      onMore={library.wantNotes}
                      onNeed={library.wantSnippets}
                      startsUnfolded={isSearching || (!isLarge && snippetCount <= mostUnfolded)}
                      selected={listed.rows}
                      onSelect={listed.select}
                      onSelectAll={listed.selectAll}
                      isChoosing={listed.isChoosing}
                      onChoose={(id) => openMenu(id, 'places')}
                      onMenu={actions.openMenu}
                    />
                  </RowProvider>
                </MenuAtProvider>
              </ChoosesNotesProvider>
            </LookProvider>
          </UsedInProvider>
        </Later>
      )}
      <RowMenus
        menu={menu}
        row={menuRow}
        insertion={{
          count: menuSnippets.length,
          targets,
          onInsert: (blockId) => insert(menuSnippets, blockId),
        }}
        onCiteSnippet={({ id, cite, inherited }) =>
          setCiting({ kind: 'snippet', id, value: cite, inherited })
        }
        onCiteNote={({ id, cite, inherited }) =>
          setCiting({ kind: 'note', id, value: cite, inherited })
        }
        onPlan={({ heading }) => onNewPlan(heading)}
        onOpen={onOpenNote}
        noteOf={(id) => noteOfSnippet(groups, id)}
        leaving={listed.leaving}
      />
      {(listed.isChoosing || listed.chosen.notes.length + listed.chosen.snippets.length > 1) && (
        <ChosenBar
          chosen={listed.chosen}
          groups={groups}
          insertion={{
            count: chosen.length,
            targets,
            onInsert: (blockId) => insert(chosen, blockId),
          }}
          onNeed={library.wantSnippets}
          leaving={listed.leaving}
          onNone={listed.selectNone}
        />
      )}
      <CiteThing thing={citing} onClose={() => setCiting(null)} />
    </section>
  )
})

const saysFound = (found: number): string => (found >= mostHits ? `${mostHits}+` : `${found}`)

/** How much there is of what is shown, where the filters stand elsewhere. */
const Sum = ({ facets: { snippets, notes } }: { facets: Facets }) => (
  <p className={styles.sum}>
    {counted(snippets, 'snippet')} in {counted(notes, 'note')}
  </p>
)
