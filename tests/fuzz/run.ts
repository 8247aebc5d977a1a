/**
 * `npm run fuzz`: gives every reader what chance makes. Node's permissions let this process write in one folder alone and
 * start nothing; what would go out to a network is refused here, and all of it is counted.
 */
import fs, { mkdirSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { Socket } from 'node:net'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fuzz, type Row } from './fuzz.ts'

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    inputs: { type: 'string', default: '100000' },
    only: { type: 'string', default: '' },
  },
})
const { folder } = values
const [seed, inputs] = [Number(values.seed), Number(values.inputs)]
if (!folder || !Number.isInteger(seed) || !Number.isInteger(inputs) || inputs < 1) {
  console.error('Usage: npm run fuzz -- [--seed N] [--inputs N] [--only NAME]')
  process.exit(2)
}

let sent = 0
Socket.prototype.connect = () => {
  sent += 1
  throw new Error('something was to be sent')
}
if (
  !process.permission ||
  process.permission.has('fs.write', join(folder, '..')) ||
  process.permission.has('child')
)
  throw new Error('This process may write elsewhere, or start programs: start it by npm run fuzz.')

const room = join(folder, 'room')
mkdirSync(room)
await withoutSyncing(join(folder, 'any'))
// Only now: what it brings takes these functions as it finds them.
const { readersIn } = await import('./readers/index.ts')
const readers = readersIn(room).filter(({ name }) => name.includes(values.only))
console.log(`Seed ${seed}: ${inputs.toLocaleString('en-GB')} inputs for ${readers.length} readers.`)
const { rows, faults } = await fuzz(readers, {
  seed,
  inputs,
  tell: (tried) => {
    if (tried % 10_000 === 0) console.log(`  ${tried.toLocaleString('en-GB')} tried`)
  },
})

const all = rows.reduce((sum, row) => sum + row.inputs, 0)
const columns: [name: string, of: (row: Row) => string][] = [
  ['reader', (row) => row.reader],
  ['inputs', (row) => String(row.inputs)],
  ['read', (row) => String(row.read)],
  ['refused', (row) => String(row.refused)],
  ['failed', (row) => String(row.failed)],
  ['slowest ms', (row) => row.slowestMs.toFixed(0)],
]
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const table = [
  line(columns.map(([name]) => name)),
  line(columns.map(() => '---')),
  ...rows.map((row) => line(columns.map(([, of]) => of(row)))),
]
const says = `${all.toLocaleString('en-GB')} inputs, seed ${seed}: ${faults.length === 0 ? 'none failed' : `${faults.length} failed`}; ${sent} sent, nothing run, nothing written outside.`
const told = faults
  .slice(0, 50)
  .map(
    ({ reader, seed: own, error, input }) =>
      `- ${reader}, ${own}: ${error}\n  \`${input.slice(0, 300)}\``,
  )
writeFileSync(join(folder, 'fuzz.md'), [...table, '', says, '', ...told, ''].join('\n'))
writeFileSync(join(folder, 'fuzz.json'), JSON.stringify({ seed, rows, faults, sent }, null, 2))
console.log([...table, says, ...told.slice(0, 10)].join('\n'))
process.exitCode = faults.length > 0 || sent > 0 ? 1 : 0

/** Under its permissions Node refuses to wait for the disk; whether what is written survives a power cut is no matter here. */
async function withoutSyncing(file: string): Promise<void> {
  fs.fsync = Object.assign((_: number, done: (error: null) => void) => done(null), {
    __promisify__: async () => {},
  })
  fs.fsyncSync = () => {}
  syncBuiltinESMExports()
  const handle = await open(file, 'w')
  Object.getPrototypeOf(handle).sync = async () => {}
  await handle.close()
}
