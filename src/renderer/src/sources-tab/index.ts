/** The sources in a tab of their own: a table to look through, and the record of one. */
export { SourcesTab, type SourcesTabProps } from './SourcesTab.tsx'
