// The list of files in an ASAR archive, from its head. The format is Electron's: four numbers of four
// bytes (little end first), of which the last is the length of a JSON tree of folders and files.
import { closeSync, openSync, readSync } from 'node:fs'

/** @typedef {{ path: string, bytes: number, unpacked: boolean, link?: string }} Entry */

/**
 * @typedef {object} Node
 * @property {Record<string, Node>} [files]
 * @property {number} [size]
 * @property {boolean} [unpacked] beside the archive, in `app.asar.unpacked`
 * @property {string} [link]
 */

/**
 * @param {string} archive its path
 * @returns {Entry[]} its files in the archive's order, with `/` between folders on every system
 */
export function filesInAsar(archive) {
  const file = openSync(archive, 'r')
  try {
    const sizes = Buffer.alloc(16)
    readSync(file, sizes, 0, 16, 0)
    const head = Buffer.alloc(sizes.readUInt32LE(12))
    readSync(file, head, 0, head.length, 16)
    return [...entries(JSON.parse(head.toString('utf8')), '')]
  } finally {
    closeSync(file)
  }
}

/**
 * @param {Node} node
 * @param {string} path
 * @returns {Generator<Entry>}
 */
function* entries(node, path) {
  if (!node.files) {
    const { size = 0, unpacked = false, link } = node
    yield { path, bytes: size, unpacked, ...(link === undefined ? {} : { link }) }
    return
  }
  for (const [name, inner] of Object.entries(node.files)) {
    yield* entries(inner, path === '' ? name : `${path}/${name}`)
  }
}
