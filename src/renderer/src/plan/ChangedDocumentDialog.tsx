import type { HandedFile, PlanInside } from '../../../shared/contract.ts'
import { counted } from '../../../shared/text/counted.ts'
import { Button, Dialog } from '../ui/index.ts'
import styles from './ChangedDocumentDialog.module.css'
import { usePlanFiles } from './usePlanFiles.ts'

type ChangedDocumentDialogProps = {
  file: HandedFile
  inside: PlanInside
  /** Shows the plan, once it is added. */
  onShow: (planId: string) => void
  /** Previews the document's text as notes. */
  onNotes: (file: HandedFile) => void
  onClose: () => void
}

/** So many are shown: enough to know one's own work by. */
const mostShown = 20

/** Asks what to do with an exported document whose text was changed since: what was changed is not in its plan. */
export function ChangedDocumentDialog({
  file,
  inside: { question, changed },
  onShow,
  onNotes,
  onClose,
}: ChangedDocumentDialogProps) {
  const { addPlanFile } = usePlanFiles(onShow)
  const shown = changed.slice(0, mostShown)
  const others = changed.length - shown.length
  return (
    <Dialog
      title="Open the plan, or import the text?"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            onPress={() => {
              onClose()
              onNotes(file)
            }}
          >
            Import the text as notes
          </Button>
          <Button
            look="primary"
            autoFocus
            onPress={() => {
              onClose()
              void addPlanFile(file)
            }}
          >
            Open the plan
          </Button>
        </>
      }
    >
      <p>
        “{file.name}” holds the plan “{question}” as it was when it was exported. Its text was
        changed since, and the changes are not in the plan.
      </p>
      <h3 className={styles.heading}>{counted(changed.length, 'changed line')}</h3>
      <ol className={styles.lines}>
        {shown.map(({ from, to }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they stay as they are for as long as they are shown
          <li key={at}>
            {from !== null && <del className={styles.from}>{from}</del>}
            {to !== null && <ins className={styles.to}>{to}</ins>}
          </li>
        ))}
      </ol>
      {others > 0 && <p className={styles.others}>And {counted(others, 'other')}.</p>}
    </Dialog>
  )
}
