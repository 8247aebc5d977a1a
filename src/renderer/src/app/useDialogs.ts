/** Which dialog of the window is open, if any. */
import { useCallback, useState } from 'react'
import type { HandedFile, PlanInside } from '../../../shared/contract.ts'
import type { ChosenFile } from '../desk/index.ts'

export type Open =
  | { dialog: 'none' }
  /** For a question that is there already, if one is given. */
  | { dialog: 'new-plan'; question?: string }
  | { dialog: 'all-plans' }
  /** With a library's file, asks whether it is to be merged. */
  | { dialog: 'backups'; file: ChosenFile | null }
  | { dialog: 'export' }
  | { dialog: 'name-version' }
  | { dialog: 'rename-plan' }
  | { dialog: 'change-template' }
  | { dialog: 'save-template' }
  | { dialog: 'recall' }
  | { dialog: 'cite-style' }
  /** Of a version with the plan as it is now; of the latest, if none is named. */
  | { dialog: 'compare'; versionId: string | null }
  | { dialog: 'keys' }
  | { dialog: 'sign-out' }
  | { dialog: 'palette' }
  /** A document with a plan in it, whose text was changed since. */
  | { dialog: 'changed-document'; file: HandedFile; inside: PlanInside }
  | { dialog: 'import'; files: readonly ChosenFile[] }

const none: Open = { dialog: 'none' }

export type Dialogs = {
  open: Open
  show: (
    dialog: Exclude<Open['dialog'], 'none' | 'import' | 'compare' | 'backups' | 'changed-document'>,
  ) => void
  /** Begins a plan for words that are there to be its question. */
  showNewPlan: (question: string) => void
  /** Compares a version, or the latest, with the plan as it is now. */
  showCompare: (versionId: string | null) => void
  /** Shows what is in files of notes; without any, asks for them. */
  showImport: (files?: readonly ChosenFile[]) => void
  /** Asks whether the plan in a document is opened, or its changed text imported. */
  showChangedDocument: (file: HandedFile, inside: PlanInside) => void
  /** Shows the backups; with a library's file, asks whether it is to be merged. */
  showBackups: (file?: ChosenFile) => void
  close: () => void
}

export function useDialogs(): Dialogs {
  const [open, setOpen] = useState(none)
  return {
    open,
    show: useCallback((dialog) => setOpen({ dialog }), []),
    showNewPlan: useCallback((question) => setOpen({ dialog: 'new-plan', question }), []),
    showCompare: useCallback((versionId) => setOpen({ dialog: 'compare', versionId }), []),
    showImport: useCallback((files = []) => setOpen({ dialog: 'import', files }), []),
    showChangedDocument: useCallback(
      (file, inside) => setOpen({ dialog: 'changed-document', file, inside }),
      [],
    ),
    showBackups: useCallback((file) => setOpen({ dialog: 'backups', file: file ?? null }), []),
    close: useCallback(() => setOpen(none), []),
  }
}
