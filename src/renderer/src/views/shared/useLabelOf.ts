/** What the citations in a plan's sentences are shown as, as its text shows them. */
import type { LabelOf } from '../../editor/index.ts'
import { citationLabels } from '../../editor/index.ts'
import type { PlanSession } from '../../session/index.ts'
import { useSignal } from '../../ui/index.ts'

/** The same function until what it says has changed. */
export const useLabelOf = ({ editor }: PlanSession): LabelOf => useSignal(citationLabels(editor))
