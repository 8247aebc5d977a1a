/** Shows where a drag would land: a line across the page, or a slot lit up. */
import { element } from '../core/chrome.ts'
import type { Landing } from './landing.ts'

export type LandingMark = { show: (landing: Landing | null) => void }

/** The line stands in the page's body, above everything, so that no block's containment clips it. */
export function landingMark(): LandingMark {
  let line: HTMLElement | null = null
  let lit: HTMLElement | null = null
  return {
    show(landing) {
      const slot = landing?.shown === 'slot' ? landing.dom : null
      if (lit !== slot) {
        lit?.removeAttribute('data-landing')
        slot?.setAttribute('data-landing', '')
        lit = slot
      }
      if (landing?.shown !== 'line') {
        line?.remove()
        return
      }
      line ??= element('div', { class: 'plan-landing', 'aria-hidden': 'true' })
      line.style.setProperty('inset-inline-start', `${landing.x}px`)
      line.style.setProperty('inset-block-start', `${landing.y}px`)
      line.style.setProperty('inline-size', `${landing.width}px`)
      if (!line.isConnected) document.body.append(line)
    },
  }
}
