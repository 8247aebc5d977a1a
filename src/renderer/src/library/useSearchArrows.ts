/** Arrows lead from a search into what it found, and back. */
import { type KeyboardEvent, type RefObject, useCallback } from 'react'

/**
 * @param first the id of the first row of what was found; undefined where nothing was.
 * @returns what hears the keys of both, on their way down.
 */
export function useSearchArrows(
  searchBox: RefObject<HTMLInputElement | null>,
  first: string | undefined,
): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback(
    (event) => {
      const { key, target, currentTarget } = event
      // The arrows of an input method choose among its words.
      if (
        event.nativeEvent.isComposing ||
        event.shiftKey ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey
      )
        return
      if (!(target instanceof HTMLElement) || first === undefined) return
      if (key === 'ArrowDown' && target === searchBox.current)
        enter(currentTarget.querySelector<HTMLElement>('[role="treegrid"]'), first)
      else if (key === 'ArrowUp' && target.dataset.key === first) searchBox.current?.select()
      else return
      event.preventDefault()
      event.stopPropagation()
    },
    [searchBox, first],
  )
}

/** Rows out of view are not in the page: then the list itself knows where to go on. */
function enter(list: HTMLElement | null, first: string): void {
  const row = list?.querySelector<HTMLElement>(`[data-key="${CSS.escape(first)}"]`)
  ;(row ?? list)?.focus()
}
