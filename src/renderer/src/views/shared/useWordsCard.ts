/** When the card with whole words is open: 300 ms after the pointer has come to rest, or while it is asked for. */
import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { useStable } from '../../ui/index.ts'

/** Milliseconds until it opens, and until it is gone again, in which the pointer can enter it. */
const [opensAfter, closesAfter] = [300, 200]

export type WordsOf = { id: string; element: Element }

/**
 * @param itemOf the item that an element of the view is in, if that has words to be shown in whole
 */
export function useWordsCard(itemOf: (target: Element) => WordsOf | null) {
  const [shown, setShown] = useState<WordsOf | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const over = useRef<string | null>(null)
  useEffect(() => () => clearTimeout(timer.current), [])

  const close = useStable(() => {
    clearTimeout(timer.current)
    over.current = null
    if (shown) setShown(null)
  })
  const closeSoon = useStable(() => {
    clearTimeout(timer.current)
    over.current = null
    timer.current = setTimeout(() => setShown(null), closesAfter)
  })
  const onPointerOver = useStable(({ target, pointerType, buttons }: PointerEvent) => {
    const item = target instanceof Element && pointerType === 'mouse' ? itemOf(target) : null
    if (buttons !== 0 || item?.id === over.current) return
    if (!item) {
      if (over.current !== null) closeSoon()
      return
    }
    clearTimeout(timer.current)
    over.current = item.id
    timer.current = setTimeout(() => setShown(item), opensAfter)
  })
  return {
    shown,
    close,
    /** Opens it, or closes that of the same item. */
    toggle: useStable((item: WordsOf) => setShown(shown?.id === item.id ? null : item)),
    on: { onPointerOver, onPointerLeave: closeSoon, onPointerDown: close },
    /** For the card itself. */
    card: { onEnter: useStable(() => clearTimeout(timer.current)), onLeave: closeSoon },
  }
}
