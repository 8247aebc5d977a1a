/** What can be done with a plan as a whole, each with a word of what was done and a way back. */
import { useQueryClient } from '@tanstack/react-query'
import type { PlanSummary } from '../../../shared/model/plan.ts'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { holdKeys, useToasts } from '../ui/index.ts'

export type PlanActs = Record<
  'remove' | 'archive' | 'unarchive' | 'restore' | 'purge' | 'duplicate',
  (plan: PlanSummary) => Promise<void>
>

type Window = {
  /** Whether a plan is open here. */
  isOpen: (id: string) => boolean
  /** Resolves when the plan has nothing unsaved. @throws when it could not be saved. */
  save: (id: string) => Promise<void>
  /** Closes a plan's tab, whatever is in it. */
  close: (id: string) => void
  /** Shows a plan, with the caret in it. */
  show: (id: string) => void
}

/** None of these rejects: what went wrong is told. */
export function usePlanActs({ isOpen, save, close, show }: Window): PlanActs {
  const { client, queries } = useDesk()
  const cache = useQueryClient()
  const { says, fails } = useToasts()

  /** Does something with the stored plan; its lists are true when it is done. */
  const act =
    (does: (plan: PlanSummary) => Promise<void>) =>
    async (plan: PlanSummary): Promise<void> => {
      try {
        await does(plan)
        await cache.invalidateQueries({ queryKey: queries.plans.list.key() })
      } catch (error) {
        fails(sentenceOf(error))
      }
    }

  /** Puts a plan somewhere else, closing its tab; undo puts it back, and opens it again if it was. */
  const putAway = (
    does: (plan: PlanSummary) => Promise<unknown>,
    undoes: (plan: PlanSummary) => Promise<unknown>,
    said: (question: string) => string,
  ) =>
    act(async (plan) => {
      const wasOpen = isOpen(plan.id)
      await save(plan.id)
      await does(plan)
      // Not offered again in the moment until the lists are read anew.
      cache.setQueriesData<readonly PlanSummary[]>(
        { queryKey: queries.plans.list.key() },
        (plans) => plans?.filter(({ id }) => id !== plan.id),
      )
      close(plan.id)
      const back = act(async () => {
        await undoes(plan)
        await cache.invalidateQueries({ queryKey: queries.plans.list.key() })
        if (wasOpen) show(plan.id)
      })
      says(said(plan.question), { label: 'Undo', onAction: () => void back(plan) })
    })

  const copy = act(async ({ id }) => {
    await save(id)
    const copied = await client.plans.duplicate({ id })
    await cache.invalidateQueries({ queryKey: queries.plans.list.key() })
    says(`Made a copy of “${copied.question}”.`)
    show(copied.id)
  })

  return {
    remove: putAway(
      ({ id }) => client.plans.remove({ id }),
      ({ id }) => client.plans.restore({ id }),
      (question) => `Moved “${question}” to the bin.`,
    ),
    archive: putAway(
      ({ id }) => client.plans.archive({ id }),
      ({ id }) => client.plans.unarchive({ id }),
      (question) => `Put “${question}” in the archive.`,
    ),
    unarchive: act(async ({ id, question }) => {
      await client.plans.unarchive({ id })
      says(`“${question}” is back among your plans.`)
    }),
    restore: act(async ({ id, question }) => {
      const { archived } = await client.plans.restore({ id })
      says(`Restored “${question}”${archived ? ' to the archive' : ''}.`)
    }),
    purge: act(async ({ id, question }) => {
      await client.plans.purge({ id })
      says(`Deleted “${question}” for good.`)
    }),
    async duplicate(plan) {
      // What is typed meanwhile is for the copy.
      const hold = holdKeys()
      await copy(plan)
      hold.give()
    },
  }
}
