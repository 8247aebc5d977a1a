import { useRef, useState } from 'react'
import type { PlanSummary, Shelf } from '../../../shared/model/plan.ts'
import { sentenceOf } from '../desk/index.ts'
import { AlertBar, AskDialog, EmptyState, found, SearchField, Skeleton } from '../ui/index.ts'
import styles from './AllPlansDialog.module.css'
import { PlanRow } from './PlanRow.tsx'
import { RenameDialog } from './RenameDialog.tsx'
import { useFocusInPlace } from './useFocusInPlace.ts'
import type { PlanActs } from './usePlanActs.ts'
import { useShelf } from './useShelf.ts'

type PlanShelfProps = {
  shelf: Shelf
  /** Puts the keyboard into the search. */
  autoFocus: boolean
  acts: PlanActs
  onOpen: (id: string) => void
  onClose: () => void
}

const empty: Readonly<Record<Shelf, { title: string; says: string }>> = {
  open: { title: 'No plans', says: 'Plans you begin or open from files are listed here.' },
  archived: {
    title: 'The archive is empty',
    says: 'Archive a plan you are done with: it is out of the way here, and can be opened and brought back.',
  },
  deleted: {
    title: 'The bin is empty',
    says: 'Plans you delete stay here for 30 days, and can be restored.',
  },
}

/** The plans of one shelf, and what can be done with each there. */
export function PlanShelf({ shelf, autoFocus, acts, onOpen, onClose }: PlanShelfProps) {
  const { data: plans, isPending, error, refetch } = useShelf(shelf)
  const [words, setWords] = useState('')
  const [renamed, setRenamed] = useState<PlanSummary | null>(null)
  const [purged, setPurged] = useState<PlanSummary | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const shown = found(plans ?? [], words, ({ question }) => question)
  const first = shelf === 'deleted' ? undefined : shown[0]
  const isSearched = plans !== undefined && plans.length > 0

  const goes = useFocusInPlace(
    list,
    shown.map(({ id }) => id),
  )

  function open(id: string) {
    onClose()
    onOpen(id)
  }

  return (
    <>
      {isPending && <Skeleton lines={6} label="Loading the plans" />}
      {error && (
        <AlertBar kind="failure" action={{ label: 'Try again', onAction: () => void refetch() }}>
          {sentenceOf(error)}
        </AlertBar>
      )}
      {isSearched && (
        <SearchField
          label="Find a plan"
          className={styles.search}
          autoFocus={autoFocus}
          value={words}
          onChange={setWords}
          onSubmit={() => {
            if (first) open(first.id)
          }}
          onKeyDown={(event) => {
            // React Aria spends what is not passed on: Escape closes the dialog.
            if (event.key !== 'ArrowDown') return event.continuePropagation()
            event.preventDefault()
            list.current?.querySelector('button')?.focus()
          }}
        />
      )}
      {plans && shown.length === 0 && (
        <EmptyState title={isSearched ? 'None like this' : empty[shelf].title}>
          {isSearched ? 'No question here has these words.' : empty[shelf].says}
        </EmptyState>
      )}
      <ul ref={list} tabIndex={-1} aria-label="Plans" className={styles.list}>
        {shown.map((plan) => (
          <PlanRow
            key={plan.id}
            plan={plan}
            shelf={shelf}
            isFirstFound={isSearched && plan === first}
            onOpen={() => open(plan.id)}
            onRename={() => setRenamed(plan)}
            onPurge={() => setPurged(plan)}
            onAct={(act) => {
              if (act === 'duplicate') onClose()
              else goes(plan.id)
              void acts[act](plan)
            }}
          />
        ))}
      </ul>
      {renamed && <RenameDialog plan={renamed} onClose={() => setRenamed(null)} />}
      {purged && (
        <AskDialog
          title="Delete this plan for good?"
          keeps="Keep it in the bin"
          does="Delete for good"
          onClose={() => setPurged(null)}
          onDo={() => {
            goes(purged.id)
            void acts.purge(purged)
          }}
        >
          “{purged.question}”, everything written in it and all its versions will be gone. Your
          notes and sources stay as they are.
        </AskDialog>
      )}
    </>
  )
}
