import type { PlanSummary } from '../../../shared/model/plan.ts'
import { Button, Dialog } from '../ui/index.ts'

type PurgePlanDialogProps = { plan: PlanSummary; onClose: () => void; onPurge: () => void }

/** Deleting a plan for good cannot be taken back, so the button names what it does. */
export function PurgePlanDialog({ plan, onClose, onPurge }: PurgePlanDialogProps) {
  return (
    <Dialog
      title="Delete this plan for good?"
      role="alertdialog"
      size="small"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose} autoFocus>
            Keep it in the bin
          </Button>
          <Button
            look="danger"
            onPress={() => {
              onClose()
              onPurge()
            }}
          >
            Delete for good
          </Button>
        </>
      }
    >
      <p>
        “{plan.question}”, everything written in it and all its versions will be gone. Your notes
        and sources stay as they are.
      </p>
    </Dialog>
  )
}
