/**
 * From a key to the painted frame: in a plan of 300 points and 20,000 words, in one of 1,000 points,
 * and in a bare Lexical editor with the words of the first, in turns within one run; and in a bare editor
 * with the words of a single point, which tells what the browser itself takes for a key. docs/decisions/086
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Browser, chromium, type Locator, type Page } from '@playwright/test'
import { type RunningApp, startApp } from '../e2e/support/app.ts'
import { browserOptions } from '../support/browser.ts'
import { makeBarePage } from './support/bare-page.ts'
import { percentile } from './support/figures.ts'
import { linesOfPlan, withLargePlan, wordsOfPoint } from './support/large-plan.ts'
import { noWork, type Typist, typistOn, type Work, workTogether } from './support/typing.ts'

const rounds = 4
/** Typed into a claim and into an analysis in each round: 160 keys for each editor. */
const typed = 'which nobody foresaw'
/** For a page that comes to the front to have done what it put off. */
const settleMs = 1500

type Measured = {
  name: string
  points: number
  page: Page
  typist: Typist
  /** A claim and an analysis in the middle, or the paragraphs that have their words. */
  lines: Locator[]
  frames: number[]
  work: Work
}

const folder = mkdtempSync(join(tmpdir(), 'linchpin-bench-'))
const browser = await chromium.launch(browserOptions())
const apps: RunningApp[] = []
try {
  const large = await openPlan(browser, 300)
  const bare = await openBare(browser, 300)
  const huge = await openPlan(browser, 1000)
  const least = await openBare(browser, 1)
  const editors = [large, bare, huge, least]
  // The first keys of each compile its code, which is not a part of every key.
  for (const editor of editors) await typeInto(editor)
  for (const editor of editors) Object.assign(editor, { frames: [], work: noWork })
  for (let round = 0; round < rounds; round += 1)
    for (const editor of editors) await typeInto(editor)

  for (const editor of editors) tellOf(editor, bare)
  const half = percentile(bare.frames, 50) / 2
  tell('300 points, median', percentile(large.frames, 50), Math.min(16, half))
  tell('300 points, 95 of 100', percentile(large.frames, 95), 33)
  tell('1,000 points, median', percentile(huge.frames, 50), 32)
  tell('1,000 points, 95 of 100', percentile(huge.frames, 95), 66)
} finally {
  await browser.close()
  for (const app of apps) await app.end()
  rmSync(folder, { recursive: true, force: true })
}

async function pageOf(inBrowser: Browser, address: string): Promise<Page> {
  const context = await inBrowser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.goto(address)
  return page
}

async function openPlan(inBrowser: Browser, points: number): Promise<Measured> {
  const data = join(folder, `plan-${points}`)
  await withLargePlan(data, points)
  const app = await startApp(data)
  apps.push(app)
  const page = await pageOf(inBrowser, app.address)
  const middle = page.locator('[data-block="point"]').nth(points / 2)
  await middle.waitFor({ timeout: 60_000 })
  const lines = [middle.locator('[data-line="claim"]'), middle.locator('[data-line="analysis"]')]
  return { name: 'Linchpin', points, page, typist: await typistOn(page), lines, ...nothing() }
}

async function openBare(inBrowser: Browser, points: number): Promise<Measured> {
  const page = await pageOf(inBrowser, await makeBarePage(folder, linesOfPlan(points)))
  const paragraph = (at: number) => page.locator('#text > p').nth(at)
  const middle = Math.floor(points / 2) * 3
  const lines = [paragraph(middle), paragraph(middle + 2)]
  await paragraph(0).waitFor()
  return { name: 'bare Lexical', points, page, typist: await typistOn(page), lines, ...nothing() }
}

function nothing() {
  return { frames: [], work: noWork }
}

async function typeInto(editor: Measured): Promise<void> {
  await editor.page.bringToFront()
  for (const line of editor.lines) {
    await line.click()
    await editor.page.keyboard.press('End')
    await pause(settleMs)
    const { frames, work } = await editor.typist.type(typed)
    editor.frames.push(...frames)
    editor.work = workTogether(editor.work, work)
  }
}

function tellOf({ name, points, frames, work }: Measured, bare: Measured): void {
  const [median, late, latest] = [50, 95, 100].map((of) => percentile(frames, of))
  const ratio = percentile(frames, 50) / percentile(bare.frames, 50)
  const each = (ms: number) => (ms / frames.length).toFixed(1)
  const words = (points * wordsOfPoint).toLocaleString('en-GB')
  console.log(
    `${name.padEnd(12)} ${String(points).padStart(5)} ${points === 1 ? 'point, ' : 'points,'} ${words.padStart(6)} words: ` +
      `median ${median?.toFixed(1)}, 95 of 100 ${late?.toFixed(1)}, most ${latest?.toFixed(1)} ms, ` +
      `${ratio.toFixed(2)} of bare; the main thread ${each(work.all)} ms a key ` +
      `(script ${each(work.script)}, style ${each(work.style)}, layout ${each(work.layout)})`,
  )
}

function tell(what: string, figure: number, most: number): void {
  const verdict = figure <= most ? 'met' : 'NOT met'
  console.log(`${what}: ${figure.toFixed(1)} ms (at most ${most.toFixed(1)} ms: ${verdict})`)
}
