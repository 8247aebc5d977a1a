import { memo, useCallback, useMemo, useState } from 'react'
import type { ActionId } from '../../../shared/actions/index.ts'
import type { Cite } from '../../../shared/model/source.ts'
import { usePlanStyle, useStyleChoice } from '../citing/index.ts'
import { sentenceOf, useLine } from '../desk/index.ts'
import { type CiteOf, PlanEditor } from '../editor/index.ts'
import type { PlanSession } from '../session/index.ts'
import { CitationDialog, useSources } from '../sources/index.ts'
import { AlertBar, useSignal, useToasts } from '../ui/index.ts'
import { FindBar } from './FindBar.tsx'
import { PlanHeader } from './PlanHeader.tsx'
import styles from './PlanPane.module.css'
import { UnsavedChoice, type UnsavedChoiceProps } from './UnsavedChoice.tsx'
import { useCitationLines } from './useCitationLines.ts'
import { useCiting } from './useCiting.tsx'
import { useKeptFolding } from './useKeptFolding.ts'
import { ViewBar } from './ViewBar.tsx'

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

  return (
    <>
      <div className={styles.top}>
        <ViewBar
          session={session}
          isFormatting={isFormatting}
          onFormatting={setFormatting}
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
