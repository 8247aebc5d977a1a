/** How long each call takes with 100,000 snippets in the library, and how long it holds the main thread. */
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
import { fillLargeLibrary } from './support/large-library.ts'

const folder = mkdtempSync(join(tmpdir(), 'linchpin-bench-'))
await fillLargeLibrary(folder)
const places = placesAround(new URL('../../src/main/hosts/places.ts', import.meta.url).href)
const desk = await openDesk({
  dataFolder: folder,
  host: headlessServices(places.version),
  openSettingsFile,
  workerUrl: places.worker,
  resources: places.resources,
})
const call = createRouterClient(desk.router, { context: {} })
const resolutionMs = 1
const delay = monitorEventLoopDelay({ resolution: resolutionMs })
delay.enable()

async function measure(name: string, act: () => Promise<unknown>): Promise<void> {
  await pause(50)
  delay.reset()
  const from = performance.now()
  await act()
  const tookMs = performance.now() - from
  await pause(5)
  const heldMs = Math.max(0, delay.max / 1e6 - resolutionMs)
  console.log(
    `${name.padEnd(28)} ${tookMs.toFixed(0).padStart(4)} ms, held ${heldMs.toFixed(0)} ms`,
  )
}

const [notebook] = await call.library.notebooks()
const notebookId = notebook?.id ?? ''
const [note] = await call.library.heads({ notebookId, from: 0, limit: 1 })
const noteId = note?.id ?? ''
await measure('notebooks', () => call.library.notebooks())
await measure('200 notes', () => call.library.heads({ notebookId, from: 0, limit: 200 }))
await measure('the last 200 notes', () => call.library.heads({ notebookId, from: 800, limit: 200 }))
await measure('snippets of a note', () => call.library.snippets({ noteId, from: 0, limit: 200 }))
for (const words of [
  'terror',
  'terror',
  't',
  'the party',
  'was stalinism a consequence of leninism',
])
  await measure(`search “${words.slice(0, 16)}”`, () => call.library.search({ words, limit: 500 }))
for (const question of [
  'What happened in case 500?',
  'What happened in case 501?',
  'How far did the party purge the army?',
  'How far did the party purge the union?',
])
  await measure(`suggest “${question.slice(-15)}”`, () => call.library.suggest({ question }))
const hits = await call.library.search({ words: 'terror', limit: 500 })
const snippetIds = hits.map(({ snippetId }) => snippetId)
await measure('sources of 500 snippets', () => call.library.citesOf({ snippetIds }))
await measure('where a snippet is', () => call.library.placeOf({ snippetId: snippetIds[0] ?? '' }))
await measure('plans', () => call.plans.list())
await measure('a source added and removed', async () => {
  const { id } = await call.sources.add({ type: 'book', title: 'An Essay in History' })
  await call.sources.remove({ id })
})
console.log(`memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB`)
await desk.close()
rmSync(folder, { recursive: true, force: true })
