import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useDesk } from '../desk/index.ts'

/** @throws when it could not. */
export type RestoreStored = (planId: string, versionId: string) => Promise<void>

/**
 * Makes a version the new state of a plan of which nothing is held here, as of one that cannot be read: of
 * whatever is stored of it by now. Where something stands for the plan, the plan is opened in its place.
 */
export function useRestoreStored(): RestoreStored {
  const { client, queries } = useDesk()
  const cache = useQueryClient()
  return useCallback<RestoreStored>(
    async (planId, versionId) => {
      const { revision } = await client.plans.left({ id: planId })
      await client.versions.restore({ id: versionId, revision })
      await Promise.all([
        cache.invalidateQueries({ queryKey: queries.plans.list.key() }),
        cache.invalidateQueries({ queryKey: queries.plans.open.key({ input: { id: planId } }) }),
      ])
    },
    [client, queries, cache],
  )
}
