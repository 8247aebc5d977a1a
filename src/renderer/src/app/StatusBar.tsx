import { Check, CircleAlert, CircleDashed, LoaderCircle } from 'lucide-react'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import { countWords } from '../../../shared/plan/outline.ts'
import { counted } from '../../../shared/text/counted.ts'
import { type PlanSession, useDocumentPart } from '../session/index.ts'
import { useSignal } from '../ui/index.ts'
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
  /** Of the plan that is shown; null when none is, or it is not open yet. */
  session: PlanSession | null
  notes: number
  snippets: number
}

/** What is true now, quietly: whether the plan is saved, and how much there is. */
export function StatusBar({ session, notes, snippets }: StatusBarProps) {
  return (
    <footer className={styles.bar}>
      {session && <Saved session={session} />}
      {session && <Words session={session} />}
      <span className={styles.space} />
      <span>
        {counted(notes, 'note')} · {counted(snippets, 'snippet')}
      </span>
      <span>MHRA</span>
    </footer>
  )
}

function Saved({ session }: { session: PlanSession }) {
  const { type } = useSignal(session.saved)
  const look = looks[type]
  return (
    <span className={styles.item} data-state={type} data-testid="save-state">
      {look.icon}
      {look.words}
    </span>
  )
}

/** How many words there are, and of how many if the plan has a limit. */
function Words({ session }: { session: PlanSession }) {
  const words = useDocumentPart(session, countWords)
  const limit = useDocumentPart(session, limitOf)
  return (
    <span>
      {limit !== undefined && `${words.toLocaleString('en-GB')} of `}
      {counted(limit ?? words, 'word')}
    </span>
  )
}

const limitOf = ({ budget }: PlanDocument) => budget?.words
