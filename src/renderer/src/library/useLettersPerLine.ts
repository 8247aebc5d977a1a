/** How many letters a line of a list has room for, as its pane is made wider and narrower. */
import { type RefObject, useLayoutEffect, useState } from 'react'
import { lettersIn } from './metrics.ts'

/** Rows are laid out anew when a line has room for so many letters more or less, and not at every pixel. */
const step = 2

/** Until it is known how wide the list is. */
const usual = 46

/** @param isThere whether the list is in the page: an empty library has none. */
export function useLettersPerLine(list: RefObject<HTMLElement | null>, isThere = true): number {
  const [letters, setLetters] = useState(usual)
  useLayoutEffect(() => {
    const place = list.current
    if (!isThere || !place) return
    const look = () => {
      // A pane that is folded away has no width, and keeps what it had.
      if (place.clientWidth > 0) setLetters(Math.floor(lettersIn(place.clientWidth) / step) * step)
    }
    look()
    const observer = new ResizeObserver(look)
    observer.observe(place)
    return () => observer.disconnect()
  }, [list, isThere])
  return letters
}
