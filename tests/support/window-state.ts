/** What a window tells that shows a plan nothing has been done in. */
import type { WindowState } from '../../src/shared/actions/index.ts'

export const planShown: WindowState = {
  planId: '019eb0a0-0000-7000-8000-000000000001',
  isUnsaved: false,
  canUndo: false,
  canRedo: false,
  isInBlock: false,
  isAsking: false,
  isLibraryShown: true,
  isInspectorShown: true,
  view: 'document',
  isBeside: false,
}
