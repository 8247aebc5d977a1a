/** The pages of the PDF, as they would be by what is chosen. docs/decisions/179 */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { PreviewedPages } from '../../../shared/model/previewed-pages.ts'
import { useDesk } from '../desk/index.ts'
import { useDebounced } from '../ui/index.ts'
import { type Printing, shownOf } from './printing.ts'
import { spreadOf, turned } from './spreads.ts'

export type Preview = {
  /** Those asked for last that are there; null until there are any. */
  shown: PreviewedPages | null
  /** Whether other pages than those shown are awaited. */
  isSetting: boolean
  error: unknown
  retry: () => void
  turn: (by: 1 | -1) => void
  canTurn: (by: 1 | -1) => boolean
}

/** Choices that follow each other are set once. */
const restsMs = 250

/**
 * @param many how many pages are shown at a time.
 * @param isReady whether the plan is saved: its pages are those of the saved plan.
 */
export function usePreview(printing: Printing, many: number, isReady: boolean): Preview {
  const { queries } = useDesk()
  const [page, setPage] = useState(1)
  const from = spreadOf(page, many)
  const chosen = JSON.stringify(shownOf(printing))
  const rested: Printing = JSON.parse(useDebounced(chosen, restsMs))
  const asked = useQuery({
    ...queries.exports.preview.queryOptions({ input: { ...rested, from, count: many } }),
    enabled: isReady,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    // The desk has them at hand; here a long plan's would be many megabytes.
    gcTime: 0,
  })
  const shown = asked.data ?? null

  // There may be fewer pages than before.
  const pages = shown?.pages ?? 0
  const isBeyond = !asked.isPlaceholderData && pages > 0 && from > pages
  useEffect(() => {
    if (isBeyond) setPage(pages)
  }, [isBeyond, pages])

  const next = (by: 1 | -1) => turned(from, by, { pages, many })
  return {
    shown,
    isSetting: asked.isFetching || isBeyond,
    error: asked.error,
    retry: () => void asked.refetch(),
    turn: (by) => setPage(next(by)),
    canTurn: (by) => next(by) !== from,
  }
}
