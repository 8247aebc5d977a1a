/** What the library suggests for the question, and for the point one is writing. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { mostWantedWords } from '../../../shared/contract.ts'
import type { Suggestion } from '../../../shared/model/note.ts'
import { useDesk } from '../desk/index.ts'
import type { WritingContext } from '../editor/index.ts'
import { useOnceIdle } from '../ui/index.ts'

/** More than one looks through; what is asked for grows with what is used, so that the list stays full. */
const limit = 20

/** A plan uses more than so many snippets only by design; those beyond are suggested again. */
const mostUsed = 10_000

/** What a row shows of a suggestion. The list tells items apart by their `id`. */
export type SuggestionItem = Omit<Suggestion, 'snippetId' | 'score'> & { id: string }

/** Without the score: as long as a row shows the same it is the same object, and is not drawn again. */
const items = (found: readonly Suggestion[]): SuggestionItem[] =>
  found.map(({ snippetId, score: _, ...shown }) => ({ ...shown, id: snippetId }))

/** @param usedIn the snippets the plan uses. */
export function useSuggestions(
  question: string,
  context: WritingContext,
  usedIn: ReadonlyMap<string, string>,
) {
  const { queries } = useDesk()
  // Ranking a large library keeps a processor busy for a second, while the page begins to take keys.
  const isIdle = useOnceIdle()
  const used = useMemo(() => [...usedIn.keys()].slice(0, mostUsed), [usedIn])
  const query = useQuery(
    queries.library.suggest.queryOptions({
      input: {
        question,
        claim: context.claim.slice(0, mostWantedWords),
        section: context.sectionTitle.slice(0, mostWantedWords),
        used,
        limit,
      },
      enabled: isIdle,
      placeholderData: keepPreviousData,
      select: items,
      // Each claim as it was for a moment while it was written is asked for once.
      gcTime: 30_000,
    }),
  )
  const suggestions = useMemo(
    // What was used a moment ago is out of the list before the answer comes.
    () => query.data?.filter(({ id }) => !usedIn.has(id)) ?? [],
    [query.data, usedIn],
  )
  return {
    suggestions,
    isLoading: query.isPending,
    error: query.error,
    retry: query.refetch,
  }
}
