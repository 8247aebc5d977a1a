/** An editor without a page, and documents to open it on. */
import { buildEditorFromExtensions, getExtensionDependencyFromEditor } from '@lexical/extension'
import {
  $getRoot,
  $isElementNode,
  type LexicalCommand,
  type LexicalEditor,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical'
import { DocumentExtension } from '../../../../src/renderer/src/editor/blocks/document.ts'
import { $findBlock, $linesIn } from '../../../../src/renderer/src/editor/core/tree.ts'
import { planEditorExtension } from '../../../../src/renderer/src/editor/plan-editor-extension.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'

export { anyContent, anyDocument } from '../../../support/any-plan.ts'
export * from '../../../support/blocks.ts'

export function openEditor(document: PlanDocument) {
  const editor = buildEditorFromExtensions(planEditorExtension(document))
  // Without a page the opening waits for the next update; this is it.
  const flush = () => editor.update(() => {}, { discrete: true })
  flush()
  const send = (command: LexicalCommand<void>) => {
    editor.dispatchCommand(command, undefined)
    flush()
  }
  return {
    editor,
    /** Runs a change and waits for nothing: it is committed when this returns. */
    run: (change: () => void) => editor.update(change, { discrete: true }),
    document: () => getExtensionDependencyFromEditor(editor, DocumentExtension).output.read(),
    undo: () => send(UNDO_COMMAND),
    redo: () => send(REDO_COMMAND),
  }
}

export type Opened = ReturnType<typeof openEditor>

/** Puts the caret into a line of a block: its claim, title, words or own line is number 0. */
export function caret(editor: LexicalEditor, id: string, at: 'start' | 'end' | number, line = 0) {
  editor.update(
    () => {
      const block = $findBlock(id) ?? $getRoot()
      const found = [...$linesIn(block)][line]
      if (!found) {
        if ($isElementNode(block)) block.selectEnd()
        return
      }
      if (at === 'start') found.selectStart()
      else if (at === 'end') found.selectEnd()
      else {
        const text = found.getFirstChild()
        if (text && 'select' in text && typeof text.select === 'function') text.select(at, at)
      }
    },
    { discrete: true },
  )
}
