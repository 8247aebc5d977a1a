/**
 * From the last key to the finding on the screen, in a plan of 300 blocks: a claim is emptied and written
 * again, and the list of checks says that it is missing and no longer does.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { startApp } from '../e2e/support/app.ts'
import { browserOptions } from '../support/browser.ts'
import { percentile } from './support/figures.ts'
import { withLargePlan } from './support/large-plan.ts'

/** Each with its evidence and its analysis. */
const points = 100
const rounds = 30
const allowedMs = 100

declare global {
  var shownAfter: number[] | undefined
}

/**
 * Listens in the page. From the moment the browser had the key to the end of the frame that shows the list
 * otherwise: a message posted in the frame's own callback arrives when its paint is done.
 */
function listen(): void {
  const took: number[] = []
  globalThis.shownAfter = took
  let pressedAt = 0
  addEventListener('keydown', (event) => (pressedAt = event.timeStamp), { capture: true })
  const list = document.querySelector('[aria-label="Checks"]')
  if (!list) throw new Error('no checks are listed')
  const missing = () => list.textContent.includes('has no claim')
  let before = missing()
  new MutationObserver(() => {
    if (missing() === before) return
    before = !before
    const from = pressedAt
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => took.push(performance.now() - from)
      port2.postMessage(null)
    })
  }).observe(list, { subtree: true, childList: true, characterData: true })
}

async function press(page: Page, key: string, count: number): Promise<void> {
  await page.keyboard.press(key)
  await page.waitForFunction((count) => globalThis.shownAfter?.length === count, count)
}

const folder = mkdtempSync(join(tmpdir(), 'linchpin-bench-'))
const data = join(folder, 'data')
await withLargePlan(data, points)
const app = await startApp(data)
const browser = await chromium.launch(browserOptions())
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(app.address)
  await page.getByRole('list', { name: 'Checks' }).waitFor()
  const claim = page
    .locator('[data-block="point"]')
    .nth(points / 2)
    .locator('[data-line="claim"]')
  await claim.click({ clickCount: 3 })
  await page.evaluate(listen)
  await press(page, 'Delete', 1)
  for (let round = 0; round < rounds; round += 1) {
    await press(page, 'x', 2 * round + 2)
    await press(page, 'Backspace', 2 * round + 3)
  }
  const took = (await page.evaluate(() => globalThis.shownAfter ?? [])).slice(1)
  const [median, late, most] = [50, 95, 100].map((of) => percentile(took, of))
  console.log(
    `key to finding shown, ${3 * points} blocks, ${took.length} keys: median ${median?.toFixed(1)}, ` +
      `95 of 100 ${late?.toFixed(1)}, most ${most?.toFixed(1)} ms (at most ${allowedMs} ms: ` +
      `${(most ?? Number.NaN) <= allowedMs ? 'met' : 'NOT met'})`,
  )
} finally {
  await browser.close()
  await app.end()
  rmSync(folder, { recursive: true, force: true })
}
