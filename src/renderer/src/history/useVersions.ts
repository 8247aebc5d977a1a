/** A plan's versions, and what can be done with them. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { VersionSummary } from '../../../shared/model/version.ts'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { useToasts } from '../ui/index.ts'
import { titleOf } from './says.ts'

export function useVersions(planId: string) {
  const { queries } = useDesk()
  return useQuery(queries.versions.list.queryOptions({ input: { planId } }))
}

/** Deletes a version for good. Never rejects: what went wrong is told. */
export function useRemoveVersion(): (version: VersionSummary) => Promise<void> {
  const { client, queries } = useDesk()
  const cache = useQueryClient()
  const { says, fails } = useToasts()
  return async (version) => {
    try {
      await client.versions.remove({ id: version.id })
      await cache.invalidateQueries({ queryKey: queries.versions.key() })
      says(`Deleted the version “${titleOf(version)}”.`)
    } catch (error) {
      fails(sentenceOf(error))
    }
  }
}
