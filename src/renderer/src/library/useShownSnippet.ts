/** A snippet that is asked for from elsewhere: looked up, waited for until its note is loaded, then shown. */
import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { useToasts } from '../ui/index.ts'
import type { useLibrary } from './useLibrary.ts'

const gone = 'This snippet is not in the library any more. The evidence keeps its words.'

/** @param onFound told the snippet's id once its row can be shown. */
export function useShownSnippet(
  { groups, isSearching, isWhole, isLarge, reach }: ReturnType<typeof useLibrary>,
  onFound: (snippetId: string) => void,
) {
  const { client } = useDesk()
  const { fails } = useToasts()
  const [wanted, setWanted] = useState<string | null>(null)
  /** Counts what was shown: each showing is a tree of its own, which starts at the snippet. */
  const [shown, setShown] = useState<{ startsAt: string | null; showings: number }>({
    startsAt: null,
    showings: 0,
  })

  const look = useEffectEvent((snippetId: string) => {
    const isThere = groups.some(({ snippets }) => snippets.some(({ id }) => id === snippetId))
    if (!isThere && !isWhole) return
    setWanted(null)
    if (isThere) {
      onFound(snippetId)
      setShown(({ showings }) => ({ startsAt: snippetId, showings: showings + 1 }))
    } else fails(gone)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for again whenever other notes are there.
  useEffect(() => {
    if (wanted !== null && !isSearching) look(wanted)
  }, [wanted, isSearching, isWhole, groups])
  // A tree made anew by a search that ends must not take the focus from where it is.
  useEffect(() => {
    if (isSearching) setShown((before) => ({ ...before, startsAt: null }))
  }, [isSearching])

  const show = useCallback(
    async (snippetId: string) => {
      // Of a small library all is there, or will be without being asked for.
      if (!isLarge) return setWanted(snippetId)
      try {
        const place = await client.library.placeOf({ snippetId })
        if (!place) return fails(gone)
        reach(place)
        setWanted(snippetId)
      } catch (error) {
        fails(sentenceOf(error))
      }
    },
    [client, isLarge, reach, fails],
  )
  return { ...shown, show }
}
