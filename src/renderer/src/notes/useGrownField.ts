/** A field of several lines that is as high as its words, however wide it is. */
import { type RefObject, useLayoutEffect } from 'react'

/** @param words changes with what is in the field. */
export function useGrownField(field: RefObject<HTMLTextAreaElement | null>, words: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words have another height.
  useLayoutEffect(() => {
    const box = field.current
    if (!box) return
    let width = -1
    const grow = () => {
      // Its height is what is set here: only another width asks for another.
      if (box.clientWidth === width) return
      width = box.clientWidth
      box.style.blockSize = 'auto'
      box.style.blockSize = `${box.scrollHeight}px`
    }
    grow()
    const observer = new ResizeObserver(grow)
    observer.observe(box)
    return () => observer.disconnect()
  }, [field, words])
}
