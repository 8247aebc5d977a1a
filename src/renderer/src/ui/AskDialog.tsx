import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'

export type AskDialogProps = {
  /** The question, such as "Delete this plan for good?". */
  title: string
  /** What is done, as the button says it, and what is done instead. */
  does: string
  keeps: string
  onDo: () => void
  onClose: () => void
  /** What will be gone, and what will not. */
  children: ReactNode
}

/** Asks before what cannot be taken back; anything that can is done, and undone, without asking. */
export function AskDialog({ title, does, keeps, onDo, onClose, children }: AskDialogProps) {
  return (
    <Dialog
      title={title}
      role="alertdialog"
      size="small"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose} autoFocus>
            {keeps}
          </Button>
          <Button
            look="danger"
            onPress={() => {
              onClose()
              onDo()
            }}
          >
            {does}
          </Button>
        </>
      }
    >
      <p>{children}</p>
    </Dialog>
  )
}
