import { FileText, FileType2, Forward } from 'lucide-react'
import { useId, useState } from 'react'
import type { ExportFormat } from '../../../shared/contract.ts'
import type { PlanSummary } from '../../../shared/model/plan.ts'
import { saysUnprintable } from '../../../shared/text/says-unprintable.ts'
import { sentenceOf } from '../desk/index.ts'
import { useSettings } from '../settings/index.ts'
import { AlertBar, Button, Dialog, ProgressBar, RadioGroup, TextField } from '../ui/index.ts'
import styles from './ExportDialog.module.css'
import { useExport } from './useExport.ts'

const formats = [
  {
    id: 'docx',
    label: 'Word (.docx)',
    detail: 'Headings, footnotes and a bibliography you can go on editing.',
    icon: <FileText size={16} />,
  },
  {
    id: 'pdf',
    label: 'PDF',
    detail: 'Tagged for screen readers, with bookmarks, ready to hand in or print.',
    icon: <FileType2 size={16} />,
  },
  {
    id: 'linchpin',
    label: 'Plan file (.linchpin)',
    detail: 'The plan with its evidence and sources, for someone else or another computer.',
    icon: <Forward size={16} />,
  },
] as const

type ExportDialogProps = {
  plan: PlanSummary
  isOpen: boolean
  onClose: () => void
  /** Resolves when what is on the screen is saved: an export is of the saved plan. */
  onBeforeExport: () => Promise<void>
}

/** Makes a file of the plan and lets the person keep it. */
export function ExportDialog({ plan, isOpen, onClose, onBeforeExport }: ExportDialogProps) {
  const formId = useId()
  const { settings, change } = useSettings()
  const [format, setFormat] = useState<ExportFormat>('docx')
  const [author, setAuthor] = useState<string | null>(null)
  const name = author ?? settings.author
  const exporting = useExport({ onBeforeExport, onKept: onClose })

  function start() {
    if (name !== settings.author) change({ author: name })
    exporting.start({ planId: plan.id, format, author: name.trim() })
  }
  function close() {
    exporting.stop()
    onClose()
  }

  return (
    <Dialog
      title="Export plan"
      isOpen={isOpen}
      onClose={close}
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button look="primary" type="submit" form={formId} isPending={exporting.isPending}>
            {exporting.unprintable ? 'Save all the same' : 'Save'}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (!exporting.isPending) start()
        }}
      >
        <p className={styles.question}>{plan.question}</p>
        <RadioGroup
          label="Format"
          autoFocus
          options={formats}
          value={format}
          onChange={(format) => {
            exporting.stop()
            setFormat(format)
          }}
        />
        {format === 'linchpin' ? (
          <p className={styles.style}>
            Whoever opens it in Linchpin has it all in their own library.
          </p>
        ) : (
          <>
            <TextField
              label="Author"
              isOptional
              description="Printed under the title and kept in the file’s properties."
              maxLength={200}
              value={name}
              onChange={(author) => {
                exporting.stop()
                setAuthor(author)
              }}
            />
            <p className={styles.style}>Citations: MHRA, with footnotes and a bibliography.</p>
          </>
        )}
        {exporting.isPending && <ProgressBar label="Making the file" done={null} />}
        {exporting.unprintable && (
          <AlertBar kind="warning">
            {saysUnprintable(exporting.unprintable)} They would be hollow squares; a Word document
            keeps them.
          </AlertBar>
        )}
        {exporting.error && <AlertBar kind="failure">{sentenceOf(exporting.error)}</AlertBar>}
      </form>
    </Dialog>
  )
}
