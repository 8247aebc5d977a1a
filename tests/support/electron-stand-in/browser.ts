/** The one Chromium behind all windows, started when the app wants to be ready. */
import { type Chromium, startChromium } from './chromium.ts'

let starting: Promise<Chromium> | null = null

export const browser = (): Promise<Chromium> => {
  starting ??= start()
  return starting
}

/** Where the pages of the app's own windows begin. */
export const ownTarget = 'about:blank#window'

async function start(): Promise<Chromium> {
  const chromium = await startChromium()
  chromium.browser.on('Target.targetCreated', ({ targetInfo }) => {
    // A window that a page opened. Electron asks before there is one (see `Page.windowOpen`); here it is
    // there for a moment, and reaches nothing.
    if (targetInfo.type === 'page' && targetInfo.url !== ownTarget)
      chromium.browser.tell('Target.closeTarget', { targetId: targetInfo.targetId })
  })
  await chromium.browser.send('Target.setDiscoverTargets', { discover: true })
  return chromium
}
