import type { PlanSummary } from '../../../shared/model/plan.ts'
import type { Whereto } from '../../../shared/plan/checks/index.ts'
import { BackupsDialog } from '../backups/index.ts'
import { PlanStyleDialog } from '../citing/index.ts'
import { CompareDialog, NameVersionDialog } from '../history/index.ts'
import { ImportDialog } from '../intake/index.ts'
import {
  AllPlansDialog,
  AnotherShape,
  ChangedDocumentDialog,
  NewPlanDialog,
  type PlanActs,
  RenameDialog,
  SaveTemplateDialog,
} from '../plan/index.ts'
import { RecallDialog } from '../recall/index.ts'
import { useSession, useSessions } from '../session/index.ts'
import { KeysDialog } from './KeysDialog.tsx'
import { PlanExportDialog } from './PlanExportDialog.tsx'
import { SignOutDialog } from './SignOutDialog.tsx'
import type { Dialogs } from './useDialogs.ts'
import type { PlanHistory } from './useHistory.ts'

type AppDialogsProps = {
  dialogs: Dialogs
  /** The plan that is shown. */
  plan: PlanSummary | null
  onBegun: (id: string) => void
  /** The questions of the plans that have words that are not saved. */
  unsaved: readonly string[]
  /** Signs this browser out, whatever is not saved. */
  onSignOut: () => void
  acts: PlanActs
  onShow: (id: string) => void
  history: PlanHistory
  /** Goes to a place of the plan that is shown, once no dialog is open; null for the plan as a whole. */
  onGoTo: (place: Whereto | null) => void
}

/** The dialogs of the window, at most one of them open. */
export function AppDialogs({
  dialogs,
  plan,
  onBegun,
  unsaved,
  onSignOut,
  acts,
  onShow,
  history,
  onGoTo,
}: AppDialogsProps) {
  const { open, close } = dialogs
  const sessions = useSessions()
  const session = useSession(plan?.id ?? null)
  const onSave = sessions.save
  return (
    <>
      {open.dialog === 'new-plan' && (
        <NewPlanDialog question={open.question ?? ''} onClose={close} onCreated={onBegun} />
      )}
      <ImportDialog
        isOpen={open.dialog === 'import'}
        {...(open.dialog === 'import' && { initialFiles: open.files })}
        onClose={close}
      />
      {plan && (
        <PlanExportDialog
          plan={plan}
          session={session}
          isOpen={open.dialog === 'export'}
          onClose={close}
          onBeforeExport={() => onSave(plan.id)}
          onGoTo={(place) => {
            close()
            onGoTo(place)
          }}
        />
      )}
      {plan && open.dialog === 'name-version' && (
        <NameVersionDialog planId={plan.id} onSave={() => onSave(plan.id)} onClose={close} />
      )}
      {plan && open.dialog === 'rename-plan' && <RenameDialog plan={plan} onClose={close} />}
      {session && open.dialog === 'change-template' && (
        <AnotherShape session={session} onClose={close} />
      )}
      {plan && open.dialog === 'compare' && (
        <CompareDialog
          planId={plan.id}
          question={plan.question}
          versionId={open.versionId}
          onRestore={(version) => {
            close()
            history.restore(version)
          }}
          onTakeQuestion={history.takeQuestion}
          onClose={close}
        />
      )}
      {plan && open.dialog === 'save-template' && (
        <SaveTemplateDialog
          of={{ planId: plan.id, onSave: () => onSave(plan.id) }}
          onClose={close}
        />
      )}
      {session && open.dialog === 'cite-style' && (
        <PlanStyleDialog session={session} onClose={close} />
      )}
      {plan && open.dialog === 'recall' && (
        <RecallDialog plan={plan} onSave={() => onSave(plan.id)} onClose={close} />
      )}
      {open.dialog === 'all-plans' && (
        <AllPlansDialog acts={acts} onOpen={onShow} onClose={close} />
      )}
      {open.dialog === 'backups' && (
        <BackupsDialog file={open.file} onSaveAll={sessions.saveAll} onClose={close} />
      )}
      {open.dialog === 'changed-document' && (
        <ChangedDocumentDialog
          file={open.file}
          inside={open.inside}
          onShow={onBegun}
          onNotes={(file) => dialogs.showImport([file])}
          onClose={close}
        />
      )}
      {open.dialog === 'sign-out' && (
        <SignOutDialog unsaved={unsaved} onSignOut={onSignOut} onClose={close} />
      )}
      {open.dialog === 'keys' && <KeysDialog onClose={close} />}
    </>
  )
}
