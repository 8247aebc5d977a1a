/** Keys lead from a search into what it found, and back. */
import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useEffectEvent,
  useState,
} from 'react'

type Found = {
  /** The row that ↓ leads to; undefined where nothing was found. */
  first: string | undefined
  /** The row that leads back. */
  top: string | undefined
  /** Whether there is more to the search than its words. */
  hasFilters: boolean
  /** Whether they are of the words that stand in the search. */
  isUpToDate: boolean
}

type Asked = 'enter' | 'take'

/**
 * ↓ goes to the first that was found, and Enter takes it. Whoever types and presses on does not wait: a key that is
 * pressed while what is sought is on its way waits for it, as long as nothing else is typed.
 * @param onTake does with the row what Enter does.
 * @returns what hears the keys of both, on their way down.
 */
export function useSearchArrows(
  searchBox: RefObject<HTMLInputElement | null>,
  pane: RefObject<HTMLElement | null>,
  { first, top, hasFilters, isUpToDate }: Found,
  onTake: (rowId: string) => void,
): (event: KeyboardEvent<HTMLElement>) => void {
  const [asked, setAsked] = useState<Asked | null>(null)
  /** Whether there was something to do it with. */
  const answer = useEffectEvent((asked: Asked, rowId: string): boolean => {
    const row = rowIn(pane.current, rowId)
    if (!row) return false
    setAsked(null)
    if (document.activeElement !== searchBox.current) return true
    row.focus()
    if (asked === 'take') onTake(rowId)
    return true
  })
  useEffect(() => {
    const place = pane.current
    if (!asked || !isUpToDate || !place) return
    if (first === undefined) return setAsked(null)
    if (answer(asked, first)) return
    // A note that is folded has its heading alone in the page.
    const heading = top === undefined ? null : rowIn(place, top)
    if (heading?.getAttribute('aria-expanded') === 'false') {
      setAsked(null)
      heading.focus()
      return
    }
    // The rows are drawn after all else, and of a list that is scrolled the first are not there.
    const observer = new MutationObserver(() => {
      if (answer(asked, first)) observer.disconnect()
    })
    observer.observe(place, { childList: true, subtree: true })
    place.querySelector('[role="treegrid"]')?.scrollTo(0, 0)
    return () => observer.disconnect()
  }, [asked, isUpToDate, first, top, pane])

  return useCallback(
    (event) => {
      const { key, target } = event
      // The arrows of an input method choose among its words.
      if (
        event.nativeEvent.isComposing ||
        event.shiftKey ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey
      )
        return
      if (!(target instanceof HTMLElement)) return
      const isInSearch = target === searchBox.current
      if (isInSearch && key === 'ArrowDown') setAsked('enter')
      else if (isInSearch && key === 'Enter' && (hasFilters || searchBox.current?.value.trim()))
        setAsked('take')
      else if (!isInSearch && key === 'ArrowUp' && target.dataset.key === top)
        searchBox.current?.select()
      else {
        if (isInSearch) setAsked(null)
        return
      }
      event.preventDefault()
      event.stopPropagation()
    },
    [searchBox, top, hasFilters],
  )
}

const rowIn = (place: HTMLElement | null, rowId: string): HTMLElement | null =>
  place?.querySelector<HTMLElement>(`[data-key="${CSS.escape(rowId)}"]`) ?? null
