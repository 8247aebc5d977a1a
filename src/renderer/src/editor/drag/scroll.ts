/** Scrolls while a drag is held near the upper or lower edge of what scrolls. */

/** How near an edge scrolling begins, and the most it moves a frame, in CSS pixels. */
const edge = 56
const most = 18

function scrollerOf(from: Element): Element {
  for (let at: Element | null = from; at; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at)
    if ((overflowY === 'auto' || overflowY === 'scroll') && at.scrollHeight > at.clientHeight)
      return at
  }
  return document.documentElement
}

export type EdgeScroll = { hold: (from: Element, y: number) => void; stop: () => void }

/**
 * `hold` says where the pointer is; scrolling goes on by itself until it leaves the edge or stops,
 * and `onScrolled` is told of each step.
 */
export function edgeScroll(onScrolled: () => void): EdgeScroll {
  let frame = 0
  let scroller: Element | null = null
  let step = 0
  const run = () => {
    scroller?.scrollBy(0, step)
    onScrolled()
    frame = step === 0 ? 0 : requestAnimationFrame(run)
  }
  return {
    hold(from, y) {
      scroller ??= scrollerOf(from)
      const isPage = scroller === document.documentElement
      const box = scroller.getBoundingClientRect()
      const top = isPage ? 0 : box.top
      const bottom = isPage ? window.innerHeight : box.bottom
      const above = Math.max(0, edge - (y - top))
      const below = Math.max(0, edge - (bottom - y))
      step = Math.round(((below - above) / edge) * most)
      if (step !== 0 && frame === 0) frame = requestAnimationFrame(run)
    },
    stop() {
      cancelAnimationFrame(frame)
      frame = 0
      step = 0
      scroller = null
    },
  }
}
