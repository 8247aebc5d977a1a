/** How much of what a key takes is painting: Chromium counts script, style and layout by itself, and not this. */
import type { Browser, Page } from '@playwright/test'

/** The steps of Chromium's main thread from a page that is laid out to one that is handed on to be shown. */
const steps = ['PrePaint', 'Paint', 'Layerize', 'Commit']

type TraceEvent = { name: string; pid: number; tdur?: number; args?: { data?: { type?: string } } }

/** Milliseconds of processor of painting for each key that is typed in the page. */
export async function paintedWith(
  browser: Browser,
  page: Page,
  type: () => Promise<void>,
): Promise<number> {
  await browser.startTracing(page, { categories: ['devtools.timeline'] })
  await type()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[]
  }
  const keys = traceEvents.filter(({ args }) => args?.data?.type === 'beforeinput')
  // Other pages are open behind it, in processes of their own.
  const pid = keys[0]?.pid
  const painted = traceEvents
    .filter((event) => event.pid === pid && steps.includes(event.name))
    .reduce((sum, { tdur = 0 }) => sum + tdur, 0)
  return painted / 1000 / keys.length
}
