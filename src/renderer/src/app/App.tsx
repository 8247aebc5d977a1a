/** The window: library, plan and inspector side by side, under the open plans' tabs. */

import { signal } from '@lexical/extension'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { type ActionId, isEnabled } from '../../../shared/actions/index.ts'
import type { WindowRequest } from '../../../shared/contract.ts'
import type { Notebook } from '../../../shared/model/note.ts'
import type { PlanSummary } from '../../../shared/model/plan.ts'
import { isPlanFile } from '../../../shared/model/plan-file.ts'
import { SourcePreview, useStyleChoice } from '../citing/index.ts'
import { useDesk } from '../desk/index.ts'
import { canNothing, goTo } from '../editor/index.ts'
import { useFilesDroppedOnWindow, usePastedOnWindow } from '../intake/index.ts'
import { ActsDoneProvider, type LibraryHandle, LibraryPane } from '../library/index.ts'
import { usePlanActs, useShelf } from '../plan/index.ts'
import { useSession, useSessions } from '../session/index.ts'
import { usePlanView, useSettings, useTheme } from '../settings/index.ts'
import { SourcesTab } from '../sources-tab/index.ts'
import { Boundary, sameMaps, useSignal, useStable, useToasts } from '../ui/index.ts'
import styles from './App.module.css'
import { AppDialogs } from './AppDialogs.tsx'
import { AppPalette } from './AppPalette.tsx'
import { Inspector, type PanelId } from './Inspector.tsx'
import { LostBar } from './LostBar.tsx'
import { NothingKept } from './NothingKept.tsx'
import { Notices } from './Notices.tsx'
import { NotRead } from './NotRead.tsx'
import { Panes } from './Panes.tsx'
import { PlanArea } from './PlanArea.tsx'
import { idlePanes } from './pane-folding.ts'
import { StatusBar } from './StatusBar.tsx'
import { TopBar } from './TopBar.tsx'
import { SignedOut } from './Unreachable.tsx'
import { useChanges } from './useChanges.ts'
import { useCommands } from './useCommands.ts'
import { useDialogs } from './useDialogs.ts'
import { useFilesIn } from './useFilesIn.ts'
import { useGone } from './useGone.ts'
import { useGoToBlock } from './useGoToBlock.ts'
import { useHistory } from './useHistory.ts'
import { useKeptFocus } from './useKeptFocus.ts'
import { useKeptOpen } from './useKeptOpen.ts'
import { useKeys } from './useKeys.ts'
import { ownPlan, useLeaving } from './useLeaving.ts'
import { useOnceClear } from './useOnceClear.ts'
import { useOpenable } from './useOpenable.ts'
import { usePanes } from './usePanes.ts'
import { usePlanFocus } from './usePlanFocus.ts'
import { usePlanTabs } from './usePlanTabs.ts'
import { useRequests } from './useRequests.ts'
import { useSample } from './useSample.ts'
import { useSignOut } from './useSignOut.ts'
import { useTell } from './useTell.ts'
import { useWideLibrary } from './useWideLibrary.ts'
import { useWindowState } from './useWindowState.ts'
import { widePanes } from './WideLibraryPanes.tsx'
import './print.css'

const sameUnsaved = sameMaps<PlanSummary>()
const cannot = signal(canNothing)

const countsOf = (notebooks: readonly Notebook[]) => ({
  notes: notebooks.reduce((sum, { notes }) => sum + notes, 0),
  snippets: notebooks.reduce((sum, { snippets }) => sum + snippets, 0),
})

/** The window with what is done to the library by hand kept for undoing. */
export function App() {
  return (
    <ActsDoneProvider>
      <Window />
    </ActsDoneProvider>
  )
}

