import { Input, TextField } from 'react-aria-components'
import styles from './menus.module.css'

type FindFieldProps = {
  label: string
  placeholder: string
  /** Whether nothing has been typed in it. */
  isEmpty: boolean
  /** Backspace where nothing is typed takes back the sign that opened the menu. */
  onTakeBack: () => void
}

/** The field over a menu's choices, in which one types what they are found by. */
export function FindField({ label, placeholder, isEmpty, onTakeBack }: FindFieldProps) {
  return (
    <TextField
      aria-label={label}
      autoFocus
      className={styles.find ?? ''}
      onKeyDown={(event) => {
        if (event.key !== 'Backspace' || !isEmpty) return
        // Spent here: the words the keyboard goes back to keep their last letter.
        event.preventDefault()
        onTakeBack()
      }}
    >
      <Input placeholder={placeholder} className={styles.input ?? ''} />
    </TextField>
  )
}
