/**
 * From the desktop's launch to the editor taking keys, with an empty library and with one of 100,000
 * snippets, and what it takes of the main process's processor; the main process's memory there; and how long its
 * thread is held while a person works. docs/decisions/153
 */
import {
  closeSync,
  cpSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { desktopRuntime } from '../../scripts/suites/desktop.mjs'
import { launchDesktop } from '../desktop/support/desktop.ts'
import type { DesktopApp } from '../desktop/support/driver.ts'
import { command } from '../e2e/support/app.ts'
import { fillLargeLibrary } from './support/large-library.ts'

const rounds = 5
const folder = mkdtempSync(join(tmpdir(), 'linchpin-bench-'))
console.log(`measured ${desktopRuntime().says}; medians of ${rounds} runs`)

try {
  const empty = withPlan('empty')
  const large = withPlan('large')
  await fillLargeLibrary(large)
  // The first run of each makes its daily backup, which is not a part of every start.
  await start(empty).then(({ app }) => app.close())
  await start(large).then(({ app }) => app.close())

  const starts: Record<'empty' | 'large', Started[]> = { empty: [], large: [] }
  // In turn, so that what else the machine has to do is shared between them.
  for (let round = 0; round < rounds; round += 1) {
    starts.empty.push(await startOf(empty))
    starts.large.push(await startOf(large))
  }
  const emptyMs = median(starts.empty.map(({ stages }) => stages.keys))
  const largeMs = median(starts.large.map(({ stages }) => stages.keys))
  tell('launch to keys, empty library', emptyMs, 1500, 'ms')
  tell('launch to keys, 100,000 snippets', largeMs, 1500, 'ms')
  tell('between the two', Math.abs(largeMs - emptyMs), 200, 'ms')
  for (const [name, figures] of Object.entries(starts)) tellStages(name, figures)
  await work(large)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** A data folder with one plan, open in a tab. */
function withPlan(name: string): string {
  const data = join(folder, name)
  mkdirSync(data)
  const made = command(data, 'new', 'Was Stalinism a consequence of Leninism?')
  const id = typeof made === 'object' && made && 'id' in made ? String(made.id) : ''
  writeFileSync(join(data, 'settings.json'), JSON.stringify({ openPlans: [id], activePlan: id }))
  return data
}

/** Milliseconds from the launch until a part of the start is over. */
type Stages = { page: number; painted: number; plan: number; keys: number }

/** Starts the app on a copy of the folder, and types a word, which ends the start. */
async function start(data: string): Promise<{ app: DesktopApp; stages: Stages }> {
  const from = performance.timeOrigin + performance.now()
  const since = (): number => performance.timeOrigin + performance.now() - from
  const app = await launchDesktop({ dataFolder: data })
  const page = await app.firstWindow()
  const line = page.getByRole('group', { name: 'Line of argument' })
  const place = line.locator('[data-line], [data-empty]').first()
  await place.waitFor()
  const plan = since()
  await place.click()
  await page.keyboard.type('x')
  await line.getByText('x').first().waitFor()
  const keys = since()
  const seen = await page.evaluate(() => ({
    began: performance.timeOrigin,
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }))
  const began = seen.began - from
  return { app, stages: { page: began, painted: began + seen.painted, plan, keys } }
}

/** A start, and the time a processor worked for the main process until its end. */
type Started = { stages: Stages; mainMs: number }

async function startOf(data: string): Promise<Started> {
  const copy = join(folder, 'run')
  cpSync(data, copy, { recursive: true })
  // A library is on the disk when a person starts the app: the first save is not to wait for the copying.
  sync(copy)
  const { app, stages } = await start(copy)
  const { user, system } = await app.evaluate(() => process.cpuUsage())
  await app.close()
  rmSync(copy, { recursive: true, force: true })
  return { stages, mainMs: (user + system) / 1000 }
}

function sync(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name)
    if (!statSync(path).isFile()) continue
    const file = openSync(path, 'r+')
    fsyncSync(file)
    closeSync(file)
  }
}

/** What a person does in the first minutes: browses, searches, writes. */
async function work(data: string): Promise<void> {
  const { app } = await start(data)
  const page = await app.firstWindow()
  await app.evaluate(() => {
    const hooks = process.getBuiltinModule('node:perf_hooks')
    const delay = hooks.monitorEventLoopDelay({ resolution: 2 })
    delay.enable()
    Reflect.set(globalThis, 'delayMeasured', delay)
  })
  const notes = page.getByRole('region', { name: 'Library' })
  for (let turn = 0; turn < 20; turn += 1) {
    await notes.getByRole('treegrid').hover()
    await page.mouse.wheel(0, 2000)
    await page.waitForTimeout(50)
  }
  const search = notes.getByRole('searchbox', { name: 'Search notes' })
  for (const words of ['t', 'terror', 'the party', 'was stalinism a consequence of leninism']) {
    await search.fill(words)
    await notes.getByRole('row').first().waitFor()
    await page.waitForTimeout(300)
  }
  await page.getByRole('group', { name: 'Line of argument' }).click()
  await page.keyboard.type('Terror began as a method under Lenin. '.repeat(5))
  await page.waitForTimeout(1500)
  const { heldMs, megabytes } = await app.evaluate(() => {
    const delay: unknown = Reflect.get(globalThis, 'delayMeasured')
    const max =
      typeof delay === 'object' && delay && 'max' in delay ? Number(delay.max) : Number.NaN
    return { heldMs: max / 1e6 - 2, megabytes: process.memoryUsage().rss / 1e6 }
  })
  tell('longest hold of the main thread while browsing, searching and writing', heldMs, 50, 'ms')
  tell('memory of the main process at 100,000 snippets', megabytes, 180, 'MB')
  await app.close()
}

function tellStages(name: string, starts: readonly Started[]): void {
  const at = (stage: keyof Stages) => Math.round(median(starts.map(({ stages }) => stages[stage])))
  const mainMs = Math.round(median(starts.map((one) => one.mainMs)))
  console.log(
    `${name}: the page begins at ${at('page')}, first paint ${at('painted')}, plan ${at('plan')}, keys ${at('keys')} ms; ` +
      `processor time of the main process ${mainMs} ms`,
  )
}

function median(figures: number[]): number {
  const sorted = figures.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

function tell(what: string, figure: number, most: number, unit: string): void {
  const verdict = figure <= most ? 'met' : 'NOT met'
  console.log(`${what}: ${Math.round(figure)} ${unit} (at most ${most} ${unit}: ${verdict})`)
}
