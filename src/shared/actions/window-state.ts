/** What a window tells of itself, and what can be asked of that. */
import { z } from 'zod'
import { idSchema } from '../model/ids.ts'
import { planViewIdSchema } from '../model/plan-view.ts'

/** What a window tells of itself, so that a menu bar can be true. */
export const windowStateSchema = z.object({
  /** The plan that is shown, if any. */
  planId: idSchema.nullable(),
  /** Whether any open plan has words that are not saved yet. */
  isUnsaved: z.boolean(),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
  /** Whether the caret is in a block that can be moved. */
  isInBlock: z.boolean(),
  /** Whether a dialog is open: then only the dialog is there to be dealt with. */
  isAsking: z.boolean(),
  isLibraryShown: z.boolean(),
  isInspectorShown: z.boolean(),
  /** How the plan that is shown is looked at, and whether its text stands beside. */
  view: planViewIdSchema,
  isBeside: z.boolean(),
})
export type WindowState = z.infer<typeof windowStateSchema>

/** What must be so in the window for an action to make sense. */
export type Needs = 'nothing' | 'plan' | 'block' | 'undo' | 'redo'

export const met: Readonly<Record<Needs, (state: WindowState) => boolean>> = {
  nothing: () => true,
  plan: ({ planId }) => planId !== null,
  block: ({ planId, isInBlock }) => planId !== null && isInBlock,
  undo: ({ canUndo }) => canUndo,
  redo: ({ canRedo }) => canRedo,
}
