/** Takes a document that comes from elsewhere: another window, an earlier state of the plan, another shape for it. */
import { getExtensionDependencyFromEditor } from '@lexical/extension'
import {
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
} from 'lexical'
import type { PlanDocument } from '../../../../shared/model/plan.ts'
import { DocumentExtension } from './document.ts'
import { $takeDocument } from './take.ts'

export type TakenFrom = 'version' | 'elsewhere' | 'template'

/** The count of changes right after an editor took a document from elsewhere, by the editor. */
const lastFollowed = new WeakMap<LexicalEditor, number>()

/**
 * Makes the editor hold a document, as one step that can be undone. What comes from elsewhere is one
 * step with what came from there before, if nothing was changed here since: another window saves again
 * and again while a person writes in it.
 * @returns false, and does nothing, while a sign is being composed at the keyboard.
 */
export function takeDocument(
  editor: LexicalEditor,
  document: PlanDocument,
  from: TakenFrom,
): boolean {
  if (editor.isComposing()) return false
  const { changed } = getExtensionDependencyFromEditor(editor, DocumentExtension).output
  const isContinued = from === 'elsewhere' && lastFollowed.get(editor) === changed.peek()
  // Where the caret goes is for the editor to remember; neither the page nor the focus is to jump to it.
  const isFocused = editor.getRootElement()?.contains(window.document.activeElement) ?? false
  editor.update(() => $takeDocument(document), {
    discrete: true,
    tag: [
      isContinued ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG,
      SKIP_SCROLL_INTO_VIEW_TAG,
      ...(isFocused ? [] : [SKIP_DOM_SELECTION_TAG]),
    ],
  })
  if (from === 'elsewhere') lastFollowed.set(editor, changed.peek())
  return true
}
