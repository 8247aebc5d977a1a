/** Which dialog of the window is open, if any. */
import { useCallback, useState } from 'react'
import type { ChosenFile } from '../desk/index.ts'

export type Open =
  | { dialog: 'none' }
  | { dialog: 'new-plan' }
  | { dialog: 'all-plans' }
  | { dialog: 'export' }
  | { dialog: 'keys' }
  | { dialog: 'import'; files: readonly ChosenFile[] }

const none: Open = { dialog: 'none' }

export type Dialogs = {
  open: Open
  show: (dialog: 'new-plan' | 'all-plans' | 'export' | 'keys') => void
  /** Shows what is in files of notes; without any, asks for them. */
  showImport: (files?: readonly ChosenFile[]) => void
  close: () => void
}

export function useDialogs(): Dialogs {
  const [open, setOpen] = useState(none)
  return {
    open,
    show: useCallback((dialog) => setOpen({ dialog }), []),
    showImport: useCallback((files = []) => setOpen({ dialog: 'import', files }), []),
    close: useCallback(() => setOpen(none), []),
  }
}
