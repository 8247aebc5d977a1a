import { Copy, Printer } from 'lucide-react'
import { menuLabelOf } from '../../../shared/actions/labels.ts'
import { Button, ProgressBar } from '../ui/index.ts'
import styles from './ExportDialog.module.css'

type ExportFootProps = {
  formId: string
  /** Whether there is something to copy and to print: a plan file has no words of its own. */
  isPrinted: boolean
  isSaving: boolean
  isCopying: boolean
  isPrinting: boolean
  /** Whether it was said already what the file cannot have. */
  isWarned: boolean
  onCopy: () => void
  onPrint: () => void
  onStop: () => void
  onCancel: () => void
}

/** What is done with what was chosen. */
export function ExportFoot(props: ExportFootProps) {
  const { formId, isPrinted, isSaving, isCopying, isPrinting, isWarned } = props
  return (
    <>
      {isPrinted && (
        <span className={styles.acts}>
          <Button
            look="quiet"
            icon={<Copy size={14} aria-hidden="true" />}
            isPending={isCopying}
            onPress={props.onCopy}
          >
            Copy as rich text
          </Button>
          <Button
            look="quiet"
            icon={<Printer size={14} aria-hidden="true" />}
            isPending={isPrinting}
            onPress={props.onPrint}
          >
            {menuLabelOf('print')}
          </Button>
        </span>
      )}
      {isSaving ? (
        <span className={styles.saving}>
          <ProgressBar label="Making the file" done={null} />
          <Button autoFocus onPress={props.onStop}>
            Stop
          </Button>
        </span>
      ) : (
        <>
          <span className={styles.kept}>Choices are remembered for this plan.</span>
          <Button onPress={props.onCancel}>Cancel</Button>
          <Button look="primary" type="submit" form={formId}>
            {isWarned ? 'Save all the same' : 'Save'}
          </Button>
        </>
      )}
    </>
  )
}
