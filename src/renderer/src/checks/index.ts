/** What is said of a plan beside it: its checks, its outline with the budget, its balance. */
export { BalancePanel, type BalancePanelProps } from './BalancePanel.tsx'
export { ChecksPanel, type ChecksPanelProps } from './ChecksPanel.tsx'
export { OutlinePanel, type OutlinePanelProps } from './OutlinePanel.tsx'
export { useChecks } from './useChecks.ts'
