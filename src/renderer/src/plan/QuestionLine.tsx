import { FieldError, TextArea, TextField } from 'react-aria-components'
import { cx } from '../ui/index.ts'
import { sendsForm } from './QuestionField.tsx'
import styles from './QuestionLine.module.css'
import { faultIn } from './question-fault.ts'

type QuestionLineProps = {
  value: string
  onChange: (question: string) => void
}

const placeholder = 'Type the question as it is set'

/** The question typed on the page itself, in the letters that the plan will have it in. Enter sends its form. */
export function QuestionLine({ value, onChange }: QuestionLineProps) {
  const fault = faultIn(value)
  return (
    <TextField
      aria-label="Question"
      value={value}
      onChange={onChange}
      onKeyDown={sendsForm}
      isInvalid={fault !== undefined}
      className={cx(styles.field)}
    >
      {/* The words once more, unseen: the field is as high as they are. */}
      <span className={styles.grow} data-words={value || placeholder}>
        <TextArea rows={1} placeholder={placeholder} className={cx(styles.words)} />
      </span>
      <FieldError className={cx(styles.fault)}>{fault}</FieldError>
    </TextField>
  )
}
