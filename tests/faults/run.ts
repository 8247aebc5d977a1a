/** `npm run faults`: kills, damage and power cuts, with what came of each. Ctrl+C ends it early, with its table. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runDamage } from './damage/run-damage.ts'
import { runKills } from './kills/run-kills.ts'
import { runPower } from './power/run-power.ts'
import { stopEarly } from './support/in-pairs.ts'
import { randomFrom } from './support/random.ts'
import { type Outcome, tell } from './support/report.ts'
import { makeStock } from './support/stock.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    kills: { type: 'string', default: '560' },
    damage: { type: 'string', default: '420' },
    power: { type: 'string', default: '300' },
    only: { type: 'string' },
  },
})
const seed = Number(values.seed)
const random = randomFrom(seed)
const began = Date.now()
console.log(`seed ${seed}`)
process.once('SIGINT', stopEarly).once('SIGTERM', stopEarly)
const within = mkdtempSync(join(tmpdir(), 'linchpin-faults-'))
const outcomes: Outcome[] = []
try {
  const stock = await makeStock(within)
  if (!values.only || values.only === 'kills')
    outcomes.push(await runKills({ stock, within, times: Number(values.kills), random }))
  if (!values.only || values.only === 'damage')
    outcomes.push(await runDamage({ stock, within, times: Number(values.damage), random }))
  if (!values.only || values.only === 'power')
    outcomes.push(await runPower({ stock, within, times: Number(values.power), random }))
} finally {
  rmSync(within, { recursive: true, force: true })
}
const facts = `Seed ${seed}, ${Math.round((Date.now() - began) / 1000)} s, ${new Date().toISOString()}.`
tell('faults', facts, outcomes)
process.exitCode = outcomes.some(({ failures }) => failures.length > 0) ? 1 : 0
