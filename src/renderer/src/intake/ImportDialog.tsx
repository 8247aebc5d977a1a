import { useCallback, useEffect, useId } from 'react'
import type { ChosenFile } from '../desk/index.ts'
import { Button, Dialog, ProgressBar, useToasts } from '../ui/index.ts'
import { ChooseFiles } from './ChooseFiles.tsx'
import styles from './ImportDialog.module.css'
import { ImportPreview } from './ImportPreview.tsx'
import { count } from './preview-draft.ts'
import { type Added, useImport } from './use-import.ts'

export type ImportDialogProps = {
  isOpen: boolean
  onClose: () => void
  /** Files to begin with, such as those dropped on the window; others given later begin again. */
  initialFiles?: readonly ChosenFile[]
}

/** Imports notes: choose files, see what was read, add it. Nothing is saved before, and closing leaves nothing. */
export function ImportDialog(props: ImportDialogProps) {
  return props.isOpen ? <OpenImportDialog {...props} /> : null
}

const noFiles: readonly ChosenFile[] = []

function OpenImportDialog({ onClose, initialFiles = noFiles }: ImportDialogProps) {
  const { says } = useToasts()
  const formId = useId()
  const onAdded = useCallback(
    ({ notes, snippets, notebookName }: Added) => {
      says(`Added ${count(notes, 'note')} with ${count(snippets, 'snippet')} to ${notebookName}.`)
      onClose()
    },
    [says, onClose],
  )
  const { state, start, stop, fail, add } = useImport(onAdded)

  useEffect(() => {
    if (initialFiles.length > 0) void start(initialFiles)
  }, [initialFiles, start])

  return (
    <Dialog
      title="Import notes"
      size="large"
      isTall={state.step === 'preview'}
      isOpen
      onClose={onClose}
      footer={
        <>
          {state.step === 'preview' && (
            <Button look="quiet" className={styles.first} onPress={stop}>
              Choose other files
            </Button>
          )}
          <Button onPress={state.step === 'busy' ? stop : onClose}>Cancel</Button>
          {state.step === 'preview' && (
            <Button look="primary" type="submit" form={formId} isPending={state.isAdding}>
              Add to library
            </Button>
          )}
        </>
      }
    >
      {state.step === 'choosing' && (
        <ChooseFiles faults={state.faults} onFiles={(files) => void start(files)} onFault={fail} />
      )}
      {state.step === 'busy' && (
        <div className={styles.busy}>
          <ProgressBar label={state.says} done={state.done} />
        </div>
      )}
      {state.step === 'preview' && (
        <ImportPreview
          key={state.preview.id}
          formId={formId}
          preview={state.preview}
          failure={state.failure}
          onAdd={(input, notebookName) => void add(input, notebookName)}
        />
      )}
    </Dialog>
  )
}
