/** Keeps a row as high as it is while a pointer is over it: what can be done with it comes into its last line. */
import type { HoverEvent } from 'react-aria-components'

export const heldLines = {
  onHoverStart({ target }: HoverEvent) {
    const words = target.querySelector('p')
    if (!words) return
    const lines = words.clientHeight / Number.parseFloat(getComputedStyle(words).lineHeight)
    target.style.setProperty('--held', String(Math.round(lines)))
  },
  onHoverEnd: ({ target }: HoverEvent) => void target.style.removeProperty('--held'),
}
