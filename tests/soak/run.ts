/** `npm run soak`: works as a person does for a day, and measures what both processes hold on to. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Page } from '@playwright/test'
import { percentile } from '../bench/support/figures.ts'
import { type Typist, typistOn } from '../bench/support/typing.ts'
import { command, stockedQuestion } from '../e2e/support/app.ts'
import { browserOptions } from '../support/browser.ts'
import { otherQuestion, saveLatency, withPlanOpen, workRound } from './day.ts'
import { type Grown, grownIn, type Measure } from './growth.ts'
import { type HostHeld, startSoakedHost } from './host.ts'
import { type PageHeld, watchPage } from './page.ts'

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '30' } } })
const minutes = Number(values.minutes)
/** Of a run, this is its beginning, in which code is compiled and caches fill. */
const warmUp = 0.25
const samplesOfRun = 24
/** On a busy machine the rounds take longer than the run is meant to. */
const fewestSamples = 8
const savesEach = 3

type Sample = { host: HostHeld; page: PageHeld; saveMs: number; keyMs: number }

const folder = mkdtempSync(join(tmpdir(), 'linchpin-soak-'))
const data = join(folder, 'data')
command(data, 'import', 'tests/fixtures/notes/weimar-notes.txt')
command(data, 'new', stockedQuestion)
command(data, 'new', otherQuestion)
const host = await startSoakedHost(data)
const browser = await chromium.launch(browserOptions())
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  page.on('filechooser', () => {})
  await page.goto(host.address)
  await page.getByRole('list', { name: 'Plans' }).waitFor()
  const watched = await watchPage(page)
  const typist = await typistOn(page)
  const began = Date.now()
  const taken: (Sample & { minute: number })[] = []
  let rounds = 0
  const end = began + minutes * 60_000
  while (Date.now() < end || taken.length < fewestSamples) {
    const until = Date.now() + (minutes * 60_000) / samplesOfRun
    do {
      await workRound(page, rounds)
      rounds += 1
    } while (Date.now() < until)
    const [saveMs, keyMs] = [await savesOn(page), await keysOn(page, typist)]
    const held = { host: await host.held(), page: await watched.held() }
    taken.push({ minute: (Date.now() - began) / 60_000, ...held, saveMs, keyMs })
  }
  tell(rounds, taken)
} finally {
  await browser.close()
  await host.end()
  rmSync(folder, { recursive: true, force: true })
}

async function savesOn(page: Page): Promise<number> {
  const took: number[] = []
  for (let at = 0; at < savesEach; at += 1) took.push(await saveLatency(page))
  return percentile(took, 50)
}

async function keysOn(page: Page, typist: Typist): Promise<number> {
  const { frames } = await withPlanOpen(page, () => typist.type('which nobody foresaw'))
  return percentile(frames, 50)
}

function tell(rounds: number, taken: (Sample & { minute: number })[]): void {
  const after = taken.slice(Math.floor(taken.length * warmUp))
  const of = (figure: (sample: Sample) => number) => after.map(figure)
  const megabytes = (figure: (sample: Sample) => number) => of((sample) => figure(sample) / 1e6)
  const measures: Measure[] = [
    {
      name: 'host, JavaScript',
      unit: 'MB',
      figures: megabytes(({ host }) => host.heap),
      allowed: 0.15,
    },
    { name: 'host, in all', unit: 'MB', figures: megabytes(({ host }) => host.rss), allowed: 0.15 },
    { name: 'host, open files', unit: '', figures: of(({ host }) => host.files), allowed: 0 },
    { name: 'host, resources', unit: '', figures: of(({ host }) => host.resources), allowed: 0 },
    {
      name: 'page, JavaScript',
      unit: 'MB',
      figures: megabytes(({ page }) => page.heap),
      allowed: 0.15,
    },
    { name: 'page, nodes', unit: '', figures: of(({ page }) => page.nodes), allowed: 'no trend' },
    {
      name: 'page, listeners',
      unit: '',
      figures: of(({ page }) => page.listeners),
      allowed: 'no trend',
    },
    {
      name: 'page, documents',
      unit: '',
      figures: of(({ page }) => page.documents),
      allowed: 'no trend',
    },
    { name: 'last key to “Saved”', unit: 'ms', figures: of(({ saveMs }) => saveMs), allowed: 0.2 },
    { name: 'key to frame', unit: 'ms', figures: of(({ keyMs }) => keyMs), allowed: 0.2 },
  ]
  const grown = measures.map(grownIn)
  const facts = `${rounds} rounds in ${minutes} minutes, the first quarter left out, ${new Date().toISOString()}.`
  const text = ['# soak', facts, tableOf(grown)].join('\n\n')
  const results = resolve('bench/results')
  mkdirSync(results, { recursive: true })
  writeFileSync(join(results, 'soak.md'), `${text}\n`)
  writeFileSync(join(results, 'soak.json'), `${JSON.stringify({ facts, grown, taken }, null, 2)}\n`)
  console.log(text)
  process.exitCode = grown.every(({ isFlat }) => isFlat) ? 0 : 1
}

function tableOf(grown: readonly Grown[]): string {
  const lines = grown.map(({ name, unit, atStart, atEnd, share, allowed, isFlat }) => {
    const figure = (value: number) =>
      `${Number.isInteger(value) ? value : value.toFixed(1)} ${unit}`
    const wanted = allowed === 'no trend' ? allowed : `at most ${allowed * 100} %`
    const percent = `${(share * 100).toFixed(1)} % (${wanted}: ${isFlat ? 'met' : 'NOT met'})`
    return `| ${name} | ${figure(atStart).trim()} | ${figure(atEnd).trim()} | ${percent} |`
  })
  return ['| | first third | last third | more |', '| --- | ---: | ---: | --- |', ...lines].join(
    '\n',
  )
}
