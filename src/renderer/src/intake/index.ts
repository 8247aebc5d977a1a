/** Importing notes. */
export { ImportDialog, type ImportDialogProps } from './ImportDialog.tsx'
export { useFilesDroppedOnWindow } from './useFilesDropped.ts'
export { clipboardNotes, usePastedOnWindow } from './usePasted.ts'
