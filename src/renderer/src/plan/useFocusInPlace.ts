/** Keeps the keyboard in a list of plans when a row goes with what was pressed in it. */
import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * @param ids of the rows of the list, in their order.
 * @returns what is told of a row that is about to go: when it has gone, the focus goes to the row in its
 * place, else to the last one, else to the list.
 */
export function useFocusInPlace(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
): (id: string) => void {
  const leaving = useRef<{ id: string; at: number } | null>(null)
  const all = ids.join()
  useLayoutEffect(() => {
    const left = leaving.current
    if (!left || !list.current || all.split(',').includes(left.id)) return
    leaving.current = null
    const rows = list.current.children
    const button = rows[Math.min(left.at, rows.length - 1)]?.querySelector('button')
    ;(button ?? list.current).focus()
  }, [all, list])
  return (id) => {
    leaving.current = { id, at: ids.indexOf(id) }
  }
}
