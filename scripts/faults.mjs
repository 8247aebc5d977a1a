// `npm run faults`: kills the app, damages its files and cuts its power, many hundred times.
import { join } from 'node:path'
import { root } from './setup/paths.mjs'
import { prepare } from './setup/prepare.mjs'
import { tellerOn } from './setup/steps.mjs'
import { runFile } from './suites/run-file.mjs'

/**
 * @param {string[]} args
 * @returns {Promise<number>} the exit code: 0 only when every promise was kept
 */
export async function run(args) {
  const { node } = await prepare({ teller: tellerOn(process.stderr), needs: 'build' })
  return runFile({ node, path: join(root, 'tests', 'faults', 'run.ts'), args })
}
