import { memo, useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import type { Evidence } from '../../../shared/model/blocks.ts'
import type { Plan, PlanDocument } from '../../../shared/model/plan.ts'
import type { Cite } from '../../../shared/model/source.ts'
import { countWords, evidenceOf, usesOf } from '../../../shared/plan/outline.ts'
import { sentenceOf, useLine } from '../desk/index.ts'
import {
  type Can,
  type CiteOf,
  canNothing,
  nowhere,
  PlanEditor,
  type PlanEditorHandle,
  type WritingContext,
} from '../editor/index.ts'
import { CitationDialog, CiteDialog, useSources } from '../sources/index.ts'
import { AlertBar, sameMaps, usePart, useToasts } from '../ui/index.ts'
import { AnotherShape } from './AnotherShape.tsx'
import { ConflictBar } from './ConflictBar.tsx'
import { FindBar } from './FindBar.tsx'
import { createFollowed } from './follow.ts'
import { GoneBar } from './GoneBar.tsx'
import { PlanHeader } from './PlanHeader.tsx'
import styles from './PlanPane.module.css'
import type { PlanPaneProps } from './PlanPane.tsx'
import type { PlanDialog } from './plan-handle.ts'
import { RenameDialog } from './RenameDialog.tsx'
import type { Saver, SaveState } from './saver.ts'
import { useCitationLines } from './useCitationLines.ts'
import { saveWith } from './useSaver.ts'
import { useTaking } from './useTaking.ts'

const sameUses = sameMaps<string>()

type OpenPlanProps = Omit<
  PlanPaneProps,
  | 'plan'
  | 'revision'
  | 'isActive'
  | 'onFailed'
  | 'onReadAnew'
  | 'onDelete'
  | 'onSaver'
  | 'onSaveState'
> & {
  /** Its question as it is now; `plan` has the document it was opened with. */
  summary: PlanPaneProps['plan']
  plan: Plan
  saver: Saver
  state: SaveState
  latestRevision: number
  /** Opens what is stored in place of what is here. */
  onReload: () => void
}

/** A plan that has been read: its editor, with what is written in it told to its saver. */
export const OpenPlan = memo(function OpenPlan(props: OpenPlanProps) {
  const { summary, plan, saver, state, ref, latestRevision, onFacts, onDeleted, onKept, onReload } =
    props
  const { fails } = useToasts()
  const line = useLine()
  const editor = useRef<PlanEditorHandle>(null)
  const [document] = useState(() => createFollowed(plan.document))
  const { lines, inherited, labelOf, standOf } = useCitationLines(document)
  const { sources } = useSources()
  const citable = useMemo(
    () => sources.map(({ source: { id }, says }) => ({ id, says })),
    [sources],
  )
  const citeOf = useCallback<CiteOf>(({ id }) => lines.get(id) ?? null, [lines])
  const [citing, setCiting] = useState<Evidence | null>(null)
  const [writing, setWriting] = useState<{
    cites: readonly Cite[]
    save: (cites: readonly Cite[]) => void
  } | null>(null)
  const [asking, setAsking] = useState<PlanDialog | null>(null)
  const [isFinding, setFinding] = useState(false)
  const findBox = useRef<HTMLInputElement>(null)
  const [can, setCan] = useState<Can>(canNothing)
  const [context, setContext] = useState<WritingContext>(nowhere)

  const taking = useTaking(plan.id, saver, state, editor, { latestRevision, onReload })
  const { isTaking, restore } = taking

  const changed = useCallback(
    (next: PlanDocument) => {
      if (!isTaking.current) saver.changed(next)
      document.change(next)
    },
    [saver, document, isTaking],
  )

  useImperativeHandle(
    ref,
    () => ({
      targets: () => editor.current?.listTargets() ?? [],
      acts: () => editor.current?.acts() ?? [],
      insert: (snippets, blockId) => editor.current?.insertSnippets(snippets, blockId),
      undo: () => editor.current?.undo(),
      redo: () => editor.current?.redo(),
      moveBlock: (way) => editor.current?.moveBlock(way),
      goTo: (place) => editor.current?.goTo(place),
      setBudget: (budget) => editor.current?.setBudget(budget),
      dismiss: (finding, isDismissed) => editor.current?.dismiss(finding, isDismissed),
      ask: setAsking,
      find() {
        setFinding(true)
        findBox.current?.select()
      },
      focus: () => editor.current?.focus(),
      async restore(versionId) {
        await saveWith(saver)
        return restore(versionId)
      },
    }),
    [saver, restore],
  )

  const { place } = props
  useEffect(() => {
    if (place) editor.current?.goTo({ block: place.blockId, line: 'first' })
  }, [place])

  const words = usePart(document, countWords)
  const usedIn = usePart(document, usesOf, sameUses)
  useEffect(
    () =>
      onFacts(plan.id, {
        plan: summary,
        saveState: state.type,
        words,
        document,
        usedIn,
        can,
        context,
      }),
    [plan.id, summary, state.type, words, document, usedIn, can, context, onFacts],
  )

  const write = useCallback(
    (cites: readonly Cite[], save: (cites: readonly Cite[]) => void) => setWriting({ cites, save }),
    [],
  )
  const cite = useCallback(
    (id: string) => setCiting(evidenceOf(document.latest()).find((one) => one.id === id) ?? null),
    [document],
  )
  const { run } = props
  const { undo: canUndo, redo: canRedo } = can
  const header = useMemo(
    () => (
      <PlanHeader
        plan={summary}
        canUndo={canUndo}
        canRedo={canRedo}
        onUndo={() => editor.current?.undo()}
        onRedo={() => editor.current?.redo()}
        run={run}
      />
    ),
    [summary, canUndo, canRedo, run],
  )

  return (
    <>
      <div className={styles.top}>
        <div className={styles.bars}>
          {summary.archived && (
            <AlertBar
              kind="warning"
              action={{ label: 'Bring it back', onAction: props.onUnarchive }}
            >
              This plan is in the archive.
            </AlertBar>
          )}
          {state.type === 'conflict' && (
            <ConflictBar
              onKeepMine={() => void saver.keepMine()}
              onTakeTheirs={() =>
                void taking
                  .takeTheirs(document.latest())
                  .catch((error: unknown) => fails(sentenceOf(error)))
              }
            />
          )}
          {state.type === 'gone' && (
            <GoneBar
              question={summary.question}
              document={document.latest}
              onKept={(as) => onKept(plan.id, as)}
              onLetGo={() => onDeleted(plan.id)}
            />
          )}
          {state.type === 'failed' && line.is === 'open' && (
            <AlertBar
              kind="failure"
              action={{ label: 'Try now', onAction: () => void saver.flush() }}
            >
              {`Your last changes are not saved yet: ${sentenceOf(state.error)} It is tried again by itself.`}
            </AlertBar>
          )}
        </div>
        {isFinding && (
          <FindBar
            ref={findBox}
            begin={(onFound) => editor.current?.find(onFound)}
            onClose={() => setFinding(false)}
          />
        )}
      </div>
      <PlanEditor
        ref={editor}
        header={header}
        document={plan.document}
        onChange={changed}
        citeOf={citeOf}
        labelOf={labelOf}
        standOf={standOf}
        onGoTo={props.onGoTo}
        sources={citable}
        onCitation={write}
        onNotice={fails}
        onCan={setCan}
        onContext={setContext}
        onOpenEvidence={props.onShowSnippet}
        onCite={cite}
      />
      <CiteDialog
        isOpen={citing !== null}
        title="Source of this evidence"
        value={citing?.citation ?? null}
        inherited={citing?.snippetId ? inherited[citing.snippetId] : null}
        withWords
        onSave={(cite) => {
          if (citing) editor.current?.setCitation(citing.id, cite)
        }}
        onClose={() => setCiting(null)}
      />
      {writing && (
        <CitationDialog
          cites={writing.cites}
          onSave={writing.save}
          onClose={() => setWriting(null)}
        />
      )}
      {asking === 'rename' && <RenameDialog plan={summary} onClose={() => setAsking(null)} />}
      {asking === 'template' && (
        <AnotherShape
          question={summary.question}
          document={document}
          onTake={(reshaped) => editor.current?.takeDocument(reshaped, 'template')}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  )
})
