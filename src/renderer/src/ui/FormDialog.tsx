import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { Form } from 'react-aria-components'
import { AlertBar } from './AlertBar.tsx'
import { Button } from './Button.tsx'
import { Dialog, type DialogProps } from './Dialog.tsx'
import { type Hold, holdKeys } from './held-keys.ts'

export type FormDialogProps = Pick<DialogProps, 'title' | 'size' | 'isOpen' | 'onClose'> & {
  /** What the button that sends it says. */
  submit: string
  /** Whether what is filled in can be sent. */
  isReady: boolean
  /** While it is being sent it cannot be sent again. */
  isPending: boolean
  /** Why it could not be sent, as a sentence. */
  failure: string | null
  /** Closes the dialog. What it rejects with is told by `failure`. */
  onSubmit: () => Promise<unknown>
  className?: string | undefined
  children: ReactNode
}

/**
 * A dialog that is a form: Enter in a field sends it, as its button does, and Cancel closes it. What is typed
 * while it is being sent is for what comes after it.
 */
export function FormDialog(props: FormDialogProps) {
  const { submit, isReady, isPending, failure, onSubmit, className, children, ...dialog } = props
  const id = useId()
  const held = useRef<Hold | null>(null)
  useLayoutEffect(() => () => held.current?.give(), [])
  return (
    <Dialog
      {...dialog}
      footer={
        <>
          <Button onPress={dialog.onClose}>Cancel</Button>
          <Button
            look="primary"
            type="submit"
            form={id}
            isDisabled={!isReady}
            isPending={isPending}
          >
            {submit}
          </Button>
        </>
      }
    >
      <Form
        id={id}
        className={className ?? ''}
        onSubmit={(event) => {
          event.preventDefault()
          if (!isReady || isPending) return
          held.current = holdKeys()
          onSubmit().catch(() => held.current?.drop())
        }}
      >
        {children}
        {failure !== null && <AlertBar kind="failure">{failure}</AlertBar>}
      </Form>
    </Dialog>
  )
}
