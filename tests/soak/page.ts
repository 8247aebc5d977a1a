/** What a page holds on to, by the browser’s own account. */
import type { CDPSession, Page } from '@playwright/test'

export type PageHeld = {
  /** Bytes of its JavaScript after all garbage is gone. */
  heap: number
  nodes: number
  listeners: number
  documents: number
}

export type Watched = { held(): Promise<PageHeld> }

export async function watchPage(page: Page): Promise<Watched> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await session.send('HeapProfiler.enable')
  return {
    async held() {
      // Twice: what was held by a finalizer alone goes with the second.
      await session.send('HeapProfiler.collectGarbage')
      await session.send('HeapProfiler.collectGarbage')
      const { usedSize } = await session.send('Runtime.getHeapUsage')
      return { heap: usedSize, ...(await countsIn(session)) }
    },
  }
}

async function countsIn(session: CDPSession): Promise<Omit<PageHeld, 'heap'>> {
  const { metrics } = await session.send('Performance.getMetrics')
  const count = (name: string) =>
    metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  return {
    nodes: count('Nodes'),
    listeners: count('JSEventListeners'),
    documents: count('Documents'),
  }
}
