/**
 * How large the catalogue of citation styles is, and how long it takes to list its styles, to find one, to find what is
 * near a slip and to read one: in a new process each time, which has done nothing before, and again in the same one.
 * Times are those of the processor: what other programs take of the machine is not in them.
 */
import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { z } from 'zod'
import { built } from '../../scripts/setup/paths.mjs'
import { openCatalogue } from '../../src/main/citations/index.ts'
import { percentile } from './support/figures.ts'

const processes = 9
const again = 51
const screenful = 50

const measuredSchema = z.record(z.string(), z.object({ first: z.number(), again: z.number() }))
type Measured = z.infer<typeof measuredSchema>

async function msOf(act: () => unknown, times: number): Promise<number> {
  const from = process.cpuUsage()
  for (let time = 0; time < times; time += 1) await act()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1000 / times
}

/** The first time, and the mean of many more. */
async function timesOf(act: () => unknown): Promise<Measured[string]> {
  return { first: await msOf(act, 1), again: await msOf(act, again) }
}

async function measured(): Promise<Measured> {
  const listed = await timesOf(async () =>
    (await openCatalogue(built.catalogue)).search('', screenful),
  )
  const catalogue = await openCatalogue(built.catalogue)
  return {
    'titles listed': listed,
    'styles found': await timesOf(() => catalogue.search('harvard', screenful)),
    'near a slip': await timesOf(() => catalogue.search('harvrd', screenful)),
    'a style read': await timesOf(() => catalogue.read('chicago-notes')),
    'a locale read': await timesOf(() => catalogue.locale('de-DE')),
  }
}

const insideOne = 'in-one-process'

if (process.argv[2] === insideOne) console.log(JSON.stringify(await measured()))
else {
  const all = Array.from({ length: processes }, () => {
    const said = execFileSync(process.execPath, [import.meta.filename, insideOne])
    return measuredSchema.parse(JSON.parse(said.toString()))
  })
  const { size } = await openCatalogue(built.catalogue)
  const megabytes = (statSync(built.catalogue).size / 1e6).toFixed(2)
  console.log(`${size} styles in ${megabytes} MB\n`)
  const cell = (said: number | string) =>
    (typeof said === 'number' ? said.toFixed(1) : said).padStart(10)
  console.log(`${'milliseconds'.padEnd(16)}${['first', 'slowest', 'again'].map(cell).join('')}`)
  for (const what of Object.keys(all[0] ?? {})) {
    const firsts = all.flatMap((each) => each[what]?.first ?? [])
    const later = all.flatMap((each) => each[what]?.again ?? [])
    const row = [percentile(firsts, 50), Math.max(...firsts), percentile(later, 50)]
    console.log(`${what.padEnd(16)}${row.map(cell).join('')}`)
  }
}
