import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { Snippet } from '../../../shared/model/note.ts'
import { cx, IconButton, TextField, useToasts } from '../ui/index.ts'
import styles from './Facts.module.css'
import { typedDates } from './typed-dates.ts'

type AddFactProps = {
  onDates: (dates: Snippet['dates'][number]) => void
  onPerson: (name: string) => void
}

/** A date as it is typed, "1922", "c. 1922", "1922–1926" or "1934-12-01"; else a name. */
export function AddFact({ onDates, onPerson }: AddFactProps) {
  const [typed, setTyped] = useState('')
  const toasts = useToasts()
  function add() {
    const words = typed.trim()
    if (words === '') return
    const dates = typedDates(words)
    if (dates) onDates(dates)
    else if (/^\d/.test(words))
      return toasts.fails(
        `“${words}” is no date. Type a year, c. 1922, 1934-12, 1934-12-01 or 1922–1926.`,
      )
    else onPerson(words)
    setTyped('')
  }
  return (
    <div className={cx(styles.row, styles.add)}>
      <TextField
        label="Add a date or a person"
        hideLabel
        placeholder="1922, 1922–1926 or a name"
        value={typed}
        onChange={setTyped}
        onKeyDown={(event) => {
          if (event.key === 'Enter') add()
          else event.continuePropagation()
        }}
        className={styles.grow}
      />
      <IconButton size="small" label="Add it" icon={<Plus size={14} />} onPress={add} />
    </div>
  )
}
