/** A job's progress as a stream that ends with its result. */

type Progress = { type: 'progress'; done: number; says: string }

/**
 * Yields the latest progress whenever the reader asks (steps it was too slow to see are dropped),
 * then the result. A reader that stops early cancels the job.
 */
export async function* withProgress<Result>(
  start: (progress: (done: number, says: string) => void, signal: AbortSignal) => Promise<Result>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Progress | { type: 'result'; result: Result }> {
  const stopped = new AbortController()
  const either = signal ? AbortSignal.any([signal, stopped.signal]) : stopped.signal
  let latest: Progress | null = null
  let wake = () => {}
  const job = start((done, says) => {
    latest = { type: 'progress', done, says }
    wake()
  }, either)
  const ended = job.then(
    () => true,
    () => true,
  )
  try {
    for (;;) {
      const moved = new Promise<false>((resolve) => {
        wake = () => resolve(false)
      })
      if (latest) {
        const step = latest
        latest = null
        yield step
      } else if (await Promise.race([ended, moved])) break
    }
    yield { type: 'result', result: await job }
  } finally {
    stopped.abort()
  }
}
