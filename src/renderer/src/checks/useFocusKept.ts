import { useCallback, useLayoutEffect, useMemo, useRef } from 'react'

/**
 * Keeps the keyboard where it was in lists whose items come and go: when the item that was acted upon is
 * gone from its list, the focus goes to the same button of the item that took its place, else of the last
 * one; when its list is gone, to what became of the row it stood in, else to what stays of the panel
 * (`data-stays`).
 * @param keys changes when items do. Lists have `data-list`, their items `data-item`, rows `data-check`.
 */
export function useFocusKept<T extends HTMLElement>(keys: readonly string[]) {
  const place = useRef<T>(null)
  const held = useRef<Held | null>(null)
  const keepFocusAt = useCallback(() => {
    const item = document.activeElement?.closest('[data-item]')
    const list = item?.parentElement
    if (!item || !list || !place.current?.contains(item)) return
    held.current = {
      list: list.dataset.list ?? '',
      index: [...list.children].indexOf(item),
      row: item.closest<HTMLElement>('[data-check]')?.dataset.check ?? '',
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
    const items = place.current.querySelectorAll(`[data-list="${wanted.list}"] > [data-item]`)
    const next =
      items[Math.min(wanted.index, items.length - 1)] ??
      place.current.querySelector(`[data-check="${wanted.row}"]`) ??
      place.current.querySelector('[data-item]')
    const button = next?.querySelector<HTMLElement>('[data-aside]')
    const rest = place.current.querySelector<HTMLElement>('[data-stays]')
    ;(button ?? rest)?.focus()
  }, [all])
  return { place, keepFocusAt }
}

type Held = { list: string; index: number; row: string }
