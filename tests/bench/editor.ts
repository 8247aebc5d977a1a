/**
 * What a key takes of the main thread, and how long it is to the painted frame: in a plan of 300 points and
 * 20,000 words, in one of 1,000 points, and in a bare Lexical editor with the words of the first, in turns
 * within one run; and in a bare editor with the words of a single point, which tells what the browser itself
 * takes for a key. Then the same with the processor four times as slow, as a school's laptop is. docs/decisions/086
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
import { paintedWith } from './support/painting.ts'
import { noWork, type Typist, typistOn, type Work, workTogether } from './support/typing.ts'

const rounds = 4
const slowRounds = 2
const slowTimes = 4
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
  /** What of the work was painting, measured apart: a trace makes all else dearer. */
  paint: number
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
  await roundsOf(1, editors)
  await roundsOf(rounds, editors)
  for (const editor of editors)
    editor.paint = await paintedWith(browser, editor.page, async () => {
      await lineReady(editor, 0)
      await editor.typist.type(typed)
    })
  for (const editor of editors) tellOf(editor, bare)
  tell('300 points, of the main thread', perKey(large).all, 20)
  tellRatio('300 points, median', large, bare, 1.25)
  tellRatio('1,000 points, median', huge, bare, 1.6)

  console.log(`With the processor ${slowTimes} times as slow:`)
  for (const { typist } of editors) await typist.slow(slowTimes)
  await roundsOf(slowRounds, editors)
  for (const editor of editors) tellOf(editor, bare)
  tell('300 points, 95 of 100', percentile(large.frames, 95), 100)
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
  return { frames: [], work: noWork, paint: 0 }
}

/** Types in turns into each, and keeps the figures of these rounds alone. */
async function roundsOf(many: number, editors: readonly Measured[]): Promise<void> {
  for (const editor of editors) Object.assign(editor, { frames: [], work: noWork })
  for (let round = 0; round < many; round += 1) for (const editor of editors) await typeInto(editor)
}

async function lineReady(editor: Measured, at: number): Promise<void> {
  await editor.page.bringToFront()
  await editor.lines[at]?.click()
  await editor.page.keyboard.press('End')
  await pause(settleMs)
}

async function typeInto(editor: Measured): Promise<void> {
  for (const at of editor.lines.keys()) {
    await lineReady(editor, at)
    const { frames, work } = await editor.typist.type(typed)
    editor.frames.push(...frames)
    editor.work = workTogether(editor.work, work)
  }
}

function perKey({ work, frames }: Measured): Work {
  const each = (ms: number) => ms / frames.length
  return {
    all: each(work.all),
    script: each(work.script),
    style: each(work.style),
    layout: each(work.layout),
  }
}

function ratioTo({ frames }: Measured, bare: Measured): number {
  return percentile(frames, 50) / percentile(bare.frames, 50)
}

function tellOf(editor: Measured, bare: Measured): void {
  const { name, points, frames, paint } = editor
  const [median, late, latest] = [50, 95, 100].map((of) => percentile(frames, of))
  const { all, script, style, layout } = perKey(editor)
  const words = (points * wordsOfPoint).toLocaleString('en-GB')
  console.log(
    `${name.padEnd(12)} ${String(points).padStart(5)} ${points === 1 ? 'point, ' : 'points,'} ${words.padStart(6)} words: ` +
      `median ${median?.toFixed(1)}, 95 of 100 ${late?.toFixed(1)}, most ${latest?.toFixed(1)} ms, ` +
      `${ratioTo(editor, bare).toFixed(2)} of bare; the main thread ${all.toFixed(1)} ms a key ` +
      `(script ${script.toFixed(1)}, style and layout ${(style + layout).toFixed(1)}, paint ${paint.toFixed(1)})`,
  )
}

function verdict(isMet: boolean): string {
  return isMet ? 'met' : 'NOT met'
}

function tell(what: string, figure: number, most: number): void {
  const says = verdict(figure <= most)
  console.log(`${what}: ${figure.toFixed(1)} ms (at most ${most.toFixed(1)} ms: ${says})`)
}

function tellRatio(what: string, editor: Measured, bare: Measured, most: number): void {
  const ratio = ratioTo(editor, bare)
  const says = verdict(ratio <= most)
  console.log(`${what}: ${ratio.toFixed(2)} of bare (at most ${most}: ${says})`)
}
