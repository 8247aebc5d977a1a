import { type ComponentProps, useEffect, useRef } from 'react'
import { TextArea } from '../ui/index.ts'
import { faultIn } from './question-fault.ts'

type QuestionFieldProps = {
  value: string
  onChange: (question: string) => void
  placeholder?: string
  description?: string
}

/**
 * Where the question of a plan is written, with the caret behind what is there already. It has no second
 * line: Enter sends its form.
 */
export function QuestionField(field: QuestionFieldProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const end = area.current?.value.length ?? 0
    area.current?.setSelectionRange(end, end)
  }, [])
  return (
    <TextArea
      {...field}
      ref={area}
      label="Question"
      rows={2}
      autoFocus
      fault={faultIn(field.value)}
      onKeyDown={sendsForm}
    />
  )
}

/** A question has no second line: Enter sends the form it is in. */
export const sendsForm: NonNullable<ComponentProps<typeof TextArea>['onKeyDown']> = (event) => {
  // React Aria keeps keys to the field unless it is told to pass them on: Esc closes the dialog.
  if (event.key !== 'Enter' || event.shiftKey) return event.continuePropagation()
  event.preventDefault()
  const { target } = event
  if (!event.nativeEvent.isComposing && target instanceof HTMLTextAreaElement)
    target.form?.requestSubmit()
}
