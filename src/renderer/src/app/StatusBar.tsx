import { Check, CircleAlert, CircleDashed, LoaderCircle, Lock } from 'lucide-react'
import { Button } from 'react-aria-components'
import { actionOf } from '../../../shared/actions/index.ts'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import { minutesFor, wordsPerMinute } from '../../../shared/plan/budget.ts'
import { countWords } from '../../../shared/plan/outline.ts'
import { counted } from '../../../shared/text/counted.ts'
import { usePlanStyle } from '../citing/index.ts'
import { type PlanSession, useDocumentPart } from '../session/index.ts'
import { cx, KeyCap, useSignal } from '../ui/index.ts'
import type { Run } from './pressed.ts'
import styles from './StatusBar.module.css'

const looks = {
  saved: { words: 'Saved', icon: <Check size={14} strokeWidth={1.75} /> },
  unsaved: { words: 'Unsaved changes', icon: <CircleDashed size={14} strokeWidth={1.75} /> },
  saving: { words: 'Saving …', icon: <LoaderCircle size={14} strokeWidth={1.75} /> },
  failed: { words: 'Not saved', icon: <CircleAlert size={14} strokeWidth={1.75} /> },
  gone: { words: 'Not saved', icon: <CircleAlert size={14} strokeWidth={1.75} /> },
  conflict: { words: 'Not saved', icon: <CircleAlert size={14} strokeWidth={1.75} /> },
} as const

type StatusBarProps = {
  /** Of the plan that is shown; null when none is, or it is not open yet. */
  session: PlanSession | null
  isPlanOpen: boolean
  notes: number
  snippets: number
  run: Run
}

/** What is true now, quietly: whether the plan is saved, how long it is, and how much there is. */
export function StatusBar({ session, isPlanOpen, notes, snippets, run }: StatusBarProps) {
  return (
    <footer className={styles.bar}>
      {session && (
        <>
          <Saved session={session} />
          <Length session={session} />
        </>
      )}
      {!isPlanOpen && (
        <span className={styles.item}>
          <Lock size={14} strokeWidth={1.75} aria-hidden="true" />
          On this computer only
        </span>
      )}
      <span className={styles.space} />
      {notes > 0 && (
        <span className={styles.aside}>
          {counted(notes, 'note')}, {counted(snippets, 'snippet')}
        </span>
      )}
      {session && <StyleName session={session} run={run} />}
      <Button
        className={styles.keys ?? ''}
        aria-keyshortcuts={actionOf('show-keys').bareKey}
        onPress={() => run('show-keys')}
      >
        Keys
        <KeyCap>{actionOf('show-keys').bareKey}</KeyCap>
      </Button>
    </footer>
  )
}

/** The style that citations are printed in; pressed, it can be changed. */
function StyleName({ session, run }: { session: PlanSession; run: Run }) {
  const { name } = usePlanStyle(session)
  return (
    <Button
      className={cx(styles.keys)}
      aria-label={`${buttonLabelOf('cite-style')}: ${name}`}
      onPress={() => run('cite-style')}
    >
      <span className={styles.styleName}>{name}</span>
    </Button>
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

/** How many words there are and how long they take to write; of how many, if the plan has a limit. */
function Length({ session }: { session: PlanSession }) {
  const used = useDocumentPart(session, countWords)
  const most = useDocumentPart(session, wordsOf)
  const mostMinutes = useDocumentPart(session, minutesOf)
  return (
    <>
      <span className={styles.item}>
        {most !== undefined && `${used.toLocaleString('en-GB')} of `}
        {counted(most ?? used, 'word')}
        {most !== undefined && <Meter part={used / most} />}
      </span>
      {mostMinutes !== undefined && (
        <span className={styles.minutes} title={`At ${wordsPerMinute} words a minute`}>
          {minutesFor(used).toLocaleString('en-GB')} of {mostMinutes.toLocaleString('en-GB')} min
        </span>
      )}
    </>
  )
}

const wordsOf = ({ budget }: PlanDocument) => budget?.words
const minutesOf = ({ budget }: PlanDocument) => budget?.minutes

/** The part of a limit that is used, for who sees it: the numbers beside it say the same. */
function Meter({ part }: { part: number }) {
  return (
    <span className={styles.meter} data-over={part > 1 || undefined} aria-hidden="true">
      <span style={{ inlineSize: `${Math.min(1, part) * 100}%` }} />
    </span>
  )
}
