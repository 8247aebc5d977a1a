import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Plan, PlanDocument } from '../../../shared/model/plan.ts'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { AlertBar, Button } from '../ui/index.ts'
import styles from './PlanPane.module.css'

type GoneBarProps = {
  question: string
  /** Gives the document as it is now. */
  document: () => PlanDocument
  /** Told the id of the plan that the words are now kept as. */
  onKept: (as: string) => void
  onLetGo: () => void
}

/** The plan was deleted elsewhere while words written here were not saved: a person says what becomes of them. */
export function GoneBar({ question, document, onKept, onLetGo }: GoneBarProps) {
  const { client, queries } = useDesk()
  const cache = useQueryClient()
  // Made by a try whose second half failed: the next try goes on with it.
  const made = useRef<Plan | null>(null)
  const keep = useMutation({
    mutationFn: async () => {
      made.current ??= await client.plans.create({ question })
      const { id, revision } = made.current
      await client.plans.save({ id, document: document(), revision })
      return id
    },
    onSuccess: async (id) => {
      await cache.invalidateQueries({ queryKey: queries.plans.list.key() })
      onKept(id)
    },
  })
  return (
    <AlertBar kind="failure">
      <span>
        This plan was deleted in another window, so what you changed here since is not saved. Its
        words are still here.
        {keep.isError && ` It could not be kept: ${sentenceOf(keep.error)}`}
      </span>
      <span className={styles.choices}>
        <Button size="small" isPending={keep.isPending} onPress={() => keep.mutate()}>
          Keep it as a new plan
        </Button>
        <Button size="small" isDisabled={keep.isPending} onPress={onLetGo}>
          Let it go
        </Button>
      </span>
    </AlertBar>
  )
}
