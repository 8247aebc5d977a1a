import { useMutation } from '@tanstack/react-query'
import { FileText, FileType2, Forward } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import type { Exported, ExportFormat } from '../../../shared/contract.ts'
import type { PlanSummary } from '../../../shared/model/plan.ts'
import { counted } from '../../../shared/text/counted.ts'
import { keepFile, sentenceOf, useDesk } from '../desk/index.ts'
import { useSettings } from '../settings/index.ts'
import {
  AlertBar,
  Button,
  Dialog,
  ProgressBar,
  RadioGroup,
  TextField,
  useToasts,
} from '../ui/index.ts'
import styles from './ExportDialog.module.css'

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

/** What the person is told that a made file has in it. */
const holdsOf = (format: ExportFormat, { citations }: Exported): string =>
  format === 'linchpin' ? 'its evidence and sources' : counted(citations, 'footnote')

/** Makes a file of the plan and lets the person keep it. */
export function ExportDialog({ plan, isOpen, onClose, onBeforeExport }: ExportDialogProps) {
  const desk = useDesk()
  const formId = useId()
  const { says } = useToasts()
  const { settings, change } = useSettings()
  const [format, setFormat] = useState<ExportFormat>('docx')
  const [author, setAuthor] = useState<string | null>(null)
  const stop = useRef<AbortController | null>(null)
  const name = author ?? settings.author

  const make = useMutation({
    mutationFn: async (signal: AbortSignal) => {
      await onBeforeExport()
      if (name !== settings.author) change({ author: name })
      const made = await desk.client.exports.make(
        { planId: plan.id, format, author: name.trim() },
        { signal },
      )
      return { ...made, holds: holdsOf(format, made), kept: await keepFile(desk, made.file.fileId) }
    },
    onSuccess: ({ file, holds, kept }) => {
      if (kept.type === 'cancelled') return
      if (kept.type === 'saved')
        says(`Saved ${kept.path} with ${holds}.`, {
          label: 'Show the file',
          onAction: () => void desk.client.files.reveal({ path: kept.path }),
        })
      else says(`Saved ${file.name} with ${holds} to your downloads.`)
      onClose()
    },
  })

  function start() {
    stop.current = new AbortController()
    make.mutate(stop.current.signal)
  }
  function close() {
    stop.current?.abort()
    make.reset()
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
          <Button look="primary" type="submit" form={formId} isPending={make.isPending}>
            Save
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
          if (!make.isPending) start()
        }}
      >
        <p className={styles.question}>{plan.question}</p>
        <RadioGroup
          label="Format"
          autoFocus
          options={formats}
          value={format}
          onChange={setFormat}
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
              onChange={setAuthor}
            />
            <p className={styles.style}>Citations: MHRA, with footnotes and a bibliography.</p>
          </>
        )}
        {make.isPending && <ProgressBar label="Making the file" done={null} />}
        {make.isError && !stop.current?.signal.aborted && (
          <AlertBar kind="failure">{sentenceOf(make.error)}</AlertBar>
        )}
      </form>
    </Dialog>
  )
}
