/** Keeps the cache true: when the desk says that something changed, what shows it is fetched again. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Change } from '../../../shared/contract.ts'
import { sentenceOf, useDesk, useLine } from '../desk/index.ts'
import { useSessions } from '../session/index.ts'
import { useToasts } from '../ui/index.ts'

export function useChanges(): void {
  const { client, queries, line } = useDesk()
  const { reconnections } = useLine()
  const cache = useQueryClient()
  const sessions = useSessions()
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
          if (!sessions.hear(change.id, change.revision)) return
          // A save may have kept a version of what was there before.
          void cache.invalidateQueries({ queryKey: queries.versions.key() })
          return cache.invalidateQueries({ queryKey: queries.plans.list.key() })
        case 'versions':
          return cache.invalidateQueries({ queryKey: queries.versions.key() })
        case 'templates':
          return cache.invalidateQueries({ queryKey: queries.templates.key() })
        case 'styles':
          return cache.invalidateQueries({ queryKey: queries.styles.key() })
        case 'settings':
          return cache.invalidateQueries({ queryKey: queries.settings.key() })
        case 'notices':
          return cache.invalidateQueries({ queryKey: queries.app.about.key() })
      }
    }
    async function listen() {
      try {
        const changes = await client.app.changes(undefined, { signal: stop.signal })
        // What changed while the desk could not be heard is not known, so all is fetched again.
        if (reconnections > 0) void cache.invalidateQueries()
        for await (const change of changes) void refetch(change)
      } catch (error) {
        if (!stop.signal.aborted && line.state().is === 'open') fails(sentenceOf(error))
      }
    }
    void listen()
    return () => stop.abort()
  }, [client, queries, line, cache, fails, sessions, reconnections])
}
