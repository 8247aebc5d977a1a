// Starts a host, hands on what ends it, and waits for its end.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../setup/paths.mjs'

/** Signals this near each other are one wish: the terminal and npm each send their own. */
const sameWishMs = 1_000

/**
 * Who started this script. Under npm it may be a shell that does not hand on SIGTERM but dies of it,
 * as Debian's and Ubuntu's does: then the script has another parent.
 */
const parent = process.ppid
const parentLookMs = 300

/**
 * @typedef {object} Host
 * @property {string} command
 * @property {string[]} args
 * @property {string} cwd
 * @property {Record<string, string | undefined>} [env]
 * @property {boolean} [leashed] whether an `ipc` channel tells it when this process is gone
 */

/**
 * A host that Node runs.
 * @param {{ node: string, entry: string, args: string[], cwd: string }} host
 * @returns {Host}
 */
export function nodeHost({ node, entry, args, cwd }) {
  const leash = pathToFileURL(join(root, 'scripts', 'host', 'leash.mjs')).href
  return { command: node, args: ['--import', leash, entry, ...args], cwd, leashed: true }
}

/**
 * Runs a host to its end. Ctrl+C reaches every process of a terminal's group, and npm sends it once
 * more; a host that is saving would take the second for impatience, and Electron dies of it. So the
 * host has a group of its own and is told exactly once; a later Ctrl+C ends it at once.
 * @param {Host} host
 * @returns {Promise<{ code: number, signal: NodeJS.Signals | null, stopped: boolean }>} how it ended;
 *   `stopped` when it was told to
 */
export function runHost(host) {
  return new Promise((settle, fail) => {
    const ownGroup = process.platform !== 'win32'
    const child = spawn(host.command, host.args, {
      cwd: host.cwd,
      detached: ownGroup,
      stdio: host.leashed ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit',
      ...(host.env ? { env: host.env } : {}),
    })
    let toldAt = 0
    const hand = (/** @type {NodeJS.Signals} */ signal) => {
      const now = Date.now()
      if (toldAt === 0) {
        toldAt = now
        // Windows gives Ctrl+C to the host itself, and has no other way to ask it to end.
        if (ownGroup) child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal)
      } else if (now - toldAt > sameWishMs) {
        child.kill('SIGKILL')
      }
    }
    const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
    for (const signal of signals) process.on(signal, hand)
    const look = setInterval(() => {
      if (ownGroup && toldAt === 0 && process.ppid !== parent) hand('SIGTERM')
    }, parentLookMs)
    child.on('error', fail)
    child.on('exit', (code, signal) => {
      clearInterval(look)
      for (const name of signals) process.off(name, hand)
      if (child.connected) child.disconnect()
      settle({
        code: code ?? 128 + constants.signals[signal ?? 'SIGTERM'],
        signal,
        stopped: toldAt > 0,
      })
    })
  })
}
