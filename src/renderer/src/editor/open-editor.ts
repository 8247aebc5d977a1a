/** Opens an editor on a document, apart from any page: it lives until it is disposed of. */
import { buildEditorFromExtensions } from '@lexical/extension'
import { ReactExtension } from '@lexical/react/ReactExtension'
import { ReactProviderExtension } from '@lexical/react/ReactProviderExtension'
import { configExtension, type LexicalEditorWithDispose } from 'lexical'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import { planEditorExtension } from './plan-editor-extension.ts'

export type OpenEditor = LexicalEditorWithDispose

export function openPlanEditor(document: PlanDocument): OpenEditor {
  const editor = buildEditorFromExtensions(
    ReactProviderExtension,
    configExtension(ReactExtension, { contentEditable: null }),
    planEditorExtension(document),
  )
  // The document is put in now, and not when something else happens: what is changed counts from here.
  editor.read(() => {})
  return editor
}
