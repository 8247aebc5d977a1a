import { SET_STYLE_COMMAND } from '../editor/index.ts'
import { type PlanSession, useDocumentPart } from '../session/index.ts'
import { useToasts } from '../ui/index.ts'
import { firstCiteIn } from './first-cite.ts'
import { StyleDialog } from './StyleDialog.tsx'
import { useStyleChoice } from './usePlanStyle.ts'

type PlanStyleDialogProps = {
  session: PlanSession
  /** Whether what it was chosen from shows what came of it. */
  isSeen?: boolean
  onClose: () => void
}

/** Chooses in which style an open plan cites. It is a step that can be undone. */
export function PlanStyleDialog({ session, isSeen = false, onClose }: PlanStyleDialogProps) {
  const { says } = useToasts()
  return (
    <StyleDialog
      value={useStyleChoice(session)}
      cite={useDocumentPart(session, firstCiteIn)}
      onChoose={(choice, name) => {
        session.run(SET_STYLE_COMMAND, choice)
        if (!isSeen) says(`Citations are printed in ${name}. Undo takes it back.`)
      }}
      onClose={onClose}
    />
  )
}
