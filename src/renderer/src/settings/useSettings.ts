/** The person's settings, from the cache, and a way to change them that shows at once. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { defaultSettings, type Settings } from '../../../shared/model/settings.ts'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { useToasts } from '../ui/index.ts'

export type ChangeSettings = (part: Partial<Settings>) => void

export function useSettings(): {
  settings: Settings
  isLoaded: boolean
  /** Why they could not be read; null when they could, or are awaited. */
  error: unknown
  change: ChangeSettings
} {
  const { client, queries } = useDesk()
  const cache = useQueryClient()
  const { fails } = useToasts()
  const { data, error } = useQuery(queries.settings.get.queryOptions())
  const { mutate } = useMutation({
    mutationFn: (part: Partial<Settings>) => client.settings.set(part),
    onError: (error) => fails(sentenceOf(error)),
  })

  const change = useCallback<ChangeSettings>(
    (part) => {
      cache.setQueryData(queries.settings.get.queryKey(), (held) => ({
        ...(held ?? defaultSettings),
        ...part,
      }))
      mutate(part)
    },
    [cache, queries, mutate],
  )
  return { settings: data ?? defaultSettings, isLoaded: data !== undefined, error, change }
}
