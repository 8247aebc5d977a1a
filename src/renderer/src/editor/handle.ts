/** What the app can ask of an editor. */
import {
  $getRoot,
  $onUpdate,
  type LexicalEditor,
  type NodeKey,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical'
import type { Id } from '../../../shared/model/ids.ts'
import type { Budget, Dismissed, PlanDocument } from '../../../shared/model/plan.ts'
import type { Cite } from '../../../shared/model/source.ts'
import type { Whereto } from '../../../shared/plan/checks/index.ts'
import type { DraggedSnippet } from '../../../shared/plan/drag.ts'
import type { ShownAct } from './acts/act.ts'
import { shownActs } from './acts/list.ts'
import { type TakenFrom, takeDocument } from './blocks/take-document.ts'
import { $caretInto, $caretToEnd } from './core/acts.ts'
import {
  DISMISS_COMMAND,
  INSERT_EVIDENCE_COMMAND,
  MOVE_BLOCK_COMMAND,
  SET_BUDGET_COMMAND,
  SET_CITATION_COMMAND,
} from './core/commands.ts'
import { $placeFor } from './core/places.ts'
import { $targets, type Target } from './core/targets.ts'
import { $findBlock, $lastStop } from './core/tree.ts'
import { createFinder, type Finder, type Found } from './find/finder.ts'

export type PlanEditorHandle = {
  /** Puts snippets in as evidence: into a block that holds it, else by the block; by the caret if `null`. */
  insertSnippets: (snippets: readonly DraggedSnippet[], targetBlockId: Id | null) => void
  /** The blocks evidence can be put into, in document order. */
  listTargets: () => Target[]
  /** Cites a piece of evidence; `null` leaves it to its snippet's nearest source. */
  setCitation: (evidenceId: Id, citation: Cite | null) => void
  undo: () => void
  redo: () => void
  /** Moves the block with the caret one step. */
  moveBlock: (way: 'up' | 'down') => void
  /** What can be done in the plan, as it stands: for the palette. */
  acts: () => ShownAct[]
  /** Begins a search in the plan; to be ended when it is done with. */
  find: (onFound: (found: Found) => void) => Finder
  /** Puts the caret into a line of a block, and the line into view; with `null`, into the plan's first line. */
  goTo: (place: Whereto | null) => void
  /** What the plan allows itself; `null` takes it away. */
  setBudget: (budget: Budget | null) => void
  /** Sets a finding of a check aside, or brings it back. */
  dismiss: (finding: Dismissed, isDismissed: boolean) => void
  /** Shows another document in the place of this one; see there. */
  takeDocument: (document: PlanDocument, from: TakenFrom) => boolean
  /** Puts the caret at the start of the plan. */
  focus: () => void
}

function $placeIn(id: Id | null) {
  const block = id === null ? null : $findBlock(id)
  if (id === null) return $placeFor('evidence')
  return block && $placeFor('evidence', block)
}

/** Brings a block into view and the keyboard to the text. */
function show(editor: LexicalEditor, key: NodeKey): void {
  const dom = editor.getElementByKey(key)
  editor.getRootElement()?.focus({ preventScroll: true })
  const height = dom?.getBoundingClientRect().height ?? 0
  dom?.scrollIntoView({ block: height < window.innerHeight / 2 ? 'center' : 'start' })
}

export function planEditorHandle(editor: LexicalEditor): PlanEditorHandle {
  return {
    insertSnippets(snippets, targetBlockId) {
      editor.update(
        () => {
          const at = $placeIn(targetBlockId)
          if (at) editor.dispatchCommand(INSERT_EVIDENCE_COMMAND, { snippets, at })
        },
        { discrete: true },
      )
    },
    listTargets: () => editor.getEditorState().read($targets, { editor }),
    setCitation(id, citation) {
      editor.update(() => void editor.dispatchCommand(SET_CITATION_COMMAND, { id, citation }), {
        discrete: true,
      })
    },
    undo: () => void editor.dispatchCommand(UNDO_COMMAND, undefined),
    redo: () => void editor.dispatchCommand(REDO_COMMAND, undefined),
    moveBlock: (to) => void editor.dispatchCommand(MOVE_BLOCK_COMMAND, { to }),
    acts: () => shownActs(editor),
    find: (onFound) => createFinder(editor, onFound),
    goTo(place) {
      editor.update(
        () => {
          const block = place ? $findBlock(place.block) : $getRoot().getFirstChild()
          if (!block) return
          const isLast = place?.line === 'last'
          if (isLast) $caretToEnd(block)
          else $caretInto(block)
          // Of a tall block the last line may be out of view while the block is in it.
          const shown = (isLast && $lastStop(block)) || block
          $onUpdate(() => show(editor, shown.getKey()))
        },
        { discrete: true },
      )
    },
    setBudget: (budget) => void editor.dispatchCommand(SET_BUDGET_COMMAND, budget),
    takeDocument: (document, from) => takeDocument(editor, document, from),
    dismiss: (finding, isDismissed) =>
      void editor.dispatchCommand(DISMISS_COMMAND, { ...finding, isDismissed }),
    focus: () => editor.focus(undefined, { defaultSelection: 'rootStart' }),
  }
}
