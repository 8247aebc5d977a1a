/** The plans that are mounted: what each has told of itself, and how to ask something of one. */
import { useMemo, useRef, useState } from 'react'
import type { Budget, Dismissed, PlanSummary } from '../../../shared/model/plan.ts'
import type { Whereto } from '../../../shared/plan/checks/index.ts'
import type { DraggedSnippet } from '../../../shared/plan/drag.ts'
import type { ShownAct, Target } from '../editor/index.ts'
import {
  type PlanDialog,
  type PlanFacts,
  type PlanHandle,
  type Restored,
  useRestoreStored,
} from '../plan/index.ts'
import {
  atOnce,
  createTeller,
  type Hold,
  holdKeys,
  sameMaps,
  type Told,
  usePart,
} from '../ui/index.ts'
import { isWriting, whenNoDialog } from './focus.ts'
import type { FactsOfPlans } from './useFact.ts'

/** What is known of them that a render needs. */
export type OpenState = {
  /** Those with words that are not saved, by their ids. */
  unsaved: ReadonlyMap<string, PlanSummary>
  /** The latest revision told of each plan, by its id. */
  revisions: ReadonlyMap<string, number>
}

/** The same object for as long as the window is there, so that who asks through it is not rendered for it. */
export type OpenPlans = {
  /** What each has told of itself. */
  facts: Told<FactsOfPlans>
  refOf: (id: string) => (handle: PlanHandle | null) => void
  noteFacts: (id: string, facts: PlanFacts) => void
  /** How a plan is saved for as long as it is open; null afterwards. */
  noteSaver: (id: string, save: (() => Promise<void>) | null) => void
  /** Whether a plan is saved that tells nothing of itself, as it cannot be shown. */
  noteSaveState: (id: string, saveState: PlanFacts['saveState']) => void
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
   * Puts the caret in a plan, where it was there, as soon as it is open.
   * @param isWanted whether it still is by then.
   * @param when `whenNoDialog`, or `atOnce` where nothing is open that would give the focus back later.
   */
  focusWhenThere: (id: string, isWanted: () => boolean, when: (act: () => void) => void) => void
  /**
   * What is typed from now on is for this plan, where the caret is in it: it is held until the plan is there.
   * Unless someone has begun to write elsewhere.
   */
  write: (id: string) => void
  /** It could not be opened: what was typed for it is let go of. */
  noteFailed: (id: string) => void
  /** Resolves when the plan has nothing unsaved. @throws when it could not be saved. */
  save: (id: string) => Promise<void>
  /**
   * Saves a plan, then makes a version its new state; also of one that cannot be read, which is opened by it.
   * @throws when it could not, and where the words of the plan are held here and not shown.
   */
  restore: (id: string, versionId: string) => Promise<Restored>
}

const unsavedIn = (facts: FactsOfPlans): ReadonlyMap<string, PlanSummary> =>
  new Map(
    [...facts]
      .filter(([, { saveState }]) => saveState !== 'saved')
      .map(([id, { plan }]) => [id, plan]),
  )
const sameUnsaved = sameMaps<PlanSummary>()

/** A plan that is to have the caret when it is open. */
type Awaited = { id: string; isWanted: () => boolean; hold?: Hold }

export function useOpenPlans(): OpenState & { open: OpenPlans } {
  const handles = useRef(new Map<string, PlanHandle>())
  const savers = useRef(new Map<string, () => Promise<void>>())
  const refs = useRef(new Map<string, (handle: PlanHandle | null) => void>())
  const awaited = useRef<Awaited | null>(null)
  /** Those that could not be opened: nothing is held for them. */
  const failed = useRef(new Set<string>())
  const [facts] = useState(() => createTeller<FactsOfPlans>(new Map()))
  const [revisions, setRevisions] = useState<ReadonlyMap<string, number>>(new Map())

  const restoreStored = useRestoreStored()

  const unsaved = usePart(facts, unsavedIn, sameUnsaved, atOnce)

  const open = useMemo<OpenPlans>(() => {
    const at = (id: string) => handles.current.get(id)
    /** Another plan, or none, takes the place of the one that is awaited. */
    const wait = (next: Awaited | null) => {
      awaited.current?.hold?.drop()
      awaited.current = next
    }
    return {
      facts,
      // One function for each plan, so that React does not detach and attach.
      refOf(id) {
        const known = refs.current.get(id)
        if (known) return known
        const ref = (handle: PlanHandle | null) => {
          if (!handle) return void handles.current.delete(id)
          handles.current.set(id, handle)
          failed.current.delete(id)
          if (awaited.current?.id !== id) return
          const { isWanted, hold } = awaited.current
          awaited.current = null
          focusIf(handle, isWanted, whenNoDialog, hold)
        }
        refs.current.set(id, ref)
        return ref
      },
      noteFacts: (id, told) => facts.tell(new Map(facts.now()).set(id, told)),
      noteSaver(id, save) {
        if (save) savers.current.set(id, save)
        else savers.current.delete(id)
      },
      noteSaveState(id, saveState) {
        const before = facts.now().get(id)
        if (before) facts.tell(new Map(facts.now()).set(id, { ...before, saveState }))
      },
      noteSaved: (id, revision) => setRevisions((before) => new Map(before).set(id, revision)),
      forget(id) {
        failed.current.delete(id)
        const after = new Map(facts.now())
        after.delete(id)
        facts.tell(after)
      },
      acts: (id) => at(id)?.acts() ?? [],
      targets: (id) => at(id)?.targets() ?? [],
      insert: (id, snippets, blockId) => at(id)?.insert(snippets, blockId),
      undo: (id) => at(id)?.undo(),
      redo: (id) => at(id)?.redo(),
      moveBlock: (id, way) => at(id)?.moveBlock(way),
      goTo: (id, place) => at(id)?.goTo(place),
      setBudget: (id, budget) => at(id)?.setBudget(budget),
      dismiss: (id, finding, isDismissed) => at(id)?.dismiss(finding, isDismissed),
      ask: (id, dialog) => at(id)?.ask(dialog),
      find: (id) => at(id)?.find(),
      focusWhenThere(id, isWanted, when) {
        const handle = at(id)
        wait(handle ? null : { id, isWanted })
        if (handle) focusIf(handle, isWanted, when)
      },
      write(id) {
        if (isWriting() || failed.current.has(id)) return
        const hold = holdKeys()
        const isWanted = () => !isWriting()
        const handle = at(id)
        wait(handle ? null : { id, isWanted, hold })
        if (handle) focusIf(handle, isWanted, whenNoDialog, hold)
      },
      noteFailed(id) {
        failed.current.add(id)
        if (awaited.current?.id === id) wait(null)
      },
      save: async (id) => savers.current.get(id)?.(),
      async restore(id, versionId) {
        const handle = at(id)
        if (handle) return handle.restore(versionId)
        if (savers.current.has(id)) throw new Error('This plan is not shown: show it again first.')
        await restoreStored(id, versionId)
        return { canUndo: false }
      },
    }
  }, [facts, restoreStored])
  return { open, unsaved, revisions }
}

const focusIf = (
  handle: PlanHandle,
  isWanted: () => boolean,
  when: (act: () => void) => void,
  hold?: Hold,
): void =>
  when(() => {
    if (isWanted()) handle.focus()
    hold?.give()
  })
