/** How the person at the terminal steers the browser host: Enter for a fresh address, Ctrl+C to end. */
import { createInterface } from 'node:readline'

/** Calls back each time Enter is pressed, where a person sits at the terminal; gives what stops it. */
export function onEnter(callback: () => void): () => void {
  if (!process.stdin.isTTY) return () => {}
  const lines = createInterface({ input: process.stdin })
  lines.on('line', callback)
  return () => lines.close()
}

/** Resolves at the first signal to end. A second one ends at once, for who will not wait. */
export function untilEnded(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
    for (const signal of signals)
      process.once(signal, () => {
        for (const each of signals) process.once(each, () => process.exit(1))
        resolve(signal)
      })
  })
}
