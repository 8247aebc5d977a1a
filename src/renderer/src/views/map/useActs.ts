/** What is done with the cards of the map; each act is a command to the plan's editor, or of the map itself. */
import { type RefObject, useMemo } from 'react'
import { ASK_MENU_COMMAND, sendBeside } from '../../editor/index.ts'
import { useStable } from '../../ui/index.ts'
import { useLabelOf } from '../shared/useLabelOf.ts'
import type { ViewProps } from '../view.ts'
import type { MapActs } from './acts.ts'
import type { MapItem } from './model/items.ts'
import type { Folded } from './useFolded.ts'
import type { ShownMap } from './useMap.ts'
import type { Editing } from './useNodes.ts'

type Around = Pick<ViewProps, 'session' | 'fields' | 'run'> & {
  map: ShownMap
  folded: Folded
  editing: Editing | null
  onEdit: (editing: Editing | null) => void
  /** Goes to an item with the keyboard. */
  goTo: (item: MapItem) => void
  grow: MapActs['grow']
  arrived: MapActs['arrived']
  /** Whether the pointer is pressed on the map. */
  isPressing: RefObject<boolean>
}

export function useActs(around: Around): MapActs {
  const { session, fields, run, map, folded, editing, onEdit, goTo, grow, arrived, isPressing } =
    around
  const { editor } = session
  const labelOf = useLabelOf(session)
  const focused = useStable((item: MapItem, before: EventTarget | null) => {
    if (item.id === map.active.id) return
    // From card to card it was led. From elsewhere, as from a menu, it comes back: to what is selected now.
    if (isPressing.current || (before instanceof Element && before.closest('[data-item]')))
      map.select(item)
    else goTo(map.active)
  })
  const edit = useStable((item: MapItem, line: number) => {
    map.select(item)
    onEdit({ item: item.id, line })
  })
  const endEdit = useStable<Parameters<MapActs['endEdit']>, void>((item, how) => {
    if (editing?.item !== item.id) return
    const to = { stay: null, leave: null, next: 1, previous: 0 }[how]
    const isToLine = item.card.kind === 'counter' && to !== null && to !== editing.line
    onEdit(isToLine ? { item: item.id, line: to } : null)
    if (!isToLine && how !== 'leave') goTo(item)
  })
  const fold = useStable((item: MapItem, isFolded: boolean) => {
    if (item.blockId === null) return
    folded.fold([item.blockId], isFolded)
    const block = map.itemOf(item.blockId)
    if (block) goTo(block)
  })
  const ask = useStable<Parameters<MapActs['ask']>, void>((what, item, anchor, at) => {
    map.select(item)
    const { blockId } = item
    sendBeside(editor, ASK_MENU_COMMAND, { ask: what, blockId, anchor, ...(at && { at }) })
  })
  const findEvidence = useStable((item: MapItem) => {
    map.select(item)
    run('search-notes')
  })
  return useMemo(
    () => ({
      editor,
      fields,
      labelOf,
      focused,
      edit,
      endEdit,
      grow,
      arrived,
      fold,
      ask,
      findEvidence,
    }),
    [editor, fields, labelOf, focused, edit, endEdit, grow, arrived, fold, ask, findEvidence],
  )
}
