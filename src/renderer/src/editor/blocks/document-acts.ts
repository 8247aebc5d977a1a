/** Acts on the plan as a whole, undone like any other. */
import {
  $addUpdateTag,
  COMMAND_PRIORITY_EDITOR,
  type LexicalEditor,
  mergeRegister,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical'
import type { Dismissed } from '../../../../shared/model/plan.ts'
import { $asOneStep } from '../core/acts.ts'
import { DISMISS_COMMAND, SET_BUDGET_COMMAND, SET_STYLE_COMMAND } from '../core/commands.ts'
import { $dismissedOf, $setBudget, $setCiting, $setDismissed } from '../core/document-states.ts'

/**
 * They are done from beside the plan, where the keyboard stays. Chromium gives the focus to editable text in
 * which a selection is set, and the Enter that ends a number would go on into the plan: none is set.
 */
function $asOneStepFromElsewhere(): void {
  $asOneStep()
  $addUpdateTag(SKIP_DOM_SELECTION_TAG)
}

const keyOf = ({ check, block }: Dismissed): string => `${check} ${block}`

export function registerDocumentActs(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(
      SET_BUDGET_COMMAND,
      (budget) => {
        $asOneStepFromElsewhere()
        $setBudget(budget ?? undefined)
        return true
      },
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(
      SET_STYLE_COMMAND,
      (choice) => {
        $asOneStepFromElsewhere()
        $setCiting(choice ?? undefined)
        return true
      },
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(
      DISMISS_COMMAND,
      ({ findings, isDismissed }) => {
        const asked = new Set(findings.map(keyOf))
        const others = ($dismissedOf() ?? []).filter((one) => !asked.has(keyOf(one)))
        const next = isDismissed ? [...others, ...findings] : others
        $asOneStepFromElsewhere()
        $setDismissed(next.length > 0 ? next : undefined)
        return true
      },
      COMMAND_PRIORITY_EDITOR,
    ),
  )
}
