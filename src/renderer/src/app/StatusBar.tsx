import { Check, CircleAlert, CircleDashed, LoaderCircle } from 'lucide-react'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import { counted } from '../../../shared/text/counted.ts'
import { atOnce, type Told, usePart } from '../ui/index.ts'
import styles from './StatusBar.module.css'
import { type FactsOfPlans, useFact } from './useFact.ts'

const looks = {
  saved: { words: 'Saved', icon: <Check size={13} /> },
  unsaved: { words: 'Unsaved changes', icon: <CircleDashed size={13} /> },
  saving: { words: 'Saving …', icon: <LoaderCircle size={13} /> },
  failed: { words: 'Not saved', icon: <CircleAlert size={13} /> },
  gone: { words: 'Not saved', icon: <CircleAlert size={13} /> },
  conflict: { words: 'Not saved', icon: <CircleAlert size={13} /> },
} as const

type StatusBarProps = {
  facts: Told<FactsOfPlans>
  /** The plan that is shown; null when none is. */
  planId: string | null
  notes: number
  snippets: number
}

/** What is true now, quietly: whether the plan is saved, and how much there is. */
export function StatusBar({ facts, planId, notes, snippets }: StatusBarProps) {
  const saveState = useFact(facts, planId, 'saveState', atOnce)
  const words = useFact(facts, planId, 'words')
  const document = useFact(facts, planId, 'document')
  const look = saveState && looks[saveState]
  return (
    <footer className={styles.bar}>
      {look && (
        <span className={styles.item} data-state={saveState} data-testid="save-state">
          {look.icon}
          {look.words}
        </span>
      )}
      {words !== undefined && document && <Words words={words} document={document} />}
      <span className={styles.space} />
      <span>
        {counted(notes, 'note')} · {counted(snippets, 'snippet')}
      </span>
      <span>MHRA</span>
    </footer>
  )
}

/** How many words there are, and of how many if the plan has a limit. */
function Words({ words, document }: { words: number; document: Told<PlanDocument> }) {
  const limit = usePart(document, limitOf)
  return (
    <span>
      {limit !== undefined && `${words.toLocaleString('en-GB')} of `}
      {counted(limit ?? words, 'word')}
    </span>
  )
}

const limitOf = ({ budget }: PlanDocument) => budget?.words
