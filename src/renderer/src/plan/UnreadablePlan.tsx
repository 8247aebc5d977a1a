import { useMutation, useQuery } from '@tanstack/react-query'
import { FileText, History, Trash2 } from 'lucide-react'
import type { PlanSummary } from '../../../shared/model/plan.ts'
import type { VersionSummary } from '../../../shared/model/version.ts'
import { counted } from '../../../shared/text/counted.ts'
import { saysMoment } from '../../../shared/text/when.ts'
import { keepFile, sentenceOf, useDesk } from '../desk/index.ts'
import { useSessions } from '../session/index.ts'
import { AlertBar, Button, useToasts } from '../ui/index.ts'
import styles from './UnreadablePlan.module.css'

type UnreadablePlanProps = {
  plan: PlanSummary
  /** Why it cannot be read. */
  says: string
  onDelete: () => void
}

/** As many as are looked at without losing sight of the words. */
const mostVersions = 5

/** Stands for a plan that cannot be read: what is left of it, and what can be done. */
export function UnreadablePlan({ plan, says, onDelete }: UnreadablePlanProps) {
  const desk = useDesk()
  const { client, queries } = desk
  const toasts = useToasts()
  const left = useQuery(queries.plans.left.queryOptions({ input: { id: plan.id } }))
  const versions = useQuery(queries.versions.list.queryOptions({ input: { planId: plan.id } }))
  const sessions = useSessions()

  const restore = useMutation({
    mutationFn: ({ id }: VersionSummary) => sessions.restore(plan.id, id),
    onError: (error) => toasts.fails(sentenceOf(error)),
  })
  const keep = useMutation({
    async mutationFn() {
      const { fileId } = await client.plans.exportLeft({ id: plan.id })
      const saved = await keepFile(desk, fileId)
      if (saved.type === 'saved') toasts.says(`Saved what is left as ${saved.path}.`)
    },
    onError: (error) => toasts.fails(sentenceOf(error)),
  })

  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{plan.question}</h1>
      <AlertBar kind="failure">
        {says} What can still be made out of it is below; your other plans are as they were.
      </AlertBar>
      <div className={styles.acts}>
        <Button
          icon={<FileText size={15} />}
          isPending={keep.isPending}
          onPress={() => keep.mutate()}
        >
          Save what is left as text
        </Button>
        <Button look="quiet" icon={<Trash2 size={15} />} onPress={onDelete}>
          Delete
        </Button>
      </div>

      <h2 className={styles.heading}>Earlier versions</h2>
      {versions.data?.length === 0 && <p className={styles.none}>None were kept.</p>}
      {versions.error && <AlertBar kind="failure">{sentenceOf(versions.error)}</AlertBar>}
      <ul className={styles.versions} aria-label="Earlier versions">
        {versions.data?.slice(0, mostVersions).map((version) => (
          <li key={version.id} className={styles.version}>
            <span>
              {version.name ?? saysMoment(version.made)} · {counted(version.words, 'word')}
            </span>
            <Button
              size="small"
              icon={<History size={13} />}
              aria-label={`Restore the version of ${saysMoment(version.made)}`}
              isDisabled={restore.isPending}
              onPress={() => restore.mutate(version)}
            >
              Restore
            </Button>
          </li>
        ))}
      </ul>

      <h2 className={styles.heading}>What is left of it</h2>
      {left.error && <AlertBar kind="failure">{sentenceOf(left.error)}</AlertBar>}
      {left.data?.words.length === 0 && <p className={styles.none}>No words can be made out.</p>}
      <section aria-label="What is left of it" className={styles.left}>
        {left.data?.words.map((words, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be there twice, and nothing moves.
          <p key={at}>{words}</p>
        ))}
      </section>
    </div>
  )
}
