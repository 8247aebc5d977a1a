// `npm run dev`: hot reload, in Electron where it can run, else in the browser host.
import { join } from 'node:path'
import { ensureCatalogue } from './catalogue/ensure.mjs'
import { electronProgram, fetchElectron } from './host/electron.mjs'
import { nodeHost, runHost } from './host/run-host.mjs'
import { electronVite, forgetBuild } from './setup/build.mjs'
import { root } from './setup/paths.mjs'
import { prepare } from './setup/prepare.mjs'
import { tellerOn } from './setup/steps.mjs'
import { chooseNow, dataOption, portOption } from './start.mjs'
import { readStartOptions, usage } from './start-options.mjs'

/**
 * @param {string[]} args as of `npm start`
 * @returns {Promise<number>} the exit code
 */
export async function run(args) {
  const read = readStartOptions(args)
  if (!('options' in read)) {
    console.error('wrong' in read ? `${read.wrong}\n\n${usage}` : usage)
    return 'wrong' in read ? 2 : 0
  }
  const { options } = read
  const teller = tellerOn(process.stdout)
  const { node } = await prepare({ teller, needs: 'tools' })
  // Hot reload writes to the folders of the build: the next `npm start` must build for itself.
  forgetBuild()
  await ensureCatalogue({ node, teller })
  const { choice, display } = chooseNow(options.host, node)
  if (choice.do === 'refuse') {
    console.error(`Linchpin cannot open its window: ${choice.because}.`)
    return 1
  }
  if (choice.do === 'window') {
    if (choice.fetch) await fetchElectron({ node, teller })
    const sandbox = choice.withoutSandbox ? ['--noSandbox'] : []
    const ended = await runHost({
      command: node,
      args: [electronVite, 'dev', '--watch', ...sandbox, '--', ...dataOption(options)],
      cwd: root,
      env: { ...process.env, ELECTRON_EXEC_PATH: electronProgram() ?? undefined },
    })
    return ended.code
  }
  if (choice.do === 'browser' && choice.because) {
    teller.say(`In the browser host: ${choice.because}.`)
  }
  const open = options.open && display ? ['--open'] : ['--no-open']
  const ended = await runHost(
    nodeHost({
      node,
      entry: join(root, 'scripts', 'dev', 'browser.mjs'),
      args: [...dataOption(options), ...portOption(options), ...open],
      cwd: root,
    }),
  )
  return ended.code
}
