/**
 * In a damaged file some of the library's own promises fail with nobody waiting for them, and what was asked of it is
 * then never answered. Unheard, such a failure would end the thread, and with it the import of every other file.
 */
import { setImmediate as turn } from 'node:timers/promises'

/** Waits for an answer of the library, or fails with the last failure that nobody waited for. */
export type Settled = <One>(asked: Promise<One>) => Promise<One>

/** How long an answer may still come after such a failure. */
const patienceMs = 3_000

export async function withoutStrays<Result>(
  read: (settled: Settled) => Promise<Result>,
): Promise<Result> {
  let fail: (reason: unknown) => void = () => {}
  const timers = new Set<NodeJS.Timeout>()
  const onStray = (reason: unknown): void => {
    if (!isOfLibrary(reason)) throw reason
    const waiting = fail
    timers.add(setTimeout(() => waiting(reason), patienceMs))
  }
  process.on('unhandledRejection', onStray)
  try {
    return await read(
      (asked) =>
        new Promise((settle, reject) => {
          fail = reject
          asked.then(settle, reject)
        }),
    )
  } finally {
    // What failed last is told of at the end of the turn.
    await turn()
    process.off('unhandledRejection', onStray)
    for (const timer of timers) clearTimeout(timer)
  }
}

const isOfLibrary = (reason: unknown): boolean =>
  reason instanceof Error && /pdf\.worker|BaseExceptionClosure/.test(reason.stack ?? '')
