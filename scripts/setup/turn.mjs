// One set-up at a time: two commands started together in a fresh clone must not both install.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from './paths.mjs'

const turnFile = join(root, 'out', 'set-up.pid')

/**
 * Waits until no other command is setting up this clone, then does the work. The work must look
 * again at what is needed: the other command may have done it.
 * @template Result
 * @param {import('./steps.mjs').Teller} teller
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function inTurn(teller, work) {
  let told = 0
  while (!take()) {
    if (Date.now() - told > 8_000) {
      teller.say('Waiting for another command that is setting up this clone …')
      teller.say(`  (if there is none, delete ${turnFile})`)
      told = Date.now()
    }
    await wait(200)
  }
  const giveBack = () => rmSync(turnFile, { force: true })
  process.once('exit', giveBack)
  try {
    return await work()
  } finally {
    process.removeListener('exit', giveBack)
    giveBack()
  }
}

function take() {
  mkdirSync(dirname(turnFile), { recursive: true })
  try {
    writeFileSync(turnFile, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
  }
  // A holder that was killed leaves its file behind; the next look will find it gone.
  if (!holderLives()) rmSync(turnFile, { force: true })
  return false
}

function holderLives() {
  try {
    const pid = Number.parseInt(readFileSync(turnFile, 'utf8'), 10)
    // Between another's creating the file and writing its number into it, it is empty for a moment.
    if (Number.isNaN(pid)) return Date.now() - statSync(turnFile).mtimeMs < 5_000
    process.kill(pid, 0)
    return true
  } catch (error) {
    return isCode(error, 'EPERM')
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function isCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code
}
