import { Ellipsis } from 'lucide-react'
import { rowLabelOf } from '../../../shared/actions/labels.ts'
import type { PlanSummary, Shelf } from '../../../shared/model/plan.ts'
import { saysWhen } from '../../../shared/text/when.ts'
import { Button, Fault, IconButton, MenuButton, MenuItem, MenuLine } from '../ui/index.ts'
import styles from './AllPlansDialog.module.css'
import type { PlanActs } from './usePlanActs.ts'

type PlanRowProps = {
  plan: PlanSummary
  shelf: Shelf
  /** Whether Enter in the search opens it. */
  isFirstFound: boolean
  onOpen: () => void
  onRename: () => void
  onPurge: () => void
  onAct: (act: Exclude<keyof PlanActs, 'purge'>) => void
}

/** A plan in the list of all: opened by its question, unless it is in the bin. */
export function PlanRow(props: PlanRowProps) {
  const { plan, shelf, isFirstFound, onOpen, onRename, onPurge, onAct } = props
  const { question, updated, archived, deleted, unreadable } = plan
  const when = deleted
    ? `Deleted ${saysWhen(deleted)}`
    : archived
      ? `Archived ${saysWhen(archived)}`
      : `Changed ${saysWhen(updated)}`
  const says = unreadable ? (
    <>
      <Fault>Cannot be read</Fault> · {when}
    </>
  ) : (
    when
  )
  return (
    <li className={styles.row} data-first-found={isFirstFound || undefined}>
      {shelf === 'deleted' ? (
        <span className={styles.words}>
          <span className={styles.question}>{question}</span>
          <span className={styles.when}>{says}</span>
        </span>
      ) : (
        <button type="button" className={styles.words} onClick={onOpen}>
          <span className={styles.question}>{question}</span>
          <span className={styles.when}>{says}</span>
        </button>
      )}
      {shelf === 'deleted' && (
        <>
          <Button size="small" aria-label={`Restore ${question}`} onPress={() => onAct('restore')}>
            Restore
          </Button>
          <Button
            size="small"
            look="quiet"
            aria-label={`Delete for good: ${question}`}
            onPress={onPurge}
          >
            Delete for good …
          </Button>
        </>
      )}
      {shelf === 'archived' && (
        <Button
          size="small"
          aria-label={`Bring back ${question}`}
          onPress={() => onAct('unarchive')}
        >
          Bring back
        </Button>
      )}
      {shelf !== 'deleted' && (
        <MenuButton
          label={`More for ${question}`}
          placement="bottom end"
          button={
            <IconButton size="small" label={`More for ${question}`} icon={<Ellipsis size={15} />} />
          }
        >
          <MenuItem id="rename" label={rowLabelOf('rename-plan')} onAction={onRename} />
          {!unreadable && (
            <MenuItem
              id="duplicate"
              label={rowLabelOf('duplicate-plan')}
              onAction={() => onAct('duplicate')}
            />
          )}
          {shelf === 'open' && (
            <MenuItem
              id="archive"
              label={rowLabelOf('archive-plan')}
              onAction={() => onAct('archive')}
            />
          )}
          <MenuLine />
          <MenuItem
            id="delete"
            label={rowLabelOf('delete-plan')}
            isDanger
            onAction={() => onAct('remove')}
          />
        </MenuButton>
      )}
    </li>
  )
}
