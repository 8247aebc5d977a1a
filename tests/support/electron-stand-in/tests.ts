/** What a test asks of the app's process, over the channel it started it with. */
import { browser } from './browser.ts'

export type FromTest = { id: number; run: string; argument: unknown }
export type ToTest =
  | { type: 'chromium'; endpoint: string; pid: number }
  | { type: 'answer'; id: number; value: unknown }
  | { type: 'failed'; id: number; says: string }

/** Answers tests, if one started this process. `run` is a function's source, called with the module. */
export function answerTests(electron: object): void {
  const send = process.send?.bind(process)
  if (!send) return
  const tell = (message: ToTest) => void send(message)
  process.on('message', async (asked: FromTest) => {
    const { id, run, argument } = asked
    try {
      const made = new Function('electron', 'argument', `return (${run})(electron, argument)`)
      const value = await made(electron, argument)
      tell({ type: 'answer', id, value: JSON.parse(JSON.stringify(value ?? null)) })
    } catch (error) {
      tell({
        type: 'failed',
        id,
        says: error instanceof Error ? (error.stack ?? error.message) : String(error),
      })
    }
  })
  // The channel alone does not keep the app alive, nor does its end end it.
  process.channel?.unref()
  void browserToldWhenThere(tell)
}

async function browserToldWhenThere(tell: (message: ToTest) => void): Promise<void> {
  const { app } = await import('./app.ts')
  app.on('ready', async () => {
    const { endpoint, pid } = await browser()
    tell({ type: 'chromium', endpoint, pid })
  })
}
