import { type RefObject, useEffect } from 'react'

/**
 * Keeps one of the things in a list that scrolls in view: when it is another, and when the list becomes
 * wider or narrower.
 * @param which a selector for it.
 * @param when changes whenever it may be another, or stand elsewhere.
 */
export function useInView(list: RefObject<Element | null>, which: string, when: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked for again when that changes.
  useEffect(() => {
    const found = list.current
    if (!found) return
    const show = () =>
      found
        .querySelector(which)
        ?.closest('li')
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    const watch = new ResizeObserver(show)
    watch.observe(found)
    return () => watch.disconnect()
  }, [list, which, when])
}
