/** The keyboard stays in the map while its cards come and go. */
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { useStable } from '../../ui/index.ts'

/**
 * Gives what brings the keyboard to an item as soon as it is on the page, and what is told that one is.
 * @param active the item that has it, when the one that had it is gone
 * @param when changes whenever other cards may be on the page
 */
export function useKeptFocus(
  frame: RefObject<HTMLElement | null>,
  active: string,
  when: unknown,
): { focusItem: (item: string) => void; arrived: (item: string) => void } {
  const wanted = useRef<string | null>(null)
  const had = useRef(false)

  useEffect(() => {
    const { current } = frame
    if (!current) return
    const came = ({ target }: FocusEvent) => {
      had.current = target instanceof Element && target.closest('[data-item]') !== null
    }
    const left = ({ relatedTarget }: FocusEvent) => {
      // Of what is taken off the page the browser says that the focus went nowhere.
      if (relatedTarget instanceof Node && !current.contains(relatedTarget)) had.current = false
    }
    current.addEventListener('focusin', came)
    current.addEventListener('focusout', left)
    return () => {
      current.removeEventListener('focusin', came)
      current.removeEventListener('focusout', left)
    }
  }, [frame])

  const focus = useStable((item: string): boolean => {
    const card = frame.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(item)}"]`)
    card?.focus({ preventScroll: true })
    return card !== null && card !== undefined
  })

  const bring = useStable((item: string) => {
    wanted.current = focus(item) ? null : item
  })
  const before = useRef(active)
  // biome-ignore lint/correctness/useExhaustiveDependencies: cards may have come or gone.
  useLayoutEffect(() => {
    const isAnother = before.current !== active
    before.current = active
    const now = document.activeElement
    if (wanted.current !== null && focus(wanted.current)) wanted.current = null
    else if (had.current && now === document.body) bring(active)
    // What has just been put in is selected, and the keyboard goes along from where it was asked for.
    else if (isAnother && isCard(now) && frame.current?.contains(now)) bring(active)
  }, [focus, bring, active, when])

  return {
    focusItem: bring,
    arrived: useStable((item: string) => {
      if (wanted.current === item && focus(item)) wanted.current = null
    }),
  }
}

const isCard = (element: Element | null): element is HTMLElement =>
  element instanceof HTMLElement && element.dataset.item !== undefined
