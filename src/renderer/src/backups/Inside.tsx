import { useMutation, useQuery } from '@tanstack/react-query'
import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import type { KeptLibrary, LibraryInside, Wanted } from '../../../shared/model/backup.ts'
import { counted } from '../../../shared/text/counted.ts'
import { saysWhen } from '../../../shared/text/when.ts'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { AlertBar, AskDialog, Button, EmptyState, Skeleton, useToasts } from '../ui/index.ts'
import styles from './Backups.module.css'
import { PlanInsideView } from './PlanInsideView.tsx'
import { saysAdded } from './says.ts'

type InsideProps = {
  backup: KeptLibrary
  onSaveAll: () => Promise<unknown>
  onBack: () => void
  onClose: () => void
}

/** What a backup holds: its plans, which can be read, and its notebooks; each can be taken back, or all. */
export function Inside({ backup, onSaveAll, onBack, onClose }: InsideProps) {
  const { client, queries } = useDesk()
  const { says, fails } = useToasts()
  const [isAsking, setAsking] = useState(false)
  const { name } = backup
  const { data, error } = useQuery({
    ...queries.backups.inside.queryOptions({ input: { name } }),
    retry: false,
  })
  const take = useMutation({
    mutationFn: async (wanted: Wanted) => {
      await onSaveAll()
      const { setAside, ...added } = await client.backups.takeBack({ name, wanted })
      if (setAside === null) return says([...added.notices, saysAdded(added)].join(' '))
      const done =
        'The library is as it was in the backup. The one there was is set aside, under Backups.'
      says([...added.notices, done].join(' '))
      onClose()
    },
    onError: (error) => fails(sentenceOf(error)),
  })

  return (
    <>
      <div className={styles.acts}>
        <Button autoFocus icon={<ArrowLeft size={14} aria-hidden="true" />} onPress={onBack}>
          All backups
        </Button>
        <Button isDisabled={!data} isPending={take.isPending} onPress={() => setAsking(true)}>
          Take back the whole library …
        </Button>
      </div>
      {error && <AlertBar kind="failure">{sentenceOf(error)}</AlertBar>}
      {data?.notices.map((notice) => (
        <AlertBar key={notice} kind="warning">
          {notice}
        </AlertBar>
      ))}
      {!data && !error && <Skeleton lines={6} label="Looking inside" />}
      {data && <Held name={name} inside={data} onTake={take.mutate} />}
      {isAsking && (
        <AskDialog
          title="Take back the whole library?"
          keeps="Keep the present one"
          does="Take it back"
          onClose={() => setAsking(false)}
          onDo={() => take.mutate({ type: 'all' })}
        >
          Everything in the library will be as it was then. The present library is set aside first,
          and can be taken back in the same way.
        </AskDialog>
      )}
    </>
  )
}

type HeldProps = {
  name: string
  inside: LibraryInside
  onTake: (wanted: Wanted) => void
}

function Held({ name, inside: { plans, notebooks }, onTake }: HeldProps) {
  const [read, setRead] = useState<string | null>(null)
  return (
    <>
      <h3 className={styles.heading}>Plans</h3>
      {plans.length === 0 && <EmptyState title="No plans in it" />}
      <ul aria-label="Plans in this backup">
        {plans.map(({ id, question, updated, isDeleted }) => (
          <li key={id}>
            <div className={styles.row}>
              <span className={styles.words}>
                <span className={styles.question}>{question}</span>
                <span className={styles.held}>
                  {isDeleted ? 'In the bin · ' : ''}Changed {saysWhen(updated)}
                </span>
              </span>
              <Button
                size="small"
                look="quiet"
                aria-expanded={read === id}
                aria-label={`${read === id ? 'Close' : 'Read'} ${question}`}
                onPress={() => setRead(read === id ? null : id)}
              >
                {read === id ? 'Close' : 'Read'}
              </Button>
              <Button
                size="small"
                aria-label={`Take back ${question}`}
                onPress={() => onTake({ type: 'plan', id })}
              >
                Take back
              </Button>
            </div>
            {read === id && <PlanInsideView name={name} planId={id} />}
          </li>
        ))}
      </ul>
      <h3 className={styles.heading}>Notebooks</h3>
      {notebooks.length === 0 && <EmptyState title="No notebooks in it" />}
      <ul aria-label="Notebooks in this backup">
        {notebooks.map(({ id, name, notes }) => (
          <li key={id} className={styles.row}>
            <span className={styles.words}>
              <span className={styles.title}>{name}</span>
              <span className={styles.held}>{counted(notes, 'note')}</span>
            </span>
            <Button
              size="small"
              aria-label={`Take back ${name}`}
              onPress={() => onTake({ type: 'notebook', id })}
            >
              Take back
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
