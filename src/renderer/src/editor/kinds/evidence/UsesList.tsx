import { useQuery } from '@tanstack/react-query'
import type { Id } from '../../../../../shared/model/ids.ts'
import { sentenceOf, useDesk } from '../../../desk/index.ts'
import { AlertBar, Button, Skeleton } from '../../../ui/index.ts'
import styles from './StandingForm.module.css'

export type UsesListProps = {
  snippetId: Id
  /** The evidence asked from, which is not listed as another use. */
  evidenceId: Id
  /** The person asks to go to a use. */
  onGoTo: (planId: Id, blockId: Id) => void
}

/** Where else a snippet is used: in this plan and in others. */
export function UsesList({ snippetId, evidenceId, onGoTo }: UsesListProps) {
  const { queries } = useDesk()
  const uses = useQuery({
    ...queries.plans.usesOf.queryOptions({ input: { snippetId } }),
    // Other plans may have been saved since it was asked last.
    staleTime: 0,
  })
  const elsewhere = (uses.data ?? [])
    .map((use) => ({ ...use, places: use.places.filter(({ blockId }) => blockId !== evidenceId) }))
    .filter(({ places }) => places.length > 0)
  return (
    <div className={styles.form}>
      <h2 className={styles.heading}>Where else this is used</h2>
      {uses.isPending && <Skeleton lines={2} label="Looking through the plans" />}
      {uses.error && <AlertBar kind="failure">{sentenceOf(uses.error)}</AlertBar>}
      {uses.data && elsewhere.length === 0 && (
        <p className={styles.says}>Nowhere else: it stands in this one place.</p>
      )}
      {elsewhere.map(({ planId, question, places }) => (
        <section key={planId} aria-label={question}>
          <h3 className={styles.label}>{question}</h3>
          <div className={styles.places}>
            {places.map(({ blockId, in: place }) => (
              <Button key={blockId} size="small" onPress={() => onGoTo(planId, blockId)}>
                {`In ${place}`}
              </Button>
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}
