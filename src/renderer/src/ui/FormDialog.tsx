import { type ReactNode, useId } from 'react'
import { Form } from 'react-aria-components'
import { AlertBar } from './AlertBar.tsx'
import { Button } from './Button.tsx'
import { Dialog, type DialogProps } from './Dialog.tsx'

export type FormDialogProps = Pick<DialogProps, 'title' | 'size' | 'isOpen' | 'onClose'> & {
  /** What the button that sends it says. */
  submit: string
  /** Whether what is filled in can be sent. */
  isReady: boolean
  /** While it is being sent it cannot be sent again. */
  isPending: boolean
  /** Why it could not be sent, as a sentence. */
  failure: string | null
  onSubmit: () => void
  className?: string | undefined
  children: ReactNode
}

/** A dialog that is a form: Enter in a field sends it, as its button does, and Cancel closes it. */
export function FormDialog(props: FormDialogProps) {
  const { submit, isReady, isPending, failure, onSubmit, className, children, ...dialog } = props
  const id = useId()
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
          if (isReady && !isPending) onSubmit()
        }}
      >
        {children}
        {failure !== null && <AlertBar kind="failure">{failure}</AlertBar>}
      </Form>
    </Dialog>
  )
}
