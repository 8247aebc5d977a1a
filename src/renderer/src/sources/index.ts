/** Sources: the records of where evidence comes from, and the citing of them. */
export { CitationDialog } from './CitationDialog.tsx'
export { CiteDialog, type CiteDialogProps } from './CiteDialog.tsx'
export { isSameCite, readTypedCite } from './cite-draft.ts'
export { SourceDialog, type SourceDialogProps } from './SourceDialog.tsx'
export { SourcesPanel } from './SourcesPanel.tsx'
export { type DescribedSource, useSources } from './useSources.ts'
