/** How long adding 100,000 snippets takes, and how long a call may wait for its turn meanwhile. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createArrivals, createNotebooks, createSearch } from '../../src/main/library/index.ts'
import { openDatabase } from '../../src/main/storage/index.ts'
import { manyNotes } from './support/large-library.ts'

const notes = manyNotes(1000, 100)

const folder = mkdtempSync(join(tmpdir(), 'linchpin-bench-'))
const { database } = openDatabase(folder)
const notebooks = createNotebooks(database)
const search = createSearch(database)
const ms = (nanoseconds: number) => (nanoseconds / 1e6).toFixed(0)

const delay = monitorEventLoopDelay({ resolution: 5 })
delay.enable()
const from = performance.now()
await createArrivals(database, notebooks).add({ name: 'Many' }, notes)
console.log(`100,000 snippets added in ${((performance.now() - from) / 1000).toFixed(1)} s`)
delay.disable()
console.log(
  `a call waited at most ${ms(delay.max)} ms, 99 in 100 under ${ms(delay.percentile(99))} ms`,
)

for (const query of [
  'terror',
  'terror peasant congress',
  'was stalinism a consequence of leninism',
]) {
  const began = performance.now()
  const hits = search.find(query)
  console.log(
    `search “${query}”: ${hits.length} hits in ${(performance.now() - began).toFixed(0)} ms`,
  )
}
database.close()
rmSync(folder, { recursive: true, force: true })
