import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { Snippet } from '../../../shared/model/note.ts'
import { datesIn } from '../../../shared/text/dates.ts'
import { monthNames } from '../../../shared/text/month-names.ts'
import { cx, IconButton, TextField, useToasts } from '../ui/index.ts'
import styles from './Facts.module.css'
import { typedStretch } from './read-things.ts'

type AddFactProps = {
  onDates: (dates: Snippet['dates'][number]) => void
  onPerson: (name: string) => void
}

/** A date as it is typed, "1922", "1922-26" or "1934-12-01"; else a name. */
export function AddFact({ onDates, onPerson }: AddFactProps) {
  const [typed, setTyped] = useState('')
  const toasts = useToasts()
  function add() {
    const words = typed.trim()
    if (words === '') return
    const [first = '', last = ''] = words.split(/\s*(?:–|\bto\b|\.\.)\s*/)
    const stretch = typedStretch(first, last)
    const [said] = datesIn(words)
    if (stretch) onDates(stretch)
    else if (said && !/\p{L}{2,}/u.test(withoutDateWords(words))) onDates(said)
    else if (/^\d/.test(words))
      return toasts.fails(`“${words}” is no date. Type a year, 1934-12, 1934-12-01 or 1922–1926.`)
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

const dateWords = new RegExp(
  `\\b(?:${monthNames.flatMap((name) => [name, name.slice(0, 3)]).join('|')}|sept|early|mid|late|the|of|from|to|until|in|by|end|BC|AD|century|\\d+(?:st|nd|rd|th|s))\\b`,
  'giu',
)

/** What is left of words that say a date: nothing, unless they say something else. */
const withoutDateWords = (words: string): string => words.replace(dateWords, '')
