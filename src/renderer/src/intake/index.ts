/** Importing notes. */
export { ImportDialog, type ImportDialogProps } from './ImportDialog.tsx'
export { useFilesDroppedOnWindow } from './use-files-dropped.ts'
