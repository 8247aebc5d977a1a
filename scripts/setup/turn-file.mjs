// The file that says whose turn it is: it holds the number of the process that made it.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Making a file and writing into it are two steps, of far less than this. */
const momentMs = 5_000

/**
 * Takes the turn if it is free. A turn whose holder was killed is made free, for the next look.
 * @param {string} file
 * @param {(pid: number) => boolean} [lives]
 * @returns {boolean} whether the turn is ours now
 */
export function take(file, lives = isRunning) {
  mkdirSync(dirname(file), { recursive: true })
  if (make(file)) return true
  if (isAbandoned(file, lives)) clear(file, lives)
  return false
}

/**
 * Ends our turn; another's is left alone.
 * @param {string} file
 */
export function giveBack(file) {
  if (holderOf(file) === process.pid) rmSync(file, { force: true })
}

/**
 * Takes an abandoned file away. Of several who found it abandoned, only one may: the others would
 * take away the file of who has had the turn since. So it is done under a guard of its own, and
 * after a second look: while the guard is ours, nobody else makes the turn free.
 * @param {string} file
 * @param {(pid: number) => boolean} lives
 */
function clear(file, lives) {
  const guard = `${file}.clearing`
  if (!make(guard)) {
    // Held for a moment only: one that is older was left by a process killed in that moment.
    if (ageOf(guard) > momentMs) rmSync(guard, { force: true })
    return
  }
  try {
    if (isAbandoned(file, lives)) rmSync(file, { force: true })
  } finally {
    rmSync(guard, { force: true })
  }
}

/**
 * @param {string} file
 * @returns {boolean} false when it is there already
 */
function make(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
}

/**
 * Whether the file is there, and whoever made it is not any more.
 * @param {string} file
 * @param {(pid: number) => boolean} lives
 */
function isAbandoned(file, lives) {
  const pid = holderOf(file)
  if (pid === null) return false
  // Between another's making the file and writing its number into it, it is empty for a moment.
  return Number.isNaN(pid) ? ageOf(file) > momentMs : !lives(pid)
}

/**
 * @param {string} file
 * @returns {number | null} NaN for a file without a number, null when there is no file
 */
function holderOf(file) {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10)
  } catch (error) {
    // The other two are what Windows says of a file that is just being taken away.
    if (['ENOENT', 'EPERM', 'EBUSY'].some((code) => isCode(error, code))) return null
    throw error
  }
}

/**
 * @param {string} file
 * @returns {number} in milliseconds; 0 when there is no file
 */
function ageOf(file) {
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats ? Date.now() - stats.mtimeMs : 0
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It is another person's, and lives.
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
