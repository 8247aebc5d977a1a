/**
 * Shows the pages of plans in one thread that stays as long as they are looked at: what it has typeset is at hand for
 * the next page and the next choice. docs/decisions/179
 */
import type { PreviewedPages } from '../../shared/model/previewed-pages.ts'
import type { PlanPreview } from '../export/preview-plan.ts'
import { createStandby } from '../jobs/index.ts'

export type Previewing = {
  /** @throws the signal's reason as soon as it says stop. */
  pages(asked: PlanPreview, signal?: AbortSignal): Promise<PreviewedPages>
  close(): Promise<void>
}

/** In milliseconds. */
const usual = {
  /** A thread that goes on for longer with what nobody waits for is ended: the next question is not to wait for it. */
  stoppedAfterMs: 1000,
  /** A thread that nobody asks is ended, since a long essay takes 200 MB. */
  restsAfterMs: 60_000,
}

/** @param workerUrl the worker's entry: its source under Node, its bundle in the built app. */
export function createPreviewing(
  workerUrl: URL,
  { stoppedAfterMs, restsAfterMs } = usual,
): Previewing {
  const standby = createStandby<PlanPreview, PreviewedPages>(workerUrl, 'pages', () => ({}))
  let asking = 0
  let resting: NodeJS.Timeout | undefined

  async function answered(asked: PlanPreview, signal?: AbortSignal): Promise<PreviewedPages> {
    let stopping: NodeJS.Timeout | undefined
    const stop = () => {
      stopping = setTimeout(standby.renew, stoppedAfterMs)
    }
    signal?.addEventListener('abort', stop, { once: true })
    clearTimeout(resting)
    asking += 1
    try {
      return await standby.ask(asked, signal)
    } finally {
      asking -= 1
      clearTimeout(stopping)
      signal?.removeEventListener('abort', stop)
      if (asking === 0) resting = setTimeout(() => void standby.close(), restsAfterMs).unref()
    }
  }

  return {
    pages: (asked, signal) =>
      new Promise((resolve, reject) => {
        const stopped = () => reject(signal?.reason)
        if (signal?.aborted) return stopped()
        signal?.addEventListener('abort', stopped, { once: true })
        answered(asked, signal)
          .then(resolve, reject)
          .finally(() => signal?.removeEventListener('abort', stopped))
      }),
    close() {
      clearTimeout(resting)
      return standby.close()
    },
  }
}
