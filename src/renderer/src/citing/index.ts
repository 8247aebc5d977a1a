/** The style that a plan cites in: what citations print, and the choosing of it. */

export { PlanStyleDialog } from './PlanStyleDialog.tsx'
export { PrintedWords } from './PrintedWords.tsx'
export { askedOf, type PrintedCitation } from './printed-citations.ts'
export { SourcePreview } from './SourcePreview.tsx'
export { StyleDialog, type StyleDialogProps } from './StyleDialog.tsx'
export { CitationPreview } from './StylePreview.tsx'
export { usePlanStyle, useStyleChoice } from './usePlanStyle.ts'
export { usePrintedCitations } from './usePrintedCitations.ts'
export { usePrintedFields } from './usePrintedFields.ts'
