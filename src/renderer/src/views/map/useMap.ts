/** The argument as the map shows it, with what is selected. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { PlanSession } from '../../session/index.ts'
import { useSignal } from '../../ui/index.ts'
import { useArgument } from '../useArgument.ts'
import type { MapItem, MapRead } from './model/items.ts'
import { keepSame } from './model/keep-same.ts'
import { readMap } from './model/read.ts'
import type { Folded } from './useFolded.ts'

export type ShownMap = MapRead & {
  itemOf: (id: string) => MapItem | undefined
  /** The one item the keyboard comes to: that of the selected block. */
  active: MapItem
  select: (item: MapItem) => void
}

export function useMap(session: PlanSession, { ids: folded }: Folded): ShownMap {
  const argument = useArgument(session)
  const selected = useSignal(session.selected)
  // Of the items of one block, and of the question, which is no block, one is chosen here.
  const [chosen, setChosen] = useState<{ item: string; selected: string | null } | null>(null)
  const kept = useRef<ReadonlyMap<string, MapItem>>(new Map())
  const read = useMemo(() => {
    const fresh = readMap(argument, folded)
    const items = keepSame(fresh.items, kept.current)
    kept.current = new Map(items.map((item) => [item.id, item]))
    return { ...fresh, items, byId: kept.current }
  }, [argument, folded])

  const { byId, items, itemOfBlock } = read
  const select = useCallback(
    (item: MapItem) => {
      if (item.blockId !== null) session.select(item.blockId)
      setChosen({ item: item.id, selected: item.blockId ?? session.selected.peek() })
    },
    [session],
  )
  const own = chosen && chosen.selected === selected ? byId.get(chosen.item) : undefined
  const ofBlock = selected === null ? undefined : byId.get(itemOfBlock.get(selected) ?? '')
  // What has just been put in is selected before the document tells of it: until then all is as it was.
  const before = useRef<string | null>(null)
  const active = own ?? ofBlock ?? byId.get(before.current ?? '') ?? items[0]
  if (!active) throw new Error('a map has its question at least')
  useEffect(() => {
    before.current = active.id
  })
  const itemOf = useCallback((id: string) => byId.get(id), [byId])
  return { ...read, itemOf, active, select }
}
