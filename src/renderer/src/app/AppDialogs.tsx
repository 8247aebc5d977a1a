import type { PlanSummary } from '../../../shared/model/plan.ts'
import { ExportDialog } from '../export/index.ts'
import { ImportDialog } from '../intake/index.ts'
import { AllPlansDialog, NewPlanDialog, type PlanActs } from '../plan/index.ts'
import { KeysDialog } from './KeysDialog.tsx'
import type { Dialogs } from './useDialogs.ts'

type AppDialogsProps = {
  dialogs: Dialogs
  /** The plan that is shown. */
  plan: PlanSummary | null
  onBegun: (id: string) => void
  onSave: (id: string) => Promise<void>
  acts: PlanActs
  onShow: (id: string) => void
}

/** The dialogs of the window, at most one of them open. */
export function AppDialogs({ dialogs, plan, onBegun, onSave, acts, onShow }: AppDialogsProps) {
  const { open, close } = dialogs
  return (
    <>
      <NewPlanDialog isOpen={open.dialog === 'new-plan'} onClose={close} onCreated={onBegun} />
      <ImportDialog
        isOpen={open.dialog === 'import'}
        {...(open.dialog === 'import' && { initialFiles: open.files })}
        onClose={close}
      />
      {plan && (
        <ExportDialog
          plan={plan}
          isOpen={open.dialog === 'export'}
          onClose={close}
          onBeforeExport={() => onSave(plan.id)}
        />
      )}
      {open.dialog === 'all-plans' && (
        <AllPlansDialog acts={acts} onOpen={onShow} onClose={close} />
      )}
      {open.dialog === 'keys' && <KeysDialog onClose={close} />}
    </>
  )
}
