/** Plan files, and documents with a plan in them, from elsewhere: their plan is added and shown, and the person told what came with it. */
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { HandedFile } from '../../../shared/contract.ts'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { useToasts } from '../ui/index.ts'
import { saysAdded } from './says-added.ts'

/** @param begin shows a plan by its id. */
export function usePlanFiles(begin: (planId: string) => void): {
  /** Never rejects: what went wrong is told. */
  addPlanFile: (file: HandedFile) => Promise<void>
} {
  const { client, queries } = useDesk()
  const cache = useQueryClient()
  const { says, fails } = useToasts()
  const addPlanFile = useCallback(
    async ({ fileId }: HandedFile) => {
      try {
        const added = await client.plans.addFile({ fileId })
        // The window shows only plans it knows of.
        await cache.invalidateQueries({ queryKey: queries.plans.list.key() })
        begin(added.plan.id)
        says(saysAdded(added))
      } catch (error) {
        fails(sentenceOf(error))
      }
    },
    [client, queries, cache, says, fails, begin],
  )
  return { addPlanFile }
}
