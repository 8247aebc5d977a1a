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
  const judged = new Set<string>()
  const judge = ({
    targetInfo,
  }: {
    targetInfo: { type: string; url: string; targetId: string }
  }) => {
    // Where a page begins is told with it, or by a Chromium without windows right after it.
    if (targetInfo.type !== 'page' || targetInfo.url === '' || judged.has(targetInfo.targetId))
      return
    judged.add(targetInfo.targetId)
    // A window that a page opened. Electron asks before there is one (see `Page.windowOpen`); here it is
    // there for a moment, and reaches nothing.
    if (targetInfo.url !== ownTarget)
      chromium.browser.tell('Target.closeTarget', { targetId: targetInfo.targetId })
  }
  chromium.browser.on('Target.targetCreated', judge)
  chromium.browser.on('Target.targetInfoChanged', judge)
  await chromium.browser.send('Target.setDiscoverTargets', { discover: true })
  return chromium
}
