/** Work of which one piece is under way at a time: what is begun stops what is, and waits until that has come to its end. */
export type OneAtATime = {
  /**
   * Does a piece of work, which tells its failures itself.
   * @param does is given the signal to stop, and what it calls once its outcome is to be waited for even if the
   * whole ends.
   */
  run: (does: (signal: AbortSignal, keep: () => void) => Promise<void> | void) => Promise<void>
  /** Calls what is under way off. */
  stop: () => void
  /** As `stop`, but what has said that its outcome is to be waited for goes on. */
  end: () => void
}

export function oneAtATime(): OneAtATime {
  let mine = new AbortController()
  let isKept = false
  let before = Promise.resolve()
  const stop = () => mine.abort()
  return {
    run: (does) => {
      stop()
      const own = new AbortController()
      mine = own
      const keep = () => {
        if (mine === own) isKept = true
      }
      before = before.then(async () => {
        isKept = false
        if (!own.signal.aborted) await does(own.signal, keep)
      })
      return before
    },
    stop,
    end: () => {
      if (!isKept) stop()
    },
  }
}
