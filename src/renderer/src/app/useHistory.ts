/** What is done with versions of a plan that is open here. Nothing of it throws: what went wrong is told. */
import type { VersionSummary } from '../../../shared/model/version.ts'
import { sentenceOf } from '../desk/index.ts'
import { useToasts } from '../ui/index.ts'
import type { Dialogs } from './useDialogs.ts'
import type { OpenPlans } from './useOpenPlans.ts'

export type PlanHistory = {
  /** Saves a plan, then shows what changed since a version; since the latest, if none is named. */
  compare: (planId: string, versionId: string | null) => void
  /** Makes a version its plan's new state. */
  restore: (version: VersionSummary) => void
}

export function useHistory(open: OpenPlans, { showCompare }: Dialogs): PlanHistory {
  const { says, fails } = useToasts()
  const tell = (error: unknown) => fails(sentenceOf(error))
  return {
    compare: (planId, versionId) => void open.save(planId).then(() => showCompare(versionId), tell),
    restore({ id, planId }) {
      open
        .restore(planId, id)
        .then(
          () =>
            says(
              'Restored the version. Undo takes that back, and what there was is in the history.',
            ),
          tell,
        )
    },
  }
}
