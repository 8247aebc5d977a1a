import { Check, CircleAlert, CircleDashed, LoaderCircle } from 'lucide-react'
import { counted } from '../../../shared/text/counted.ts'
import type { SaveState } from '../plan/index.ts'
import styles from './StatusBar.module.css'

const looks = {
  saved: { words: 'Saved', icon: <Check size={13} /> },
  unsaved: { words: 'Unsaved changes', icon: <CircleDashed size={13} /> },
  saving: { words: 'Saving …', icon: <LoaderCircle size={13} /> },
  failed: { words: 'Not saved', icon: <CircleAlert size={13} /> },
  gone: { words: 'Not saved', icon: <CircleAlert size={13} /> },
  conflict: { words: 'Not saved', icon: <CircleAlert size={13} /> },
} as const

type StatusBarProps = {
  /** Of the plan that is shown; null when none is. */
  saveState: SaveState['type'] | null
  words: number | null
  notes: number
  snippets: number
}

/** What is true now, quietly: whether the plan is saved, and how much there is. */
export function StatusBar({ saveState, words, notes, snippets }: StatusBarProps) {
  const look = saveState && looks[saveState]
  return (
    <footer className={styles.bar}>
      {look && (
        <span className={styles.item} data-state={saveState} data-testid="save-state">
          {look.icon}
          {look.words}
        </span>
      )}
      {words !== null && <span>{counted(words, 'word')}</span>}
      <span className={styles.space} />
      <span>
        {counted(notes, 'note')} · {counted(snippets, 'snippet')}
      </span>
      <span>MHRA</span>
    </footer>
  )
}
