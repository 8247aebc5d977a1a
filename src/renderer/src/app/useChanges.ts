/** Keeps the cache true: when the desk says that something changed, what shows it is fetched again. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Change } from '../../../shared/contract.ts'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { useToasts } from '../ui/index.ts'

/** @param onPlanSaved told of every save of a plan, this window's own among them. */
export function useChanges(onPlanSaved: (id: string, revision: number) => void): void {
  const { client, queries } = useDesk()
  const cache = useQueryClient()
  const { fails } = useToasts()

  useEffect(() => {
    const stop = new AbortController()
    const refetch = (change: Change) => {
      switch (change.type) {
        case 'library':
          return cache.invalidateQueries({ queryKey: queries.library.key() })
        case 'sources':
          return cache.invalidateQueries({ queryKey: queries.sources.key() })
        case 'plans':
          return cache.invalidateQueries({ queryKey: queries.plans.list.key() })
        case 'plan':
          onPlanSaved(change.id, change.revision)
          return cache.invalidateQueries({ queryKey: queries.plans.list.key() })
        case 'settings':
          return cache.invalidateQueries({ queryKey: queries.settings.key() })
      }
    }
    async function listen() {
      try {
        for await (const change of await client.app.changes(undefined, { signal: stop.signal }))
          void refetch(change)
      } catch (error) {
        if (!stop.signal.aborted) fails(sentenceOf(error))
      }
    }
    void listen()
    return () => stop.abort()
  }, [client, queries, cache, fails, onPlanSaved])
}
