import { useState } from 'react'
import { TextField as AriaTextField, FieldError, Input } from 'react-aria-components'
import { cx } from './cx.ts'
import styles from './NumberField.module.css'
import { readNumber, saysNumber } from './whole-number.ts'

export type NumberFieldProps = {
  /** The accessible name. */
  label: string
  /** Stands there while nothing is given. */
  placeholder: string
  /** Null while nothing is given. */
  value: number | null
  least: number
  most: number
  /** Told when the person has finished with the field: at Enter, at an arrow, or when it is left. */
  onChange: (value: number | null) => void
}

/**
 * A whole number in a sentence, which may be left open; the arrows make it one more or one less. What is none stays as it
 * was typed and is told: a field that drops the signs it does not know makes 12,007 of "1200.7".
 * The sentence is a flex container that wraps: what is wrong stands under it.
 */
export function NumberField({
  label,
  placeholder,
  value,
  least,
  most,
  onChange,
}: NumberFieldProps) {
  const [draft, setDraft] = useState<Draft | null>(null)
  const [shown, setShown] = useState(value)
  // What was typed gives way to a value that comes, be it that number or an undo's.
  if (shown !== value) {
    setShown(value)
    setDraft(null)
  }
  const typed = draft?.typed ?? saysIt(value)

  function take(next: number | null) {
    // It stands as it was read until it comes back as the value.
    setDraft({ typed: saysIt(next), isTaken: true })
    if (next !== value) onChange(next)
  }
  function finish() {
    if (!draft || draft.isTaken) return
    const read = readNumber(typed, { least, most })
    if ('fault' in read) setDraft({ ...draft, fault: read.fault })
    else take(read.value)
  }
  function step(by: 1 | -1) {
    const read = readNumber(typed, { least, most })
    if ('fault' in read) finish()
    else take(Math.min(most, Math.max(least, (read.value ?? least - by) + by)))
  }
  /** @returns whether the key does something here. */
  function pressed(key: string): boolean {
    if (key === 'Enter') finish()
    else if (key === 'ArrowUp') step(1)
    else if (key === 'ArrowDown') step(-1)
    else return false
    return true
  }

  return (
    <AriaTextField
      aria-label={label}
      inputMode="numeric"
      autoComplete="off"
      value={typed}
      isInvalid={draft?.fault !== undefined}
      onChange={(typed) => setDraft({ typed, isTaken: false, fault: draft?.fault })}
      onBlur={finish}
      onKeyDown={(event) => {
        if (pressed(event.key)) event.preventDefault()
        else event.continuePropagation()
      }}
      className={cx(styles.field)}
    >
      <Input
        placeholder={placeholder}
        className={cx(styles.digits)}
        size={Math.max(2, (typed || placeholder).length)}
      />
      <FieldError className={cx(styles.fault)}>{draft?.fault}</FieldError>
    </AriaTextField>
  )
}

/** What is typed, whether it was taken already, and what is wrong with it. */
type Draft = { typed: string; isTaken: boolean; fault?: string | undefined }

const saysIt = (value: number | null): string => (value === null ? '' : saysNumber(value))
