/**
 * How long each call takes with 100,000 snippets in the library, and how long it holds the main thread; searches and
 * counts beside what the same words take the bare index in the same run.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { createRouterClient } from '@orpc/server'
import { openDesk } from '../../src/main/desk.ts'
import { headlessServices } from '../../src/main/hosts/headless/host-services.ts'
import { placesAround } from '../../src/main/hosts/places.ts'
import { openSettingsFile } from '../../src/main/hosts/settings-file.ts'
import { queriesOf, readQuery } from '../../src/main/library/searching/query.ts'
import { type Database, inUse, openForReading } from '../../src/main/storage/index.ts'
import { readSearch } from '../../src/shared/search/index.ts'
import { searchesOf } from './support/asked.ts'
import { fillCourseLibrary, fillLargeLibrary } from './support/large-library.ts'
import { measureImport } from './support/measure-import.ts'

const folder = mkdtempSync(join(tmpdir(), 'linchpin-bench-'))
const resolutionMs = 1
const delay = monitorEventLoopDelay({ resolution: resolutionMs })
delay.enable()

/** What was promised of searches, and of an import of 10 MB of text. */
const promised = {
  timesIndex: 1.3,
  wordsMs: 50,
  questionMs: 100,
  importBytes: 10_000_000,
  importMs: 20_000,
  waitMs: 50,
}

/** As a window asks, and as its first rows are. */
const limits = [50, 500] as const
const searchesEach = 40

console.log('The middle and the 95th of 100, by the clock')
console.log('Words spread as in real notes, 20 notebooks')
await inLibrary(fillCourseLibrary, async (call, index) => {
  for (const [name, searches] of searchesOf(index, searchesEach)) {
    for (const limit of limits)
      await besideIndex(
        `${name}, ${limit} hits`,
        index,
        searches,
        (words) => call.library.search({ words, limit }),
        name === 'a question' ? promised.questionMs : promised.wordsMs,
      )
    await besideIndex(`${name}, counted`, index, searches, (words) =>
      call.library.facets({ words }),
    )
  }
  await afterWriting(call, 'counted after a change', () => call.library.facets({ words: '' }))
  await afterWriting(call, 'searched after a change', () =>
    call.library.search({ words: 'state kind:event' }),
  )
  await measureCalls(call)
})
console.log('\nEvery word in nearly every snippet, 10 notebooks')
await inLibrary(fillLargeLibrary, async (call, index) => {
  const searches = [
    'terror',
    'terr',
    't',
    'the party',
    'terror party congress',
    'who led the union',
  ]
  for (const words of searches)
    for (const limit of limits)
      await besideIndex(`“${words}”, ${limit} hits`, index, Array(9).fill(words), (words) =>
        call.library.search({ words, limit }),
      )
  const counted = searches.map((words, nth) => words + ' '.repeat(nth))
  await besideIndex('counted', index, counted, (words) => call.library.facets({ words }))
})

console.log('\nAn import of 10 MB of text, with a call every hundredth of a second')
await inDesk(mkdtempSync(join(folder, 'data-')), async (desk) => {
  const took = await measureImport(desk, folder, promised.importBytes)
  for (const [name, { wallMs, processorMs, waitedMs }] of Object.entries(took))
    console.log(
      `${name.padEnd(34)} ${ms(wallMs)}, of the processor ${ms(processorMs)}, a call waited at most ${ms(waitedMs)}`,
    )
  const wallMs = took.reading.wallMs + took.adding.wallMs
  const waitedMs = Math.max(took.reading.waitedMs, took.adding.waitedMs)
  console.log(saysMet(`all of it in ${promised.importMs / 1000} s`, wallMs <= promised.importMs))
  console.log(saysMet(`every call answered in ${promised.waitMs} ms`, waitedMs <= promised.waitMs))
})
rmSync(folder, { recursive: true, force: true })

type Call = ReturnType<typeof callsOf>
type Desk = Awaited<ReturnType<typeof openDesk>>

function callsOf(desk: Desk) {
  return createRouterClient(desk.router, { context: {} })
}

async function inLibrary(
  fill: (folder: string) => Promise<void>,
  measureIn: (call: Call, index: Database) => Promise<void>,
): Promise<void> {
  const data = mkdtempSync(join(folder, 'data-'))
  delay.reset()
  const from = performance.now()
  await fill(data)
  const tookS = (performance.now() - from) / 1000
  console.log(`filled in ${tookS.toFixed(1)} s, a call waiting at most ${heldMs().toFixed(0)} ms`)
  await inDesk(data, async (desk) => {
    const index = openForReading(inUse(data))
    const call = callsOf(desk)
    // The first starts the thread, and reads the columns.
    await call.library.search({ words: 'anything is:unused' })
    await measureIn(call, index)
    console.log(`memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB`)
    index.close()
  })
}

async function inDesk(data: string, act: (desk: Desk) => Promise<void>): Promise<void> {
  const places = placesAround(new URL('../../src/main/hosts/places.ts', import.meta.url).href)
  const desk = await openDesk({
    dataFolder: data,
    host: headlessServices(places.version),
    openSettingsFile,
    workerUrl: places.worker,
    resources: places.resources,
    catalogue: places.catalogue,
  })
  await act(desk)
  await desk.close()
}

