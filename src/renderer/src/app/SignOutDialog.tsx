import { AskDialog } from '../ui/index.ts'
import { saysUnsaved } from './LostBar.tsx'

type SignOutDialogProps = {
  /** The questions of the plans that have words that are not saved: by now there may be none. */
  unsaved: readonly string[]
  onSignOut: () => void
  onClose: () => void
}

/** Asks whether to sign this browser out although something could not be saved. */
export function SignOutDialog({ unsaved, onSignOut, onClose }: SignOutDialogProps) {
  const isSaved = unsaved.length === 0
  return (
    <AskDialog
      title={isSaved ? 'Sign this browser out?' : 'Sign out without saving?'}
      does={isSaved ? 'Sign out' : 'Sign out without saving'}
      keeps="Stay"
      onDo={onSignOut}
      onClose={onClose}
    >
      {isSaved
        ? 'All you wrote is saved by now.'
        : `${saysUnsaved(unsaved)} Linchpin tried to save them and could not. If you sign out now, they are lost; if you stay, the plan says what is wrong.`}
    </AskDialog>
  )
}