function Window() {
  const { queries } = useDesk()
  const cache = useQueryClient()
  const toasts = useToasts()
  const loaded = useSettings()
  const { settings, isLoaded, change } = loaded
  useTheme(settings.theme)

  const plansQuery = useShelf('open')
  const archivedQuery = useShelf('archived')
  const notebooksQuery = useQuery(queries.library.notebooks.queryOptions())
  const plans = plansQuery.data ?? []
  // What is archived can be open in a tab, but is offered nowhere else.
  const openable = useOpenable(plansQuery.data, archivedQuery.data)

  const [own] = useState(() => ownPlan(location.href))
  const [hasMovedOn, setMovedOn] = useState(false)
  const sessions = useSessions()
  const unsaved = useSignal(sessions.unsaved, undefined, sameUnsaved)
  const { focusWhenThere, write } = usePlanFocus()
  const tabs = usePlanTabs(own, loaded, openable, unsaved)
  const active = tabs.active?.id ?? null
  // Without a plan, what is shown hangs on whether there are notes.
  const isReady =
    isLoaded &&
    plansQuery.data !== undefined &&
    archivedQuery.data !== undefined &&
    (active !== null || !notebooksQuery.isPending)
  const session = useSession(active)
  const style = useStyleChoice(session)
  const can = useSignal(session?.can ?? cannot)
  useChanges()

  const dialogs = useDialogs()
  /** Shows a plan that was just begun or brought in, with the caret in it. */
  const begin = useStable((id: string) => {
    write(id)
    tabs.show(id)
  })
  const onceClear = useOnceClear(isReady)
  const { showImport, showBackups, showChangedDocument } = dialogs
  const takeFiles = useFilesIn({
    onceClear,
    showNotes: showImport,
    showPlan: begin,
    showLibrary: showBackups,
    showChangedDocument,
  })
  const isImporting = dialogs.open.dialog === 'import'
  const isDropping = useFilesDroppedOnWindow((files) => {
    if (isOut) return
    // An import that has read nothing yet takes what is dropped; it says so itself when it has.
    const notes = isImporting ? files.filter(({ name }) => !isPlanFile(name)) : []
    const others = files.filter((file) => !notes.includes(file))
    if (notes.length > 0) showImport(notes)
    if (others.length === 0) return
    if (state.isAsking) toasts.says('What you dropped is opened as soon as this dialog is closed.')
    takeFiles(others)
  }, toasts.fails)
  usePastedOnWindow((files) => {
    if (!isOut) takeFiles(files)
  }, toasts.fails)
  const sample = useSample(begin)
  const leaving = useLeaving(own, tabs)
  const history = useHistory(tabs, dialogs)
  const acts = usePlanActs({
    isOpen: (id) => tabs.open.some((plan) => plan.id === id),
    save: sessions.save,
    close(id) {
      sessions.letGo(id)
      tabs.close(id)
    },
    show: begin,
  })
  useGone(tabs, acts.restore)

  const library = useRef<LibraryHandle>(null)
  const { wide, sources, search, noteShown, openNote, goBackToPlan } = useWideLibrary(() => {
    if (active !== null) write(active)
  })
  const [panel, setPanel] = useState<PanelId>('checks')
  const counts = useMemo(() => countsOf(notebooksQuery.data ?? []), [notebooksQuery.data])
  // Where it cannot be known, the library says what is wrong.
  const hasNotes = counts.notes > 0 || notebooksQuery.isError
  const idle = useMemo(() => idlePanes(active !== null, hasNotes), [active, hasNotes])
  const panes = usePanes(settings.panes, idle, change)
  const { looked, lookAt } = usePlanView(active)
  const state = useWindowState(active, can, unsaved.size > 0, panes, looked)
  const does = useCommands({
    ...leaving,
    tabs,
    session,
    panes,
    dialogs,
    acts,
    history,
    takeFiles,
    density: settings.libraryDensity,
    change,
    lookAt,
    isBeside: looked.isBeside,
    showPanel: setPanel,
    searchNotes: () => library.current?.focusSearch(),
    openLibrary: () => wide.open(),
    openSources: () => sources.open(),
    addSample: sample.add,
  })
  const { signOut, letGo, isOut } = useSignOut({
    saveAll: sessions.saveAll,
    ask: () => dialogs.show('sign-out'),
    hasUnsaved: unsaved.size > 0,
    onLetGo: () => {
      for (const id of unsaved.keys()) sessions.letGo(id)
    },
    onOut: dialogs.close,
  })
  useKeptOpen(tabs, isOut)
  const run = useStable((id: ActionId) => {
    if (!isOut && isEnabled(id, state)) does[id]()
  })
  useKeys(state, run, panes.step)
  useKeptFocus(tabs, panes, focusWhenThere)
  useTell(state)
  useRequests(isReady, (request: WindowRequest) => {
    if (request.type === 'command') run(request.command)
    else if (request.type === 'show-plan') onceClear(() => tabs.show(request.planId))
    else if (request.type === 'open-files') takeFiles(request.files)
    else if (request.kind === 'success') toasts.says(request.says)
    else toasts.fails(request.says)
  })

  const goToBlock = useGoToBlock(tabs, wide.close)

  const title = tabs.active && !isOut ? `${tabs.active.question} – Linchpin` : 'Linchpin'
  useEffect(() => {
    document.title = title
  }, [title])

  if (isOut) return <SignedOut />
  const questions = [...unsaved.values()].map(({ question }) => question)
  const lost = <LostBar unsaved={questions} />
  const unread = [loaded, plansQuery, archivedQuery].find(({ error }) => error !== null)
  if (!isReady && unread)
    return (
      <>
        {lost}
        <NotRead error={unread.error} onTryAgain={() => void cache.invalidateQueries()} />
      </>
    )
  // Until the settings are there it is not known which plans are open: nothing is better than a flash.
  if (!isReady) return lost

  return (
    <div className={styles.window}>
      <TopBar
        tabs={tabs}
        unsaved={unsaved}
        panes={panes}
        library={hasNotes ? wide : null}
        sources={sources}
        run={run}
        onCloseTab={leaving.closeTab}
      />
      <div className={styles.bars}>
        {lost}
        <NothingKept />
        <Notices />
      </div>
      <Panes
        view={panes}
        isDropping={isDropping}
        alone={
          sources.isOpen && (
            <SourcesTab
              chosen={sources.chosen}
              onChoose={sources.choose}
              notebooks={notebooksQuery.data ?? []}
              isNarrow={panes.isNarrow}
              onClose={goBackToPlan}
              onImport={() => run('import-notes')}
              style={style}
              preview={(id) => <SourcePreview sourceId={id} session={session} />}
              onGoTo={goToBlock}
              onNote={(noteId) => wide.open({ noteId, snippetId: null })}
              onNotebook={(id) => {
                search.setNotebook(id)
                wide.open()
              }}
            />
          )
        }
        wide={widePanes({
          wide,
          search,
          session,
          notebooks: notebooksQuery.data ?? [],
          isNarrow: panes.isNarrow,
          onClose: goBackToPlan,
          onSources: () => sources.open(),
          onImport: () => run('import-notes'),
          onNewPlan: dialogs.showNewPlan,
          onGoTo: goToBlock,
        })}
        library={
          <LibraryPane
            ref={library}
            session={session}
            search={search}
            wide={noteShown}
            onOpenNote={openNote}
            onNewPlan={dialogs.showNewPlan}
            isAddingSample={sample.isAdding}
            run={run}
          />
        }
        main={
          <PlanArea
            tabs={tabs}
            focusWhenThere={focusWhenThere}
            plans={plans}
            isOwnGone={!hasMovedOn && own !== null && !openable.some(({ id }) => id === own)}
            onMoveOn={() => setMovedOn(true)}
            hasNotes={hasNotes}
            takeFiles={takeFiles}
            isAddingSample={sample.isAdding}
            run={run}
            acts={acts}
            onBegin={begin}
            onShowSnippet={(id) => panes.show('library', () => library.current?.show(id))}
          />
        }
        inspector={
          <Inspector
            planId={active}
            isUnreadable={tabs.active?.unreadable !== undefined}
            chosen={panel}
            onChoose={setPanel}
            panes={panes}
            history={history}
            run={run}
            hasNotes={counts.notes > 0}
          />
        }
      />
      <StatusBar session={session} isPlanOpen={active !== null} {...counts} run={run} />
      <Boundary
        what="What you asked for"
        advice="Nothing is lost. Show it again, or reload the page."
      >
        <AppDialogs
          dialogs={dialogs}
          plan={tabs.active}
          onBegun={begin}
          unsaved={questions}
          onSignOut={letGo}
          acts={acts}
          onShow={begin}
          history={history}
          onGoTo={(place) =>
            onceClear(() => panes.show('plan', () => session && goTo(session.editor, place)))
          }
        />
        {dialogs.open.dialog === 'palette' && (
          <AppPalette
            state={state}
            session={session}
            plans={plans}
            openPlans={tabs.open}
            run={(id) => does[id]()}
            signOut={signOut}
            onPlan={begin}
            onSnippet={(id) => panes.show('library', () => library.current?.show(id))}
            onClose={dialogs.close}
            onceClear={onceClear}
          />
        )}
      </Boundary>
    </div>
  )
}
