/** The window: library, plan and inspector side by side, under the open plans' tabs. */
import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useRef, useState } from 'react'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { ExportDialog } from '../export/index.ts'
import { ImportDialog, useFilesDroppedOnWindow } from '../intake/index.ts'
import { type LibraryHandle, LibraryPane, type LibraryPaneProps } from '../library/index.ts'
import { NewPlanDialog, PlanPane } from '../plan/index.ts'
import { useSettings, useTheme } from '../settings/index.ts'
import { SourcesPanel } from '../sources/index.ts'
import { useToasts } from '../ui/index.ts'
import styles from './App.module.css'
import { LostBar } from './LostBar.tsx'
import { Notices } from './Notices.tsx'
import { Panes } from './Panes.tsx'
import { StatusBar } from './StatusBar.tsx'
import { TopBar } from './TopBar.tsx'
import { useChanges } from './useChanges.ts'
import { useOpenPlans } from './useOpenPlans.ts'
import { usePaneKeys } from './usePaneKeys.ts'
import { usePanes } from './usePanes.ts'
import { usePlanTabs } from './usePlanTabs.ts'
import { useSample } from './useSample.ts'
import { Welcome } from './Welcome.tsx'

type Asking =
  | { dialog: 'none' }
  | { dialog: 'new-plan' }
  | { dialog: 'export' }
  | { dialog: 'import'; files: File[] }

const none: Asking = { dialog: 'none' }
const nowhere: ReadonlyMap<string, string> = new Map()

export function App() {
  const { queries } = useDesk()
  const { fails } = useToasts()
  const loaded = useSettings()
  const { settings, isLoaded, change } = loaded
  useTheme(settings.theme)

  const plansQuery = useQuery(queries.plans.list.queryOptions())
  const notebooks = useQuery(queries.library.notebooks.queryOptions()).data ?? []
  const plans = plansQuery.data ?? []
  const open = useOpenPlans()
  const tabs = usePlanTabs(loaded, plans, open.unsaved)
  const active = tabs.active?.id ?? null
  const facts = active === null ? undefined : open.facts.get(active)
  useChanges(open.noteSaved)

  const [asking, setAsking] = useState<Asking>(none)
  const close = useCallback(() => setAsking(none), [])
  const askForImport = useCallback(
    (files: File[] = []) => setAsking({ dialog: 'import', files }),
    [],
  )
  const askForPlan = useCallback(() => setAsking({ dialog: 'new-plan' }), [])
  const isDropping = useFilesDroppedOnWindow((files) => {
    if (asking.dialog === 'none' || asking.dialog === 'import') askForImport(files)
    else fails('Finish or close this dialog first; then drop the files.')
  })
  /** Shows a plan that was just begun, with the caret in it. */
  const begin = (id: string) => {
    open.focusWhenThere(id)
    tabs.show(id)
  }
  const sample = useSample(begin)

  async function closeTab(id: string) {
    try {
      await open.save(id)
      tabs.close(id)
    } catch (error) {
      fails(`The plan is still open because it could not be saved. ${sentenceOf(error)}`)
    }
  }

  const planDeleted = (id: string) => {
    open.forget(id)
    tabs.close(id)
  }
  const planKept = (id: string, as: string) => {
    open.forget(id)
    tabs.replace(id, as)
  }
  const { targets, insert } = open
  const targetsHere = useCallback(() => (active === null ? [] : targets(active)), [active, targets])
  const insertHere = useCallback<LibraryPaneProps['onInsert']>(
    (snippets, blockId) => {
      if (active !== null) insert(active, snippets, blockId)
    },
    [active, insert],
  )

  const library = useRef<LibraryHandle>(null)
  const panes = usePanes(settings.panes, change)
  usePaneKeys(panes, {
    n: askForPlan,
    i: () => askForImport(),
    e: () => tabs.active && setAsking({ dialog: 'export' }),
    s: () => {
      if (active !== null) open.save(active).catch((error) => fails(sentenceOf(error)))
    },
    z: () => active !== null && open.undo(active),
    'shift+z': () => active !== null && open.redo(active),
    'shift+f': () => panes.show('library', () => library.current?.focusSearch()),
  })

  const counts = useMemo(
    () => ({
      notes: notebooks.reduce((sum, { notes }) => sum + notes, 0),
      snippets: notebooks.reduce((sum, { snippets }) => sum + snippets, 0),
    }),
    [notebooks],
  )

  const lost = <LostBar unsaved={[...open.unsaved.values()].map(({ question }) => question)} />
  // Until the settings are there it is not known which plans are open: nothing is better than a flash.
  if (!isLoaded || !plansQuery.data) return lost

  return (
    <div className={styles.window}>
      <TopBar
        tabs={tabs}
        plans={plans}
        theme={settings.theme}
        panes={settings.panes}
        onPanes={(panes) => change({ panes })}
        onTheme={(theme) => change({ theme })}
        onNewPlan={askForPlan}
        onCloseTab={(id) => void closeTab(id)}
        onExport={tabs.active ? () => setAsking({ dialog: 'export' }) : null}
      />
      <div>
        {lost}
        <Notices />
      </div>
      <Panes
        settings={settings.panes}
        view={panes}
        onChange={(panes) => change({ panes })}
        isDropping={isDropping}
        library={
          <LibraryPane
            ref={library}
            usedIn={facts?.usedIn ?? nowhere}
            targets={targetsHere}
            onInsert={insertHere}
            onImport={() => askForImport()}
            onSample={sample.add}
          />
        }
        main={
          tabs.active ? (
            tabs.open.map((plan) => (
              <PlanPane
                key={plan.id}
                plan={plan}
                isActive={plan.id === active}
                ref={open.refOf(plan.id)}
                revision={open.revisions.get(plan.id) ?? null}
                onFacts={open.noteFacts}
                onDeleted={planDeleted}
                onKept={planKept}
                onShowSnippet={(id) => panes.show('library', () => library.current?.show(id))}
              />
            ))
          ) : (
            <Welcome
              plans={plans}
              hasNotes={counts.notes > 0}
              isAddingSample={sample.isAdding}
              onOpen={tabs.show}
              onNewPlan={askForPlan}
              onImport={() => askForImport()}
              onSample={sample.add}
            />
          )
        }
        inspector={<SourcesPanel />}
      />
      <StatusBar saveState={facts?.saveState ?? null} words={facts?.words ?? null} {...counts} />
      <NewPlanDialog isOpen={asking.dialog === 'new-plan'} onClose={close} onCreated={begin} />
      <ImportDialog
        isOpen={asking.dialog === 'import'}
        initialFiles={asking.dialog === 'import' ? asking.files : []}
        onClose={close}
      />
      {tabs.active && active !== null && (
        <ExportDialog
          plan={tabs.active}
          isOpen={asking.dialog === 'export'}
          onClose={close}
          onBeforeExport={() => open.save(active)}
        />
      )}
    </div>
  )
}
