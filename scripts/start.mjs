// `npm start`: sets up what is missing, then opens Linchpin in its window or in the browser.
import { resolve } from 'node:path'
import { chooseHost, hasDisplay } from './host/choose.mjs'
import {
  electronProgram,
  fetchElectron,
  lookForElectron,
  sandboxBlocked,
} from './host/electron.mjs'
import { nodeHost, runHost } from './host/run-host.mjs'
import { built, callersFolder, root } from './setup/paths.mjs'
import { prepare } from './setup/prepare.mjs'
import { SetupFailure, tellerOn } from './setup/steps.mjs'
import { readStartOptions, usage } from './start-options.mjs'

/**
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function run(args) {
  const read = readStartOptions(args)
  if ('help' in read) {
    console.log(usage)
    return 0
  }
  if ('wrong' in read) {
    console.error(`${read.wrong}\n\n${usage}`)
    return 2
  }
  const { options } = read
  const teller = tellerOn(process.stdout)
  const { node } = await prepare({ teller, needs: 'build' })
  const { choice, display } = chooseNow(options.host, node)
  if (choice.do === 'refuse') {
    console.error(`Linchpin cannot open its window: ${choice.because}.`)
    return 1
  }
  const work = { node, options, teller, display }
  if (choice.do === 'window') {
    const opened = await openWindow({ ...work, ...choice })
    if (opened !== null) return opened
  } else if (choice.do === 'browser' && choice.because) {
    teller.say(`Opening in the browser: ${choice.because}.`)
  }
  return openInBrowser(work)
}

/**
 * The host, from the facts of this machine; those that take time are looked for only when they matter.
 * @param {'electron' | 'browser' | undefined} asked
 * @param {string} node
 */
export function chooseNow(asked, node) {
  const program = asked === 'browser' ? null : electronProgram()
  /** @type {import('./host/choose.mjs').Facts} */
  let facts = {
    asked,
    display: hasDisplay(process),
    root: process.platform === 'linux' && process.getuid?.() === 0,
    binary: program ? 'here' : 'unknown',
    site: '',
    sandboxBlocked: program !== null && sandboxBlocked(),
  }
  const choice = chooseHost(facts)
  if (choice.do !== 'look') return { choice, display: facts.display }
  facts = { ...facts, ...lookForElectron(node) }
  return { choice: chooseHost(facts), display: facts.display }
}

/**
 * @typedef {object} Work
 * @property {string} node
 * @property {import('./start-options.mjs').StartOptions} options
 * @property {import('./setup/steps.mjs').Teller} teller
 * @property {boolean} display
 */

/**
 * @param {Work & { fetch: boolean, withoutSandbox: boolean }} work
 * @returns {Promise<number | null>} the exit code, or null when there is no window to be had after
 *   all and nobody insisted on one
 */
async function openWindow({ node, options, teller, fetch, withoutSandbox }) {
  if (fetch) {
    try {
      await fetchElectron({ node, teller })
    } catch (error) {
      if (!(error instanceof SetupFailure) || options.host === 'electron') throw error
      teller.say(`${error.message.split('\n')[0]}\nOpening in the browser instead.`)
      return null
    }
    if (sandboxBlocked() && !withoutSandbox && options.host !== 'electron') {
      teller.say('Opening in the browser: this system denies Electron its sandbox.')
      return null
    }
  }
  const program = electronProgram()
  if (!program) return null
  if (withoutSandbox) teller.say('Running as root: Electron starts without its sandbox.')
  const ended = await runHost({
    command: program,
    args: [root, ...(withoutSandbox ? ['--no-sandbox'] : []), ...dataOption(options)],
    cwd: root,
  })
  if (ended.stopped || ended.code === 0) return ended.signal ? 0 : ended.code
  // The loader's own code: a library of the system that Electron needs is not installed.
  if (ended.code === 127 && options.host !== 'electron') {
    teller.say('Opening in the browser: Electron could not be loaded, for the reason above.')
    return null
  }
  // The app's own refusal (`exitRefused` in its entry), which has said why: a library open elsewhere.
  if (ended.code === 3) return 1
  teller.say('Electron did not end well. In the browser: npm start -- --host browser')
  return ended.code
}

/**
 * @param {Work} work
 * @returns {Promise<number>} the exit code
 */
async function openInBrowser({ node, options, display }) {
  const args = [
    ...dataOption(options),
    ...portOption(options),
    options.open && display ? '--open' : '--no-open',
  ]
  const ended = await runHost(nodeHost({ node, entry: built.browser, args, cwd: root }))
  return ended.code
}

/**
 * The host's own option for the data folder, seen from where the person is.
 * @param {{ data: string | undefined }} options
 */
export function dataOption({ data }) {
  if (data === undefined) return []
  return ['--data', resolve(callersFolder({ cwd: process.cwd(), env: process.env }), data)]
}

/**
 * The host's own option for the port.
 * @param {{ port: number | undefined }} options
 */
export function portOption({ port }) {
  return port === undefined ? [] : ['--port', String(port)]
}
