// The list of files in an ASAR archive, as the library that wrote it reads it.
import { listPackage, statFile, uncache } from '@electron/asar'

/** @typedef {{ path: string, bytes: number, unpacked: boolean }} Entry `unpacked`: beside the archive */

/**
 * @param {string} archive its path
 * @returns {Entry[]} its files in the archive's order, with `/` between folders on every system; a
 *   link has no bytes of its own
 */
export function filesInAsar(archive) {
  // The library remembers what it has read by the path, though the archive there may be another by now.
  uncache(archive)
  return listPackage(archive, { isPack: false }).flatMap((listed) => {
    const path = listed.slice(1)
    const entry = statFile(archive, path, false)
    if ('files' in entry) return []
    const bytes = 'size' in entry ? entry.size : 0
    return [{ path: path.replaceAll('\\', '/'), bytes, unpacked: entry.unpacked ?? false }]
  })
}
