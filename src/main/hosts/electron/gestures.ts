/** Whether a person has just done something in a page, so that a link may go out. Apart from Electron. */

/** What Electron tells of a person's hands (`input-event` of a page's contents); no script can make it. */
export type InputEvent = { type: string; modifiers?: readonly string[] | undefined }

export type Gestures = {
  happened(event: InputEvent): void
  /** Whether there was a gesture a moment ago that nothing has come of yet; it is spent then. */
  spend(): boolean
}

const begins = new Set(['mouseDown', 'rawKeyDown', 'keyDown', 'touchStart', 'gestureTapDown'])
/** A button acts as it is let go: the moment counts from there, and the gesture is the same. */
const ends = new Set(['mouseUp', 'keyUp', 'touchEnd', 'gestureTap'])

/** From a gesture until what it leads to. */
const momentMs = 1000

/** @param now gives a time in milliseconds, as `performance.now`. */
export function createGestures(now: () => number = () => performance.now()): Gestures {
  let last: { at: number; isSpent: boolean } | null = null
  return {
    happened({ type, modifiers = [] }) {
      if (modifiers.includes('isautorepeat')) return
      if (begins.has(type)) last = { at: now(), isSpent: false }
      else if (ends.has(type) && last) last.at = now()
    },
    spend() {
      if (!last || last.isSpent || now() - last.at > momentMs) return false
      last.isSpent = true
      return true
    },
  }
}
