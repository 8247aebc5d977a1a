/** Which card of the map has its whole words shown. */
import type { RefObject } from 'react'
import { useStable } from '../../ui/index.ts'
import { useWordsCard, type WordsOf } from '../shared/useWordsCard.ts'
import type { CardOf, MapItem } from './model/items.ts'

export type MapWordsShown = ReturnType<typeof useMapWords>

/** @param editing the card that is written in: it has its words in whole */
export function useMapWords(
  frame: RefObject<HTMLElement | null>,
  itemOf: (id: string) => MapItem | undefined,
  editing: string | undefined,
) {
  const find = useStable((target: Element): WordsOf | null => {
    const element = target.closest<HTMLElement>('[data-item]')
    const item = element && itemOf(element.dataset.item ?? '')
    if (!item || item.id === editing || !isCut(item, element)) return null
    return { id: item.id, element }
  })
  const { shown, close, toggle, on, card } = useWordsCard(find)
  const item = shown ? (itemOf(shown.id) ?? null) : null
  return {
    item: item?.id === editing ? null : item,
    /** The point it belongs to. */
    point: item ? pointOf(item, itemOf) : null,
    of: shown?.element.isConnected ? shown.element : null,
    isOpen: shown !== null,
    close,
    toggle: useStable((of: MapItem) => {
      const element = frame.current?.querySelector(`[data-item="${CSS.escape(of.id)}"]`)
      if (element && (of.card.kind === 'evidence' || of.card.kind === 'point'))
        toggle({ id: of.id, element })
    }),
    on,
    card,
  }
}

/** Evidence has more to be told than there is room for; of a point its claim may be cut. */
function isCut({ card }: MapItem, element: Element): boolean {
  if (card.kind === 'evidence') return true
  const claim = card.kind === 'point' ? element.querySelector('[data-line]') : null
  return claim !== null && claim.scrollHeight > claim.clientHeight + 1
}

function pointOf(
  item: MapItem,
  itemOf: (id: string) => MapItem | undefined,
): CardOf<'point'> | null {
  for (let at: MapItem | undefined = item; at; at = itemOf(at.parent ?? ''))
    if (at.card.kind === 'point') return at.card
  return null
}
