/** What the app can ask of an editor. */
import { getExtensionDependencyFromEditor } from '@lexical/extension'
import {
  $getRoot,
  $setSelection,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical'
import type { Id } from '../../../shared/model/ids.ts'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import type { Cite } from '../../../shared/model/source.ts'
import type { DraggedSnippet } from '../../../shared/plan/drag.ts'
import { outline } from '../../../shared/plan/outline.ts'
import { DocumentExtension } from './blocks/document.ts'
import { $writeDocument } from './codec/index.ts'
import { INSERT_EVIDENCE_COMMAND, SET_CITATION_COMMAND } from './core/commands.ts'
import { $placeAfter, $placeFor } from './core/places.ts'
import { $isContainer } from './core/rules.ts'
import { $findBlock, $firstStop } from './core/tree.ts'

/** A block that evidence can be put into, as "Insert into …" lists it. */
export type Target = { blockId: Id; label: string }

export type PlanEditorHandle = {
  /** Puts snippets in as evidence: at the end of a block that holds it, else behind the block; by the caret if `null`. */
  insertSnippets: (snippets: readonly DraggedSnippet[], targetBlockId: Id | null) => void
  /** The blocks evidence can be put into, in document order. */
  listTargets: () => Target[]
  /** Scrolls to a block, puts the caret at its first line and marks it for a moment. False when it is gone. */
  goTo: (blockId: Id) => boolean
  /** Cites a piece of evidence; `null` leaves it to its snippet's nearest source. */
  setCitation: (evidenceId: Id, citation: Cite | null) => void
  /** Puts another document in place of this one, as one step that can be undone. */
  replaceDocument: (document: PlanDocument) => void
  /** The document as it stands. Cheap: only what changed is read again. */
  getDocument: () => PlanDocument
  undo: () => void
  redo: () => void
  focus: () => void
}

const readDocument = (editor: LexicalEditor): PlanDocument =>
  getExtensionDependencyFromEditor(editor, DocumentExtension).output.read()

function $placeIn(id: Id | null) {
  const block = id === null ? null : $findBlock(id)
  if (id === null) return $placeFor('evidence')
  if (!block) return null
  return $isContainer(block) || block.getParent() === null
    ? $placeFor('evidence', block)
    : $placeAfter(block)
}

/** How long a block that was gone to stays marked. */
const markedMs = 1600

function mark(dom: HTMLElement): void {
  dom.setAttribute('data-found', '')
  setTimeout(() => dom.removeAttribute('data-found'), markedMs)
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
    listTargets: () =>
      outline(readDocument(editor))
        .filter(({ block }) => ['section', 'point', 'judgement'].includes(block.type))
        .map(({ block, label }) => ({ blockId: block.id, label })),
    goTo(blockId) {
      let dom: HTMLElement | null = null
      editor.update(
        () => {
          const block = $findBlock(blockId)
          if (!block) return
          dom = editor.getElementByKey(block.getKey())
          $firstStop(block)?.selectEnd()
        },
        { discrete: true },
      )
      return dom === null ? false : showAndFocus(editor, dom)
    },
    setCitation(id, citation) {
      editor.update(() => void editor.dispatchCommand(SET_CITATION_COMMAND, { id, citation }), {
        discrete: true,
      })
    },
    replaceDocument(document) {
      editor.update(
        () => {
          $setSelection(null)
          $getRoot().clear()
          $writeDocument(document)
        },
        { discrete: true, tag: HISTORY_PUSH_TAG },
      )
    },
    getDocument: () => readDocument(editor),
    undo: () => void editor.dispatchCommand(UNDO_COMMAND, undefined),
    redo: () => void editor.dispatchCommand(REDO_COMMAND, undefined),
    focus: () => editor.focus(),
  }
}

function showAndFocus(editor: LexicalEditor, dom: HTMLElement): boolean {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  editor.getRootElement()?.focus({ preventScroll: true })
  dom.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' })
  mark(dom)
  return true
}
