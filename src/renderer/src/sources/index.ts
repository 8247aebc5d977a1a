/** Sources: the records of where evidence comes from, and the citing of them. */
export { CitationDialog } from './CitationDialog.tsx'
export { CiteDialog, type CiteDialogProps } from './CiteDialog.tsx'
export { isSameCite, readTypedCite } from './cite-draft.ts'
export { anyField, type FieldShape } from './field-shapes.ts'
export { SourceDialog, type SourceDialogProps } from './SourceDialog.tsx'
export { SourcesPanel } from './SourcesPanel.tsx'
export {
  askedAsPerson,
  asTyped,
  draftOf,
  isWebAddress,
  type Person,
  type SourceDraft,
  type WordsKey,
  withPerson,
} from './source-draft.ts'
export { fieldsBeside, fieldsOf, typeNames } from './source-fields.ts'
export { type DescribedSource, useSources } from './useSources.ts'
