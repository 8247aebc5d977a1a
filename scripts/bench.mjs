// `npm run bench -- NAME`: runs one measurement of tests/bench and prints its figures.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './setup/paths.mjs'
import { prepare } from './setup/prepare.mjs'
import { tellerOn } from './setup/steps.mjs'
import { runFile } from './suites/run-file.mjs'

const folder = join(root, 'tests', 'bench')

/**
 * @param {string[]} args the name of a measurement, then what it takes itself
 * @returns {Promise<number>} the exit code
 */
export async function run([name, ...args]) {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
  if (name === undefined || !names.includes(name)) {
    const asked = name === undefined ? '' : `There is no measurement “${name}”. `
    console.log(`${asked}Usage: npm run bench -- NAME, where NAME is one of: ${names.join(', ')}`)
    return name === undefined ? 0 : 2
  }
  const { node } = await prepare({ teller: tellerOn(process.stderr), needs: 'build' })
  return runFile({ node, path: join(folder, `${name}.ts`), args })
}
