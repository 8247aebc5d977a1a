// `npm run soak`: a day’s work in minutes, with what both processes hold on to.
import { join } from 'node:path'
import { browserForTests } from './setup/browser.mjs'
import { root } from './setup/paths.mjs'
import { prepare } from './setup/prepare.mjs'
import { tellerOn } from './setup/steps.mjs'
import { runFile } from './suites/run-file.mjs'

/**
 * @param {string[]} args
 * @returns {Promise<number>} the exit code: 0 only when nothing grew
 */
export async function run(args) {
  const teller = tellerOn(process.stderr)
  const { node } = await prepare({ teller, needs: 'build' })
  await browserForTests({ node, teller })
  return runFile({ node, path: join(root, 'tests', 'soak', 'run.ts'), args })
}
