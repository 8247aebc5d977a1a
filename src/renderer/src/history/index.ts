/** Earlier states of a plan: listed, named, compared and restored. */
export { CompareDialog } from './CompareDialog.tsx'
export { HistoryPanel } from './HistoryPanel.tsx'
export { NameVersionDialog } from './NameVersionDialog.tsx'
