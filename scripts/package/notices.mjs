// The notices that the licences of what a package carries ask for, as one text that ships with it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const rule = '─'.repeat(78)

/**
 * @typedef {object} Carried
 * @property {string} name
 * @property {string} version
 * @property {string} licence its SPDX name
 * @property {string} author
 * @property {string[]} texts its licence and notice files, as they are
 */

/**
 * Reads what a package says of its licence.
 * @param {string} root the clone
 * @param {string} folder the package's, as `node_modules/zod`
 * @returns {Carried}
 */
export function readCarried(root, folder) {
  const path = join(root, folder)
  const said = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
  const texts = readdirSync(path)
    .filter((name) => /^(licen[cs]e|copying|notice)(?![a-z])/i.test(name))
    .sort()
    .map((name) => readFileSync(join(path, name), 'utf8').trim())
  const author = typeof said.author === 'string' ? said.author : (said.author?.name ?? '')
  return { name: said.name, version: said.version, licence: String(said.license), author, texts }
}

/**
 * The whole text.
 * @param {{ notes: string, carried: Carried[] }} parts what `docs/third-party.md` says beyond its
 *   table, and the packages
 * @returns {string}
 */
export function noticesOf({ notes, carried }) {
  const told = carried.map(({ name, version, licence, author, texts }) => {
    const head = `${name} ${version}\nLicence: ${licence}`
    // A part without a file of its own comes under the terms of the package it belongs to.
    const body = texts.length > 0 ? texts.join('\n\n') : `Copyright: ${author || 'its authors'}`
    return `${rule}\n${head}\n\n${body}\n`
  })
  return `Linchpin is under the MIT licence (LICENSE.txt). It carries the works below, each under its own.\n\n${notes.trim()}\n\n${told.join('\n')}`
}

/**
 * The notices of the packages in those folders.
 * @param {string} root the clone
 * @param {string[]} folders
 * @returns {string}
 * @throws when a package is one that the lock file counts as for development only: its licence has
 *   then not been held to the list of those that may ship
 */
export function notices(root, folders) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const unheld = folders.filter((folder) => !ships(packages[folder]))
  if (unheld.length > 0) {
    throw new Error(
      `The build carries ${unheld.join(', ')}, which package.json has for development only. Move what is carried to its “dependencies”.`,
    )
  }
  const page = readFileSync(join(root, 'docs', 'third-party.md'), 'utf8')
  return noticesOf({
    notes: page.slice(page.indexOf('## Notes') + '## Notes'.length),
    carried: folders
      .filter((folder) => existsSync(join(root, folder)))
      .map((folder) => readCarried(root, folder)),
  })
}

/** @param {{ dev?: boolean } | undefined} locked */
function ships(locked) {
  return locked !== undefined && !locked.dev
}
