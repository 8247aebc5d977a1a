// `npm run effort`: how many operations the main job takes of a person, step by step.
import { join } from 'node:path'
import { browserForTests } from './setup/browser.mjs'
import { root } from './setup/paths.mjs'
import { prepare } from './setup/prepare.mjs'
import { tellerOn } from './setup/steps.mjs'
import { runFile } from './suites/run-file.mjs'

/**
 * @param {string[]} args
 * @returns {Promise<number>} the exit code: 0 when the job was done to its end, however many operations it took
 */
export async function run(args) {
  const teller = tellerOn(process.stderr)
  const { node } = await prepare({ teller, needs: 'build' })
  await browserForTests({ node, teller })
  return runFile({ node, path: join(root, 'tests', 'effort', 'run.ts'), args })
}
