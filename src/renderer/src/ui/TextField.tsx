import type { ReactNode, RefAttributes } from 'react'
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Input,
} from 'react-aria-components'
import { cx } from './cx.ts'
import { FieldFrame, type FieldWords } from './FieldFrame.tsx'
import styles from './field.module.css'

export type TextFieldProps = Omit<
  AriaTextFieldProps,
  'className' | 'style' | 'children' | 'aria-label' | 'isInvalid'
> &
  FieldWords & {
    placeholder?: string
    className?: string | undefined
  }

/** One line of words. */
export function TextField({
  placeholder,
  ref,
  ...props
}: TextFieldProps & RefAttributes<HTMLInputElement>) {
  return (
    <Frame {...props}>
      <Input ref={ref ?? null} className={cx(styles.box)} {...(placeholder && { placeholder })} />
    </Frame>
  )
}

/** Several lines of words. */
export function TextArea({
  placeholder,
  rows = 3,
  ref,
  ...props
}: TextFieldProps & RefAttributes<HTMLTextAreaElement> & { rows?: number }) {
  return (
    <Frame {...props}>
      <AriaTextArea
        ref={ref ?? null}
        rows={rows}
        className={cx(styles.box)}
        {...(placeholder && { placeholder })}
      />
    </Frame>
  )
}

function Frame({
  label,
  hideLabel = false,
  isOptional = false,
  description,
  fault,
  className,
  children,
  ...rest
}: Omit<TextFieldProps, 'placeholder'> & { children: ReactNode }) {
  return (
    <AriaTextField
      {...rest}
      {...(hideLabel && { 'aria-label': label })}
      isInvalid={fault !== undefined}
      className={cx(styles.field, className)}
    >
      <FieldFrame {...{ label, hideLabel, isOptional, description, fault }}>{children}</FieldFrame>
    </AriaTextField>
  )
}