function heldMs(): number {
  return Math.max(0, delay.max / 1e6 - resolutionMs)
}

/**
 * Milliseconds of each, in turn with the same words asked of the index alone: the broadest query, its best 50. How many
 * times as long is by processor time, which other work of the machine touches least.
 */
async function besideIndex(
  name: string,
  { sql }: Database,
  searches: readonly string[],
  act: (words: string) => Promise<unknown>,
  mostMs?: number,
): Promise<void> {
  const raw = sql.prepare(
    'SELECT rowid FROM snippet_search WHERE snippet_search MATCH ? ORDER BY rank LIMIT 50',
  )
  const desk: Took[] = []
  const index: Took[] = []
  for (const words of searches) {
    const query = queriesOf(readQuery(readSearch(words).words)).at(-1)
    desk.push(await timed(() => act(words)))
    if (query !== undefined) index.push(await timed(async () => raw.all(query)))
  }
  const of = (times: readonly Took[]): string =>
    `${ms(percentile(times, 0.5))} ${ms(percentile(times, 0.95))}`
  const times = index.length > 0 ? processor(desk) / processor(index) : null
  const kept =
    mostMs === undefined
      ? ''
      : [
          saysMet(`${mostMs} ms`, percentile(desk, 0.95) <= mostMs),
          ...(times === null
            ? []
            : [saysMet(`${promised.timesIndex} times`, times <= promised.timesIndex)]),
        ].join(', ')
  const ratio = times === null ? '' : `${times.toFixed(2)} times`
  console.log(`${name.padEnd(34)} ${of(desk)}   index alone ${of(index)}   ${ratio}   ${kept}`)
}

function saysMet(what: string, isMet: boolean): string {
  return `${what}: ${isMet ? 'met' : 'not met'}`
}

type Took = { wall: number; processor: number }

async function timed(act: () => Promise<unknown>): Promise<Took> {
  const from = performance.now()
  const used = process.cpuUsage()
  await act()
  const { user, system } = process.cpuUsage(used)
  return { wall: performance.now() - from, processor: (user + system) / 1000 }
}

function processor(times: readonly Took[]): number {
  return times.reduce((sum, took) => sum + took.processor, 0)
}

function percentile(times: readonly Took[], share: number): number {
  const walls = times.map(({ wall }) => wall).sort((one, other) => one - other)
  return walls[Math.ceil(walls.length * share) - 1] ?? 0
}

function ms(time: number): string {
  return `${time.toFixed(1).padStart(6)} ms`
}

async function afterWriting(call: Call, name: string, act: () => Promise<unknown>): Promise<void> {
  const times: Took[] = []
  const [notebook] = await call.library.notebooks()
  const { id: sourceId } = await call.sources.add({ type: 'book', title: 'An Essay in History' })
  for (const cite of [{ sourceId }, null, { sourceId }, null, { sourceId }, null, null]) {
    await call.library.cite({ kind: 'notebook', id: notebook?.id ?? '', cite })
    times.push(await timed(act))
  }
  const each = processor(times) / times.length
  console.log(
    `${name.padEnd(34)} ${ms(percentile(times, 0.5))} ${ms(percentile(times, 0.95))}, of the processor ${ms(each)}`,
  )
}

async function measureCalls(call: Call): Promise<void> {
  const [notebook] = await call.library.notebooks()
  const notebookId = notebook?.id ?? ''
  const heads = (from: number) => call.library.heads({ notebookId, from, limit: 200 })
  const [note] = await heads(0)
  const noteId = note?.id ?? ''
  await measure('notebooks', () => call.library.notebooks())
  await measure('200 notes', () => heads(0))
  await measure('the last 200 notes', () => heads(300))
  await measure('snippets of a note', () => call.library.snippets({ noteId, from: 0, limit: 200 }))
  for (const question of [
    'What happened in the state?',
    'How far did the party purge the army?',
    'How far did the party purge the union?',
  ])
    await measure(`suggest “${question.slice(-15)}”`, () => call.library.suggest({ question }))
  const hits = await call.library.search({ words: 'state', limit: 500 })
  const snippetIds = hits.map(({ snippetId }) => snippetId)
  await measure('sources of 500 snippets', () => call.library.citesOf({ snippetIds }))
  await measure('where a snippet is', () =>
    call.library.placeOf({ snippetId: snippetIds[0] ?? '' }),
  )
  await measure('plans', () => call.plans.list())
  await measure('a source added and removed', async () => {
    const { id } = await call.sources.add({ type: 'book', title: 'An Essay in History' })
    await call.sources.remove({ id })
  })
}

async function measure(name: string, act: () => Promise<unknown>): Promise<void> {
  await pause(50)
  delay.reset()
  const from = performance.now()
  await act()
  const tookMs = performance.now() - from
  await pause(5)
  console.log(`${name.padEnd(34)} ${ms(tookMs)}, held ${heldMs().toFixed(0)} ms`)
}
