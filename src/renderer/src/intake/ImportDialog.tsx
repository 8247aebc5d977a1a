import { useCallback, useEffect, useEffectEvent, useId, useLayoutEffect } from 'react'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import { counted } from '../../../shared/text/counted.ts'
import type { ChosenFile } from '../desk/index.ts'
import { Button, Dialog, holdKeys, ProgressBar, useToasts } from '../ui/index.ts'
import { ChooseFiles } from './ChooseFiles.tsx'
import styles from './ImportDialog.module.css'
import { ImportPreview } from './ImportPreview.tsx'
import { type Added, useImport } from './useImport.ts'

export type ImportDialogProps = {
  isOpen: boolean
  onClose: () => void
  /** Files to begin with, such as those dropped on the window; others are taken later, until some are read. */
  initialFiles?: readonly ChosenFile[]
}

/** Imports notes: choose files, see what was read, add it. Nothing is saved before, and closing leaves nothing. */
export function ImportDialog(props: ImportDialogProps) {
  return props.isOpen ? <OpenImportDialog {...props} /> : null
}

const noFiles: readonly ChosenFile[] = []

function OpenImportDialog({ onClose, initialFiles = noFiles }: ImportDialogProps) {
  const { says, fails } = useToasts()
  const formId = useId()
  const onAdded = useCallback(
    ({ notes, snippets, notebookName }: Added) => {
      says(
        `Added ${counted(notes, 'note')} with ${counted(snippets, 'snippet')} to ${notebookName}.`,
      )
      onClose()
    },
    [says, onClose],
  )
  const { state, start, stop, stopAdding, fail, add } = useImport(onAdded)
  const isAdding = state.step === 'preview' && state.isAdding
  // What is typed while the notes are being added is for where one was before.
  useLayoutEffect(() => {
    if (!isAdding) return
    const hold = holdKeys()
    return hold.give
  }, [isAdding])

  // What was read may have been changed by hand, so files that come later do not take its place.
  const offer = useEffectEvent((files: readonly ChosenFile[]) => {
    if (state.step === 'choosing') void start(files)
    else fails('Finish or cancel this import first; then drop the other files.')
  })
  useEffect(() => {
    if (initialFiles.length > 0) offer(initialFiles)
  }, [initialFiles])

  return (
    <Dialog
      title={buttonLabelOf('import-notes')}
      size="large"
      isTall={state.step === 'preview'}
      isOpen
      onClose={onClose}
      footer={
        <>
          {state.step === 'preview' && !isAdding && (
            <Button look="quiet" className={styles.first} onPress={stop}>
              Choose other files
            </Button>
          )}
          <Button onPress={isAdding ? stopAdding : state.step === 'busy' ? stop : onClose}>
            Cancel
          </Button>
          {state.step === 'preview' && (
            <Button look="primary" type="submit" form={formId} isPending={isAdding}>
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
          isAdding={isAdding}
          failure={state.failure}
          onAdd={(input, notebookName) => void add(input, notebookName)}
        />
      )}
    </Dialog>
  )
}
