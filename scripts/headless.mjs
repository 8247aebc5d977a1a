// `npm run -s linchpin -- COMMAND`: the app's commands. Their results are the only standard output.
import { nodeHost, runHost } from './host/run-host.mjs'
import { built, callersFolder } from './setup/paths.mjs'
import { prepare } from './setup/prepare.mjs'
import { tellerOn } from './setup/steps.mjs'

/**
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function run(args) {
  const { node } = await prepare({ teller: tellerOn(process.stderr), needs: 'build' })
  const cwd = callersFolder({ cwd: process.cwd(), env: process.env })
  const ended = await runHost(nodeHost({ node, entry: built.headless, args, cwd }))
  return ended.code
}
