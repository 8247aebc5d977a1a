import { type KeyboardEvent, useId } from 'react'
import { counted } from '../../../../shared/text/counted.ts'
import type { ChosenFile } from '../../desk/index.ts'
import { AlertBar, isPressed, ProgressBar, Segmented, VisuallyHidden } from '../../ui/index.ts'
import { composed } from '../draft/preview-draft.ts'
import type { FileAnswer } from '../read-preview.ts'
import type { PreviewStep } from '../useHeldPreview.ts'
import type { AddInput } from '../useImport.ts'
import { FilesColumn } from './FilesColumn.tsx'
import { Foot } from './Foot.tsx'
import styles from './ImportPreview.module.css'
import { NoteColumn } from './NoteColumn.tsx'
import { NotesColumn } from './NotesColumn.tsx'
import { redoKeys, undoKeys } from './row-keys.ts'
import { useFoot } from './useFoot.ts'
import { type Shown, useWork, WorkContext } from './useWork.ts'

export type ImportPreviewProps = {
  step: PreviewStep
  onAdd: (input: AddInput) => void
  onAnswer: (answer: FileAnswer) => void
  onFiles: (files: readonly ChosenFile[]) => void
  onFault: (says: string) => void
  /** Calls off what is under way. */
  onHalt: () => void
  onClose: () => void
}

const columns: readonly { id: Shown; label: string }[] = [
  { id: 'files', label: 'Files' },
  { id: 'notes', label: 'Notes' },
  { id: 'note', label: 'Snippets' },
]

/** What was read, to be looked over and changed before anything is saved: files, their notes, the chosen note. */
export function ImportPreview(props: ImportPreviewProps) {
  const { step, onAdd, onHalt, onClose } = props
  const { preview, isAdding } = step
  const work = useWork(preview)
  const foot = useFoot(work, preview.notebookName)
  const formId = useId()

  function submit() {
    const input = foot.readied()
    if (!input || step.reading) return
    onAdd({ ...input, notes: composed(work.reading, work.draft), sources: [...work.draft.sources] })
  }

  function onKeyDown(event: KeyboardEvent) {
    const isWritten = event.target instanceof Element && event.target.closest('input, textarea')
    if (isWritten || event.defaultPrevented) return
    const isRedo = isPressed(redoKeys, event.nativeEvent) || isPressed('Ctrl Y', event.nativeEvent)
    if (isRedo) work.redo()
    else if (isPressed(undoKeys, event.nativeEvent)) work.undo()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <WorkContext value={work}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys that hold for all of it, each with a button too. */}
      <div className={styles.preview} inert={isAdding} onKeyDown={onKeyDown}>
        <Segmented
          label="Shown"
          className={styles.switch}
          options={columns}
          value={work.shown}
          onChange={work.show}
        />
        <div className={styles.columns} data-shown={work.shown}>
          <FilesColumn {...props} />
          <NotesColumn />
          <NoteColumn />
        </div>
        <VisuallyHidden>
          <p aria-live="polite">
            <span key={work.told.count}>{work.told.says}</span>
          </p>
        </VisuallyHidden>
      </div>
      <form
        id={formId}
        noValidate
        className={styles.foot}
        onSubmit={(event) => {
          event.preventDefault()
          // A form in a dialog over this one is sent through it too.
          if (event.target === event.currentTarget) submit()
        }}
      >
        {isAdding && <ProgressBar label={`Adding ${saysNotes(foot.notes)}`} done={null} />}
        {(step.failure ?? foot.fault) && (
          <AlertBar kind="failure">{step.failure ?? foot.fault}</AlertBar>
        )}
        <Foot foot={foot} isAdding={isAdding} onCancel={isAdding ? onHalt : onClose} />
      </form>
    </WorkContext>
  )
}

const saysNotes = (notes: number): string => counted(notes, 'note')
