// Whether files are as they were.
import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A digest of the files' paths, sizes and times. A newest time alone would miss a deleted file, and
 * one that came with an older time, as from an archive.
 * @param {string} folder
 * @param {string[]} paths files and folders relative to it; one that is not there counts as such
 * @returns {string}
 */
export function stateOf(folder, paths) {
  const hash = createHash('sha256')
  for (const path of paths) addState(hash, folder, path)
  return hash.digest('hex')
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} folder
 * @param {string} path
 */
function addState(hash, folder, path) {
  const stats = statSync(join(folder, path), { throwIfNoEntry: false })
  if (stats?.isDirectory()) {
    for (const name of readdirSync(join(folder, path)).sort()) {
      addState(hash, folder, `${path}/${name}`)
    }
  } else {
    hash.update(`${path} ${stats ? `${stats.size} ${stats.mtimeMs}` : 'none'}\n`)
  }
}
