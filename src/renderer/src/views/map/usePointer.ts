/** What a press on a card does: it selects the card, and once more it writes in its words. */
import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef } from 'react'
import { useStable } from '../../ui/index.ts'
import type { MapActs } from './acts.ts'
import type { MapItem } from './model/items.ts'

type Around = {
  /** Told whether the pointer is pressed. */
  isPressing: RefObject<boolean>
  acts: MapActs
  itemOf: (id: string) => MapItem | undefined
  goTo: (item: MapItem) => void
}

export function usePointer({ acts, itemOf, goTo, isPressing }: Around) {
  /** Whether the card had the keyboard before it was pressed. */
  const wasThere = useRef(false)

  const onPointerDownCapture = useStable((event: PointerEvent) => {
    isPressing.current = true
    const card = cardAt(event)
    wasThere.current = card !== null && card === document.activeElement
  })
  useEffect(() => {
    const released = () => {
      isPressing.current = false
    }
    const ends = ['pointerup', 'pointercancel', 'dragend'] as const
    for (const end of ends) window.addEventListener(end, released, true)
    return () => {
      for (const end of ends) window.removeEventListener(end, released, true)
    }
  }, [isPressing])
  const onClick = useStable((event: MouseEvent) => {
    const { target } = event
    const card = cardAt(event)
    const item = itemOf(card?.dataset.item ?? '')
    if (!item || !(target instanceof Element) || target.closest('button, .plan-field')) return
    const line = target.closest<HTMLElement>('[data-line]')?.dataset.line
    if (wasThere.current && line !== undefined) acts.edit(item, Number(line))
    else goTo(item)
  })
  const onContextMenu = useStable((event: MouseEvent) => {
    const card = cardAt(event)
    const item = itemOf(card?.dataset.item ?? '')
    const { target } = event
    // On words that are written in, the system's own menu mends spelling.
    const isOnWords = target instanceof Element && target.closest('.plan-field') !== null
    if (!card || !item || item.blockId === null || isOnWords) return
    event.preventDefault()
    acts.ask('menu', item, card, { x: event.clientX, y: event.clientY })
  })
  return { onPointerDownCapture, onClick, onContextMenu }
}

const cardAt = ({ target }: { target: EventTarget | null }): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-item]') : null
