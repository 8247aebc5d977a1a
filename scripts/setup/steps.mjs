// A step of setting up: it says what it does, is never silent for long, and fails with a remedy.
import { spawn } from 'node:child_process'

/** How long a step may be without output before a line says that it is still at work. */
const quietMs = 8_000

/** Set-up that did not work out. The message is for a person: which step, what happened, what to do. */
export class SetupFailure extends Error {
  /**
   * @param {{ step: string, reason: string, remedy: string }} told
   */
  constructor({ step, reason, remedy }) {
    super(`${step}: failed. ${reason}\nWhat to do: ${remedy}`)
    this.name = 'SetupFailure'
  }
}

/**
 * @typedef {object} Step
 * @property {string} says what is being done, as "Installing the dependencies"
 * @property {string} command
 * @property {string[]} args
 * @property {string} remedy what a person can do when it fails
 * @property {string} [cwd]
 * @property {Record<string, string | undefined>} [env]
 */

/**
 * @typedef {object} Teller says the progress of setting up, on one stream for the whole run
 * @property {NodeJS.WritableStream} out
 * @property {(line: string) => void} say
 */

/**
 * @param {NodeJS.WritableStream} out where set-up messages go: standard error for commands whose
 *   standard output is their result
 * @returns {Teller}
 */
export function tellerOn(out) {
  return { out, say: (line) => void out.write(`${line}\n`) }
}

/**
 * Runs a command to its end, with its output shown as it comes. Its input is closed, so that a
 * question nobody sees cannot hold it up.
 * @param {Step} step
 * @param {Teller} teller
 * @throws {SetupFailure} when it cannot be started or does not exit with 0
 */
export async function runStep(step, teller) {
  teller.say(`${step.says} …`)
  const from = Date.now()
  const ended = await runWatched(step, teller, from)
  if (ended !== null) {
    throw new SetupFailure({ step: step.says, reason: ended, remedy: step.remedy })
  }
  teller.say(`${step.says}: done in ${seconds(Date.now() - from)}.`)
}

/**
 * @param {Step} step
 * @param {Teller} teller
 * @param {number} from when the step began
 * @returns {Promise<string | null>} why it failed, or null
 */
function runWatched(step, teller, from) {
  return new Promise((settle) => {
    const child = spawn(step.command, step.args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      ...(step.cwd ? { cwd: step.cwd } : {}),
      ...(step.env ? { env: step.env } : {}),
    })
    let lastOutput = Date.now()
    const pass = (/** @type {Buffer} */ chunk) => {
      lastOutput = Date.now()
      teller.out.write(chunk)
    }
    const heartbeat = setInterval(() => {
      if (Date.now() - lastOutput < quietMs) return
      lastOutput = Date.now()
      teller.say(`  still at it: ${step.says} (${seconds(Date.now() - from)})`)
    }, 1_000)
    let stopped = false
    const stop = (/** @type {NodeJS.Signals} */ signal) => {
      stopped = true
      child.kill(signal)
    }
    process.on('SIGINT', stop).on('SIGTERM', stop)
    const end = (/** @type {string | null} */ reason) => {
      clearInterval(heartbeat)
      process.off('SIGINT', stop).off('SIGTERM', stop)
      settle(stopped ? 'It was stopped before its end.' : reason)
    }
    child.stdout.on('data', pass)
    child.stderr.on('data', pass)
    child.on('error', (error) => end(`${step.command} could not be started: ${error.message}.`))
    child.on('close', (code, signal) => {
      if (code === 0) end(null)
      else end(signal ? `It was ended by ${signal}.` : `It exited with code ${code}.`)
    })
  })
}

/**
 * @param {number} ms
 * @returns {string} as "0.4 s" or "75 s"
 */
export function seconds(ms) {
  return ms < 10_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`
}
