// What set-up adds to a command when everything is in place: two seconds at most are promised.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const rounds = 7
const programme = `
  const { prepare } = await import('./scripts/setup/prepare.mjs')
  const { tellerOn } = await import('./scripts/setup/steps.mjs')
  await prepare({ teller: tellerOn(process.stderr), needs: 'build' })
`

const withSetUp = median(() => run(programme))
const without = median(() => run(''))
console.log(
  `set-up with everything in place: ${Math.round(withSetUp - without)} ms (median of ${rounds})`,
)
console.log(`Node's own start, not counted: ${Math.round(without)} ms`)

/** Milliseconds that a fresh Node takes to run a programme in the clone's folder. */
function run(source: string): number {
  const from = performance.now()
  const ended = spawnSync(process.execPath, ['--input-type=module', '--eval', source], {
    cwd: root,
    stdio: 'inherit',
  })
  if (ended.status !== 0) throw new Error(`The programme exited with code ${ended.status}.`)
  return performance.now() - from
}

function median(measure: () => number): number {
  const figures = Array.from({ length: rounds }, measure).sort((one, other) => one - other)
  return figures[Math.floor(rounds / 2)] ?? Number.NaN
}
