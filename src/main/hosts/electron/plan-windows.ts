/** What is remembered of plans' own windows, apart from Electron. docs/decisions/073 */
import type { PlanWindow } from '../../../shared/model/settings.ts'

const most = 20

/** The list with what is now known of one plan's window at its head. */
export const remembered = (list: readonly PlanWindow[], latest: PlanWindow): PlanWindow[] =>
  [latest, ...list.filter(({ planId }) => planId !== latest.planId)].slice(0, most)

/** The plans whose windows were open when Linchpin ended and that are still there, the first opened first. */
export const plansToReopen = (
  list: readonly PlanWindow[],
  isThere: (planId: string) => boolean,
): string[] =>
  list
    .filter(({ planId, isOpen }) => isOpen && isThere(planId))
    .map(({ planId }) => planId)
    .reverse()
