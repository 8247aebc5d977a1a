// Keeps one browser host running while its code changes.
import { spawn } from 'node:child_process'
import { nodeHost } from '../host/run-host.mjs'
import { built, root } from '../setup/paths.mjs'

/**
 * @param {{ args: string[], pages: string, onMoved: (address: string) => void }} options the host's
 *   arguments, the address of the development server, and who hears of the address of a host
 *   that took another's place
 */
export function hostKeeper({ args, pages, onMoved }) {
  /** @type {import('node:child_process').ChildProcess | null} */
  let child = null
  /** @type {string | null} the first host's port, which the later ones keep */
  let port = null
  let turn = Promise.resolve()

  const start = () => {
    const again = port !== null
    const { command, args: words } = nodeHost({
      node: process.execPath,
      entry: built.browser,
      args: argumentsFor(args, port),
      cwd: root,
    })
    const host = spawn(command, words, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      env: { ...process.env, ELECTRON_RENDERER_URL: pages },
    })
    child = host
    host.stdout?.on('data', (chunk) => {
      process.stdout.write(chunk)
      const address = URL.parse(/Linchpin is at (\S+)/.exec(String(chunk))?.[1] ?? '')
      if (!address) return
      port = address.port
      if (again) onMoved(address.href)
    })
  }

  const stop = async () => {
    const host = child
    child = null
    if (!host || host.exitCode !== null || host.signalCode !== null) return host?.exitCode ?? 0
    return new Promise((/** @type {(code: number) => void} */ settle) => {
      host.once('exit', (code) => settle(code ?? 1))
      host.kill('SIGTERM')
    })
  }

  return {
    /** Ends the host that runs, and starts one from the code as it is now. */
    restart() {
      turn = turn.then(stop).then(start)
    },
    /** @returns {Promise<number>} the host's exit code */
    async close() {
      await turn
      return stop()
    },
  }
}

/**
 * A host that takes another's place opens no browser, and has the other's port.
 * @param {string[]} args
 * @param {string | null} port
 */
function argumentsFor(args, port) {
  if (port === null) return args
  const kept = args.filter(
    (word, place) =>
      word !== '--port' &&
      args[place - 1] !== '--port' &&
      word !== '--open' &&
      word !== '--no-open',
  )
  return [...kept, '--port', port, '--no-open']
}
