/** The plans that are mounted: what each has told of itself, and how to ask something of one. */
import { useCallback, useRef, useState } from 'react'
import type { Budget, Dismissed, PlanSummary } from '../../../shared/model/plan.ts'
import type { Whereto } from '../../../shared/plan/checks/index.ts'
import type { DraggedSnippet } from '../../../shared/plan/drag.ts'
import type { ShownAct, Target } from '../editor/index.ts'
import type { PlanDialog, PlanFacts, PlanHandle } from '../plan/index.ts'
import { atOnce, createTeller, sameMaps, type Told, usePart } from '../ui/index.ts'
import { isWriting, whenNoDialog } from './focus.ts'
import type { FactsOfPlans } from './useFact.ts'

export type OpenPlans = {
  /** What each has told of itself. */
  facts: Told<FactsOfPlans>
  /** Those with words that are not saved, by their ids. */
  unsaved: ReadonlyMap<string, PlanSummary>
  /** The latest revision told of each plan, by its id. */
  revisions: ReadonlyMap<string, number>
  refOf: (id: string) => (handle: PlanHandle | null) => void
  noteFacts: (id: string, facts: PlanFacts) => void
  noteSaved: (id: string, revision: number) => void
  /** No longer counts a plan among the unsaved: its words are let go of. */
  forget: (id: string) => void
  targets: (id: string) => Target[]
  /** What can be done in a plan just now. */
  acts: (id: string) => ShownAct[]
  insert: (id: string, snippets: readonly DraggedSnippet[], blockId: string | null) => void
  undo: (id: string) => void
  redo: (id: string) => void
  moveBlock: (id: string, way: 'up' | 'down') => void
  /** Puts the caret into a line of a block; with `null`, at the plan's first line. */
  goTo: (id: string, place: Whereto | null) => void
  setBudget: (id: string, budget: Budget | null) => void
  /** Sets a finding of a check aside, or brings it back. */
  dismiss: (id: string, finding: Dismissed, isDismissed: boolean) => void
  ask: (id: string, dialog: PlanDialog) => void
  find: (id: string) => void
  /**
   * Puts the caret in a plan, where it was there, as soon as it is open and no dialog is in the way.
   * @param isWanted whether it still is by then; unless someone has begun to write, if not given.
   */
  focusWhenThere: (id: string, isWanted?: () => boolean) => void
  /** Resolves when the plan has nothing unsaved. @throws when it could not be saved. */
  save: (id: string) => Promise<void>
  /** Saves a plan, then makes a version its new state. @throws when it could not. */
  restore: (id: string, versionId: string) => Promise<void>
}

const unsavedIn = (facts: FactsOfPlans): ReadonlyMap<string, PlanSummary> =>
  new Map(
    [...facts]
      .filter(([, { saveState }]) => saveState !== 'saved')
      .map(([id, { plan }]) => [id, plan]),
  )
const sameUnsaved = sameMaps<PlanSummary>()

export function useOpenPlans(): OpenPlans {
  const handles = useRef(new Map<string, PlanHandle>())
  const refs = useRef(new Map<string, (handle: PlanHandle | null) => void>())
  const awaited = useRef<{ id: string; isWanted: () => boolean } | null>(null)
  const [facts] = useState(() => createTeller<FactsOfPlans>(new Map()))
  const [revisions, setRevisions] = useState<ReadonlyMap<string, number>>(new Map())

  const unsaved = usePart(facts, unsavedIn, sameUnsaved, atOnce)

  // One function for each plan, the same at every render, so that React does not detach and attach.
  const refOf = useCallback((id: string) => {
    const known = refs.current.get(id)
    if (known) return known
    const ref = (handle: PlanHandle | null) => {
      if (!handle) return void handles.current.delete(id)
      handles.current.set(id, handle)
      if (awaited.current?.id !== id) return
      focusWhenClear(handle, awaited.current.isWanted)
      awaited.current = null
    }
    refs.current.set(id, ref)
    return ref
  }, [])

  return {
    facts,
    unsaved,
    revisions,
    refOf,
    noteFacts: useCallback((id, told) => facts.tell(new Map(facts.now()).set(id, told)), [facts]),
    noteSaved: useCallback(
      (id, revision) => setRevisions((before) => new Map(before).set(id, revision)),
      [],
    ),
    forget: useCallback(
      (id) => {
        const after = new Map(facts.now())
        after.delete(id)
        facts.tell(after)
      },
      [facts],
    ),
    acts: useCallback((id) => handles.current.get(id)?.acts() ?? [], []),
    targets: useCallback((id) => handles.current.get(id)?.targets() ?? [], []),
    insert: useCallback(
      (id, snippets, blockId) => handles.current.get(id)?.insert(snippets, blockId),
      [],
    ),
    undo: useCallback((id) => handles.current.get(id)?.undo(), []),
    redo: useCallback((id) => handles.current.get(id)?.redo(), []),
    moveBlock: useCallback((id, way) => handles.current.get(id)?.moveBlock(way), []),
    goTo: useCallback((id, place) => handles.current.get(id)?.goTo(place), []),
    setBudget: useCallback((id, budget) => handles.current.get(id)?.setBudget(budget), []),
    dismiss: useCallback(
      (id, finding, isDismissed) => handles.current.get(id)?.dismiss(finding, isDismissed),
      [],
    ),
    ask: useCallback((id, dialog) => handles.current.get(id)?.ask(dialog), []),
    find: useCallback((id) => handles.current.get(id)?.find(), []),
    focusWhenThere: useCallback((id, isWanted = () => !isWriting()) => {
      const handle = handles.current.get(id)
      awaited.current = handle ? null : { id, isWanted }
      if (handle) focusWhenClear(handle, isWanted)
    }, []),
    save: useCallback(async (id) => handles.current.get(id)?.save(), []),
    restore: useCallback(async (id, versionId) => handles.current.get(id)?.restore(versionId), []),
  }
}

const focusWhenClear = (handle: PlanHandle, isWanted: () => boolean): void =>
  whenNoDialog(() => {
    if (isWanted()) handle.focus()
  })
