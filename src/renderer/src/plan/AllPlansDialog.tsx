import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { PlanSummary, Shelf } from '../../../shared/model/plan.ts'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { AlertBar, Dialog, EmptyState, SearchField, Skeleton, Tabs } from '../ui/index.ts'
import styles from './AllPlansDialog.module.css'
import { PlanRow } from './PlanRow.tsx'
import { PurgePlanDialog } from './PurgePlanDialog.tsx'
import { RenameDialog } from './RenameDialog.tsx'
import type { PlanActs } from './usePlanActs.ts'

type AllPlansDialogProps = {
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

/** Every plan there is: those at hand, those put away, and those in the bin. */
export function AllPlansDialog({ acts, onOpen, onClose }: AllPlansDialogProps) {
  const [shelf, setShelf] = useState<Shelf>('open')
  const [words, setWords] = useState('')
  const [renamed, setRenamed] = useState<PlanSummary | null>(null)
  const [purged, setPurged] = useState<PlanSummary | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const shelves = {
    open: useShelf('open'),
    archived: useShelf('archived'),
    deleted: useShelf('deleted'),
  }
  const { data: plans, isPending, error, refetch } = shelves[shelf]
  const wanted = words.trim().toLowerCase()
  const shown = plans?.filter(({ question }) => question.toLowerCase().includes(wanted)) ?? []

  /** The row goes with what was pressed in it; the keyboard stays with the list. */
  const then = (act: Promise<void>) => void act.then(() => list.current?.focus())

  return (
    <Dialog title="All plans" size="large" isTall isOpen onClose={onClose} closesOutside>
      <Tabs
        label="Where plans are"
        selected={shelf}
        onSelect={setShelf}
        tabs={[
          { id: 'open', label: 'Plans', count: shelves.open.data?.length },
          { id: 'archived', label: 'Archive', count: shelves.archived.data?.length },
          { id: 'deleted', label: 'Bin', count: shelves.deleted.data?.length },
        ]}
      >
        {isPending && <Skeleton lines={6} label="Loading the plans" />}
        {error && (
          <AlertBar kind="failure" action={{ label: 'Try again', onAction: () => void refetch() }}>
            {sentenceOf(error)}
          </AlertBar>
        )}
        {plans && plans.length > 0 && (
          <SearchField
            label="Find a plan"
            className={styles.search}
            value={words}
            onChange={setWords}
          />
        )}
        {plans && shown.length === 0 && (
          <EmptyState title={wanted && plans.length > 0 ? 'None like this' : empty[shelf].title}>
            {wanted && plans.length > 0 ? 'No question here has these words.' : empty[shelf].says}
          </EmptyState>
        )}
        <ul ref={list} tabIndex={-1} aria-label="Plans" className={styles.list}>
          {shown.map((plan) => (
            <PlanRow
              key={plan.id}
              plan={plan}
              shelf={shelf}
              onOpen={() => {
                onClose()
                onOpen(plan.id)
              }}
              onRename={() => setRenamed(plan)}
              onPurge={() => setPurged(plan)}
              onAct={(act) => {
                if (act === 'duplicate') onClose()
                then(acts[act](plan))
              }}
            />
          ))}
        </ul>
      </Tabs>
      {renamed && <RenameDialog plan={renamed} onClose={() => setRenamed(null)} />}
      {purged && (
        <PurgePlanDialog
          plan={purged}
          onClose={() => setPurged(null)}
          onPurge={() => then(acts.purge(purged))}
        />
      )}
    </Dialog>
  )
}

function useShelf(shelf: Shelf) {
  const { queries } = useDesk()
  return useQuery(queries.plans.list.queryOptions({ input: { shelf } }))
}
