/** The row of the point with the caret is kept in view, wherever the outline was scrolled to. */
import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { Key } from 'react-aria-components'
import type { Id } from '../../../shared/model/ids.ts'
import type { PlanSession } from '../session/index.ts'
import { useSignal } from '../ui/index.ts'
import type { OutlineRow } from './rows.ts'

/** In CSS pixels, as the styles of rows have them: rows out of view are not in the page to be measured. */
export const heightOf = { section: 27, other: 24 } as const
/** Over the first row and under the last. */
export const edge = 4

export function useCurrentInView(
  frame: RefObject<HTMLElement | null>,
  { context }: PlanSession,
  rows: readonly OutlineRow[],
  expanded: ReadonlySet<Key>,
): void {
  const current = useSignal(context, pointOf, Object.is, 'between')
  /** @returns whether the rows are laid out: a tree that has just come is as tall as its frame. */
  const show = useEffectEvent((id: Id): boolean => {
    const tree = frame.current?.querySelector<HTMLElement>('[role="treegrid"]')
    // Who walks through the rows decides what is in view.
    if (!tree || tree.contains(document.activeElement)) return true
    const place = placeOf(id, rows, expanded)
    if (!place) return true
    const { top, bottom } = place
    if (tree.scrollHeight < bottom) return false
    if (top < tree.scrollTop) tree.scrollTop = top - edge
    else if (bottom > tree.scrollTop + tree.clientHeight)
      tree.scrollTop = bottom + edge - tree.clientHeight
    return true
  })
  useEffect(() => {
    if (current === null) return
    let asked = 0
    let framesLeft = 60
    const look = () => {
      framesLeft -= 1
      if (!show(current) && framesLeft > 0) asked = requestAnimationFrame(look)
    }
    look()
    return () => cancelAnimationFrame(asked)
  }, [current])
}

const pointOf = ({ pointId }: { pointId: Id | null }): Id | null => pointId

/** Where a row is from the top of all that are shown; null where it is none of them. */
function placeOf(
  id: Id,
  rows: readonly OutlineRow[],
  expanded: ReadonlySet<Key>,
): { top: number; bottom: number } | null {
  let top: number = edge
  for (const row of shownOf(rows, expanded)) {
    const height = row.kind === 'section' ? heightOf.section : heightOf.other
    if (row.id === id) return { top, bottom: top + height }
    top += height
  }
  return null
}

const shownOf = (rows: readonly OutlineRow[], expanded: ReadonlySet<Key>): OutlineRow[] =>
  rows.flatMap((row) => [row, ...(expanded.has(row.id) ? shownOf(row.rows, expanded) : [])])
