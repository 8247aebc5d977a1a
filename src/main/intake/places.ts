/** Where in their source the snippets of a note stand. */
import type { Placed } from '../../shared/model/import-file.ts'
import type { DraftSnippet } from '../../shared/model/note.ts'
import type { PlaceInSource } from '../../shared/model/source.ts'

/**
 * Gives each snippet the place that is named within it, as by a footnote, else that of the stretch it begins in, as its
 * page.
 * @param snippets in their order
 * @param places in the order of their starts
 */
export function placed(
  snippets: readonly DraftSnippet[],
  places: readonly Placed[],
): DraftSnippet[] {
  if (places.length === 0) return [...snippets]
  const points = places.filter(({ start, end }) => start === end)
  const stretches = places.filter(({ start, end }) => end > start)
  let point = 0
  let stretch = 0
  return snippets.map((snippet) => {
    while (point < points.length && (points[point]?.start ?? 0) < snippet.start) point++
    while (stretch < stretches.length && (stretches[stretch]?.end ?? 0) <= snippet.start) stretch++
    const [within, around] = [points[point], stretches[stretch]]
    if (within && within.start <= snippet.end) return { ...snippet, place: bare(within) }
    return around && around.start <= snippet.start ? { ...snippet, place: bare(around) } : snippet
  })
}

const bare = ({ locator, label }: Placed): PlaceInSource => ({
  locator,
  ...(label && { label }),
})
