import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import { counted } from '../../../shared/text/counted.ts'
import type { ChosenFile } from '../desk/index.ts'
import { useActsDone } from '../library/index.ts'
import { Button, Dialog, holdKeys, ProgressBar, useToasts } from '../ui/index.ts'
import { ChooseFiles } from './ChooseFiles.tsx'
import styles from './ImportDialog.module.css'
import { ImportPreview } from './preview/ImportPreview.tsx'
import { type Added, useImport } from './useImport.ts'
import { usePasted } from './usePasted.ts'

export type ImportDialogProps = {
  isOpen: boolean
  onClose: () => void
  /** Files to begin with, such as those dropped on the window; others come beside them later. */
  initialFiles?: readonly ChosenFile[]
}

/** Imports notes: choose files, see what was read, add it. Nothing is saved before, and closing leaves nothing. */
export function ImportDialog(props: ImportDialogProps) {
  return props.isOpen ? <OpenImportDialog {...props} /> : null
}

const noFiles: readonly ChosenFile[] = []

function OpenImportDialog({ onClose, initialFiles = noFiles }: ImportDialogProps) {
  const { act } = useActsDone()
  const { clear } = useToasts()
  const onAdded = useCallback(
    (added: Added) => {
      // It is done; what is left is to tell it, and to keep what takes it back.
      void act(() => Promise.resolve(added))
      onClose()
    },
    [act, onClose],
  )
  const { state, start, answer, stop, halt, fail, add } = useImport(onAdded)
  const isAdding = state.step === 'preview' && state.isAdding
  // What is typed while the notes are being added is for where one was before.
  useLayoutEffect(() => {
    if (!isAdding) return
    const hold = holdKeys()
    return hold.give
  }, [isAdding])

  // Nothing stands over the buttons at the foot of the preview.
  const hasPreview = state.step === 'preview'
  useEffect(() => {
    if (hasPreview) clear()
  }, [hasPreview, clear])

  const offer = useEffectEvent((files: readonly ChosenFile[]) => {
    if (state.step === 'busy' || isAdding || (state.step === 'preview' && state.reading))
      fail('Wait until the files are read, then add the others.')
    else void start(files)
  })
  useEffect(() => {
    if (initialFiles.length > 0) offer(initialFiles)
  }, [initialFiles])
  const inside = useRef<HTMLSpanElement>(null)
  usePasted(inside, offer, fail)

  return (
    <Dialog
      title={buttonLabelOf('import-notes')}
      size={state.step === 'preview' ? 'window' : 'large'}
      isOpen
      onClose={onClose}
      detail={
        state.step === 'preview' &&
        `${counted(state.preview.files.length, 'file')}. Nothing is written until it is added.`
      }
      footer={
        state.step !== 'preview' && (
          <Button onPress={state.step === 'busy' ? stop : onClose}>Cancel</Button>
        )
      }
    >
      <span ref={inside} hidden />
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
          step={state}
          onAdd={(input) => void add(input)}
          onAnswer={(said) => void answer(said)}
          onFiles={(files) => void start(files)}
          onFault={fail}
          onHalt={halt}
          onClose={onClose}
        />
      )}
    </Dialog>
  )
}
