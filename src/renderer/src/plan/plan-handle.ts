/** What the rest of the window knows of an open plan, and can ask of it. */
import type { Budget, Dismissed, PlanDocument, PlanSummary } from '../../../shared/model/plan.ts'
import type { Whereto } from '../../../shared/plan/checks/index.ts'
import type { DraggedSnippet } from '../../../shared/plan/drag.ts'
import type { Can, ShownAct, Target, WritingContext } from '../editor/index.ts'
import type { Told } from '../ui/index.ts'
import type { SaveState } from './saver.ts'

export type PlanFacts = {
  plan: PlanSummary
  saveState: SaveState['type']
  words: number
  /** Tells the document once the keys have a pause. */
  document: Told<PlanDocument>
  /** Where each snippet is used, in a few words, by the snippet's id. */
  usedIn: ReadonlyMap<string, string>
  can: Can
  /** Where in the plan one is writing. */
  context: WritingContext
}

/** A dialog about a plan as a whole. */
export type PlanDialog = 'rename' | 'template'

/** How a version was made a plan's new state. */
export type Restored = {
  /** Whether undo brings back what there was; it is in the history either way. */
  canUndo: boolean
}

export type PlanHandle = {
  targets: () => Target[]
  /** What can be done in it just now. */
  acts: () => ShownAct[]
  /** Adds snippets to a block as evidence; by the caret if `null`. */
  insert: (snippets: readonly DraggedSnippet[], blockId: string | null) => void
  undo: () => void
  redo: () => void
  /** Moves the block with the caret one step. */
  moveBlock: (way: 'up' | 'down') => void
  /** Puts the caret into a line of a block, and the line into view; with `null`, into the plan's first line. */
  goTo: (place: Whereto | null) => void
  /** What the plan allows itself; `null` takes it away. */
  setBudget: (budget: Budget | null) => void
  /** Sets a finding of a check aside, or brings it back. */
  dismiss: (finding: Dismissed, isDismissed: boolean) => void
  /** Opens a dialog about the plan. */
  ask: (dialog: PlanDialog) => void
  /** Opens the field that searches in the plan. */
  find: () => void
  /** Puts the caret at the plan's first line. */
  focus: () => void
  /** Saves, then makes a version the plan's new state. @throws when it could not. */
  restore: (versionId: string) => Promise<Restored>
}
