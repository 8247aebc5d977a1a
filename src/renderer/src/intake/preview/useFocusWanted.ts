import { type RefObject, useEffect } from 'react'
import type { Row } from '../draft/rows.ts'
import { useWorkHere } from './useWork.ts'

/** As high as most rows are, in pixels. */
const usualHeight = 33

/** Takes the keyboard to the row that is wanted, in view or not, once the list has it. */
export function useFocusWanted(list: RefObject<HTMLDivElement | null>, rows: readonly Row[]): void {
  const { wanted, begin } = useWorkHere()
  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish is followed once, with the rows there are then.
  useEffect(() => {
    const place = list.current
    if (!wanted || !place) return
    const rowOf = () => place.querySelector<HTMLElement>(`[data-key="${CSS.escape(wanted.id)}"]`)
    const at = rows.findIndex(({ id }) => id === wanted.id)
    if (at < 0) return
    if (!rowOf()) place.scrollTop = at * usualHeight - place.clientHeight / 2
    // What closes over the list, such as a menu, gives the keyboard back to where it was first.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        rowOf()?.focus()
        if (wanted.isToBeNamed) begin('rename', wanted.id)
      })
    })
    return () => cancelAnimationFrame(frame)
  }, [wanted])
}
