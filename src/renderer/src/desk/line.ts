/**
 * The line to the desk: one link after another, for a page that outlives the host that served it. docs/decisions/053
 */
import type { ClientLink } from '@orpc/client'
import type { Host, Link } from './link.ts'

export type LineState = {
  /**
   * `locked-out`: Linchpin runs again, but this browser has yet to be let in. `signed-out`: a person ended
   * its session, here or in another tab, until it is let in once more.
   */
  is: 'open' | 'lost' | 'locked-out' | 'signed-out'
  /** How often the desk has been reached anew; what was heard before may be out of date. */
  reconnections: number
}

export type Line = {
  host: Host
  /** Carries calls over the link there is. While there is none, each fails at once with a sentence. */
  rpc: ClientLink<Record<never, never>>
  state(): LineState
  subscribe(listener: () => void): () => void
}

/** What has happened to a line that is not open, as a sentence. */
export const saysLost: Readonly<Record<Exclude<LineState['is'], 'open'>, string>> = {
  lost: 'Linchpin has stopped.',
  'locked-out': 'Linchpin runs again.',
  'signed-out': 'This browser is signed out.',
}

/**
 * A call that cannot be answered because the desk is gone, or this browser signed out. To one that is locked out
 * the desk it knew has stopped, whatever runs now.
 */
export class DeskLostError extends Error {
  constructor(is: LineState['is'], options?: ErrorOptions) {
    super(saysLost[is === 'signed-out' ? is : 'lost'], options)
  }
}

/** Milliseconds between tries to reach the desk again. */
const usualEveryMs = 3000

/** A line that begins with `first` and, whenever its link is lost, tries for another until it has one. */
export function lineFrom(
  first: Link,
  reconnect: () => Promise<Link | Exclude<LineState['is'], 'open'>>,
  everyMs = usualEveryMs,
): Line {
  let link: Link | null = null
  let state: LineState = { is: 'open', reconnections: 0 }
  const listeners = new Set<() => void>()

  function enter(next: LineState) {
    state = next
    for (const listener of listeners) listener()
  }

  function take(taken: Link) {
    link = taken
    void taken.lost.then((how) => {
      link = null
      enter({ ...state, is: how })
      void regain()
    })
  }

  async function regain() {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, everyMs))
      const found = await reconnect()
      if (typeof found !== 'string') {
        take(found)
        return enter({ is: 'open', reconnections: state.reconnections + 1 })
      }
      if (found !== state.is && state.is !== 'signed-out') enter({ ...state, is: found })
    }
  }

  take(first)
  return {
    host: first.host,
    rpc: {
      async call(path, input, options) {
        const mine = link
        if (!mine) throw new DeskLostError(state.is)
        try {
          return await mine.rpc.call(path, input, options)
        } catch (error) {
          throw mine === link ? error : new DeskLostError(state.is, { cause: error })
        }
      },
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
