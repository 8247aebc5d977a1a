import type { Finding } from '../../../shared/plan/checks/index.ts'
import type { ChecksPanelProps } from './ChecksPanel.tsx'
import { areSameFindings, type Group } from './groups.ts'

/** What can be done about findings. */
export type CheckActs = ChecksPanelProps & {
  onSetAside: (findings: readonly Finding[], isAside: boolean) => void
}

/** Whether a row shows the same: then it is not painted again. */
export const showTheSame = (
  one: { group: Group; acts: CheckActs },
  other: { group: Group; acts: CheckActs },
): boolean =>
  one.acts === other.acts &&
  one.group.check === other.group.check &&
  areSameFindings(one.group.findings, other.group.findings)
