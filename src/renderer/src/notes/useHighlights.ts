/** Marks stretches of written words without a node in them: what is written in stays words alone. */
import { useLayoutEffect } from 'react'
import { rangeOf } from './text-ranges.ts'

export type Stretch = { start: number; end: number }

/** As `NoteBody.module.css` draws them. */
export type HighlightName = 'snippet' | 'snippet-used' | 'snippet-open' | 'fact'

/**
 * Shows stretches of an element's words by the CSS Custom Highlight API (drafts.csswg.org/css-highlight-api-1). Where a
 * browser has none, they are not shown, and nothing else is missing.
 * @param words changes with what is written, so that the ranges are made anew
 */
export function useHighlights(
  root: React.RefObject<HTMLElement | null>,
  name: HighlightName,
  stretches: readonly Stretch[],
  words: string,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words have other ranges.
  useLayoutEffect(() => {
    const place = root.current
    if (!place || !('highlights' in CSS)) return
    const ranges = stretches.flatMap(({ start, end }) => rangeOf(place, start, end) ?? [])
    const highlight = new Highlight(...ranges)
    CSS.highlights.set(name, highlight)
    return () => {
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name)
    }
  }, [root, name, stretches, words])
}
