import { memo, useCallback, useId, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ActionId } from '../../../shared/actions/index.ts'
import type { Cite } from '../../../shared/model/source.ts'
import { usePlanStyle, useStyleChoice } from '../citing/index.ts'
import { sentenceOf, useLine } from '../desk/index.ts'
import { type CiteOf, goTo, PlanEditor } from '../editor/index.ts'
import type { PlanSession } from '../session/index.ts'
import { usePlanView } from '../settings/index.ts'
import { CitationDialog, useSources } from '../sources/index.ts'
import { AlertBar, Boundary, useSignal, useToasts } from '../ui/index.ts'
import { planViews } from '../views/index.ts'
import { FindBar } from './FindBar.tsx'
import { PlanHeader } from './PlanHeader.tsx'
import styles from './PlanPane.module.css'
import { UnsavedChoice, type UnsavedChoiceProps } from './UnsavedChoice.tsx'
import { useCitationLines } from './useCitationLines.ts'
import { useCiting } from './useCiting.tsx'
import { useKeptFolding } from './useKeptFolding.ts'
import { ViewBar } from './ViewBar.tsx'
import { nameOfView } from './ViewTabs.tsx'

type OpenPlanProps = {
  session: PlanSession
  /** The person asks to see a snippet where it comes from. */
  onShowSnippet: (snippetId: string) => void
  /** The person asks to see a block, perhaps of another plan. */
  onGoTo: (planId: string, blockId: string) => void
  /** Does an action with the plan. */
  run: (id: ActionId) => void
  /** Brings the plan back from the archive. */
  onUnarchive: () => void
} & Pick<UnsavedChoiceProps, 'onLetGo' | 'onKept'>

/** A plan as it is written in: its words, and over them what is to be known of it. */
export const OpenPlan = memo(function OpenPlan(props: OpenPlanProps) {
  const { session, onShowSnippet, onGoTo, run, onUnarchive, onLetGo, onKept } = props
  const { editor } = session
  const { fails } = useToasts()
  const { lines, inherited, labelOf, standOf } = useCitationLines(session)
  const { sources } = useSources()
  const citable = useMemo(
    () => sources.map(({ source: { id }, says }) => ({ id, says })),
    [sources],
  )
  const citeOf = useCallback<CiteOf>(({ id }) => lines.get(id) ?? null, [lines])
  const [writing, setWriting] = useState<{
    cites: readonly Cite[]
    save: (cites: readonly Cite[]) => void
  } | null>(null)
  const write = useCallback(
    (cites: readonly Cite[], save: (cites: readonly Cite[]) => void) => setWriting({ cites, save }),
    [],
  )
  const style = useStyleChoice(session)
  const citing = useCiting(session, { lines, inherited }, citable)
  const header = useMemo(() => <PlanHeader session={session} />, [session])
  const [isFormatting, setFormatting] = useState(false)
  useKeptFolding(session)
  const { looked, lookAt } = usePlanView(session.id)
  const shown = planViews.find(({ id }) => id === looked.view)
  const controls = useId()
  const fields = useMemo(() => ({ sources: citable, onCitation: write }), [citable, write])
  const showInDocument = useCallback(
    (block: string) => {
      flushSync(() => lookAt({ view: 'document' }))
      goTo(editor, { block, line: 'first' })
    },
    [editor, lookAt],
  )
  const ofView = {
    session,
    citeOf,
    fields,
    onShowSnippet,
    onShowInDocument: showInDocument,
    run,
  }

  return (
    <>
      <div className={styles.top}>
        <ViewBar
          session={session}
          isFormatting={isFormatting}
          onFormatting={setFormatting}
          looked={shown ? looked : { view: 'document', isBeside: false }}
          controls={controls}
          onLookAt={lookAt}
          tools={shown && <shown.Tools {...ofView} />}
          run={run}
        />
        <div className={styles.bars}>
          <Archived session={session} onUnarchive={onUnarchive} />
          <UnsavedChoice session={session} onLetGo={onLetGo} onKept={onKept} />
          <NotSavedYet session={session} />
          <AnotherStyle session={session} run={run} />
        </div>
        <Search session={session} />
      </div>
      <div
        id={controls}
        role="tabpanel"
        aria-label={nameOfView(shown?.id ?? 'document')}
        className={styles.shown}
      >
        {/* The text stays on the page behind a view: what can be done in it can be done from there. */}
        <div className={styles.text} hidden={shown !== undefined && !looked.isBeside}>
          <PlanEditor
            editor={editor}
            header={header}
            isFormatting={isFormatting}
            citeOf={citeOf}
            labelOf={labelOf}
            standOf={standOf}
            onGoTo={onGoTo}
            sources={citable}
            onCitation={write}
            onNotice={fails}
            onOpenEvidence={onShowSnippet}
            onCite={citing.cite}
            onCiteInFull={citing.citeInFull}
            over={citing.over}
          />
        </div>
        {shown && (
          <div className={styles.view}>
            <Boundary what={`The ${nameOfView(shown.id).toLowerCase()}`} advice={inDocument}>
              <shown.Shown key={shown.id} {...ofView} />
            </Boundary>
          </div>
        )}
      </div>
      {citing.dialogs}
      {writing && (
        <CitationDialog
          style={style}
          cites={writing.cites}
          onSave={writing.save}
          onClose={() => setWriting(null)}
        />
      )}
    </>
  )
})

const inDocument =
  'Nothing is lost: the plan is as it was, and can be read and written as a document.'

type Of = Pick<OpenPlanProps, 'session'>

function Archived({ session, onUnarchive }: Of & Pick<OpenPlanProps, 'onUnarchive'>) {
  const { archived } = useSignal(session.summary)
  if (!archived) return null
  return (
    <AlertBar kind="warning" action={{ label: 'Bring it back', onAction: onUnarchive }}>
      This plan is in the archive.
    </AlertBar>
  )
}

function NotSavedYet({ session }: Of) {
  const line = useLine()
  const saved = useSignal(session.saved)
  if (saved.type !== 'failed' || line.is !== 'open') return null
  return (
    <AlertBar kind="failure" action={{ label: 'Try now', onAction: () => void session.flush() }}>
      {`Your last changes are not saved yet: ${sentenceOf(saved.error)} It is tried again by itself.`}
    </AlertBar>
  )
}

/** The style that the plan cites in is not here. */
function AnotherStyle({ session, run }: Of & Pick<OpenPlanProps, 'run'>) {
  const { insteadBecause } = usePlanStyle(session)
  if (insteadBecause === undefined) return null
  const choose = { label: 'Choose a style', onAction: () => run('cite-style') }
  return (
    <AlertBar kind="warning" action={choose}>
      {insteadBecause}
    </AlertBar>
  )
}

/** The search in the plan, where it was asked for. */
function Search({ session }: Of) {
  const times = useSignal(session.searches)
  return times > 0 ? <FindBar session={session} times={times} /> : null
}
