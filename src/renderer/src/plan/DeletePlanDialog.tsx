import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { PlanSummary } from '../../../shared/model/plan.ts'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { AlertBar, Button, Dialog } from '../ui/index.ts'

type DeletePlanDialogProps = { plan: PlanSummary; onClose: () => void; onDeleted: () => void }

/** Deleting a plan cannot be taken back, so the button names what it does. */
export function DeletePlanDialog({ plan, onClose, onDeleted }: DeletePlanDialogProps) {
  const { client, queries } = useDesk()
  const cache = useQueryClient()
  const remove = useMutation({
    mutationFn: () => client.plans.remove({ id: plan.id }),
    onSuccess: async () => {
      onDeleted()
      onClose()
      await cache.invalidateQueries({ queryKey: queries.plans.list.key() })
    },
  })
  return (
    <Dialog
      title="Delete this plan?"
      role="alertdialog"
      size="small"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose} autoFocus>
            Keep the plan
          </Button>
          <Button look="danger" isPending={remove.isPending} onPress={() => remove.mutate()}>
            Delete plan
          </Button>
        </>
      }
    >
      <p>
        “{plan.question}” and everything written in it will be gone for good. Your notes and sources
        stay as they are.
      </p>
      {remove.isError && <AlertBar kind="failure">{sentenceOf(remove.error)}</AlertBar>}
    </Dialog>
  )
}
