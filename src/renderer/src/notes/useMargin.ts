/** Where the signs of snippets stand in the margin: beside the line each begins in. */
import { useLayoutEffect, useState } from 'react'
import type { Snippet } from '../../../shared/model/note.ts'
import { rangeOf } from './text-ranges.ts'

export type MarginMark = { snippet: Snippet; top: number }

/** Signs nearer than this, in CSS pixels, would stand over one another. */
const nearest = 20

/** Of snippets that begin in one line, the first has its sign. A plain statement that no plan uses has none. */
export function useMargin(
  frame: React.RefObject<HTMLElement | null>,
  place: React.RefObject<HTMLElement | null>,
  snippets: readonly Snippet[],
  words: string,
): MarginMark[] {
  const [marks, setMarks] = useState<MarginMark[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words are laid out otherwise.
  useLayoutEffect(() => {
    const around = frame.current
    if (!around) return
    const look = () => {
      const root = place.current
      if (!root) return
      const top = around.getBoundingClientRect().top
      const found: MarginMark[] = []
      for (const snippet of snippets) {
        const [line] = rangeOf(root, snippet.start, snippet.start + 1)?.getClientRects() ?? []
        if (!line) continue
        const at = line.top - top
        if (at - (found.at(-1)?.top ?? Number.NEGATIVE_INFINITY) >= nearest)
          found.push({ snippet, top: at })
      }
      setMarks(found)
    }
    look()
    const observer = new ResizeObserver(look)
    observer.observe(around)
    return () => observer.disconnect()
  }, [frame, place, snippets, words])
  return marks
}
