/**
 * A view of the plan beside its text. Each has a folder of its own and one record in `views.ts`; what shows them
 * (`plan/OpenPlan.tsx`) names none. docs/decisions/192
 */
import type { LucideIcon } from 'lucide-react'
import type { ComponentType } from 'react'
import type { ActionId } from '../../../shared/actions/index.ts'
import type { PlanViewId } from '../../../shared/model/plan-view.ts'
import type { CiteOf, WordsFieldProps } from '../editor/index.ts'
import type { PlanSession } from '../session/index.ts'

export type ViewProps = {
  session: PlanSession
  /** What evidence is cited as, in print; the same function until that has changed. */
  citeOf: CiteOf
  /** What a field for words needs to cite in. */
  fields: Pick<WordsFieldProps, 'sources' | 'onCitation'>
  /** The person asks to see a snippet where it comes from. */
  onShowSnippet: (snippetId: string) => void
  /** The person asks to see a block in the plan's text. */
  onShowInDocument: (blockId: string) => void
  /** Does an action with the plan. */
  run: (id: ActionId) => void
}

export type PlanView = {
  /** Its name is that of its action, `view-` and this. */
  id: Exclude<PlanViewId, 'document'>
  icon: LucideIcon
  /** The view itself. It fills the room it is given, and scrolls or pans in it. */
  Shown: ComponentType<ViewProps>
  /** Its own tools, at the end of the bar over it. */
  Tools: ComponentType<ViewProps>
}
