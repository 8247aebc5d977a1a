import { useCallback, useLayoutEffect, useMemo, useRef } from 'react'

/**
 * Keeps the keyboard where it was in a list whose items come and go: when the item that was acted upon is
 * gone from its list, the focus goes to the same button of the item that took its place, else of the last
 * one, else to what stays of the panel (`data-stays`).
 * @param keys changes when items do. Items have `data-item`.
 */
export function useFocusKept<T extends HTMLElement>(keys: readonly string[]) {
  const place = useRef<T>(null)
  const held = useRef<{ list: string; index: number } | null>(null)
  const keepFocusAt = useCallback(() => {
    const item = document.activeElement?.closest('[data-item]')
    const list = item?.parentElement
    if (!item || !list || !place.current?.contains(item)) return
    held.current = {
      list: list.getAttribute('aria-label') ?? '',
      index: [...list.children].indexOf(item),
    }
  }, [])
  const all = useMemo(() => keys.join('\n'), [keys])
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again when the items have changed.
  useLayoutEffect(() => {
    const wanted = held.current
    if (!wanted || !place.current) return
    held.current = null
    // Where the person has gone on to in the meantime is theirs.
    if (document.activeElement && document.activeElement !== document.body) return
    const items = place.current.querySelectorAll(`[aria-label="${wanted.list}"] > [data-item]`)
    const next = items[Math.min(wanted.index, items.length - 1)]
    const button = next?.querySelector<HTMLElement>('[data-aside]')
    const rest = place.current.querySelector<HTMLElement>('[data-stays]')
    ;(button ?? rest)?.focus()
  }, [all])
  return { place, keepFocusAt }
}
