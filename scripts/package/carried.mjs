// Which packages the built bundles carry, noted while they are built: what their licences ask for is
// told of exactly these.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/paths.mjs'

const folder = join(root, 'out', 'carried')

/**
 * The package that a bundled module is from.
 * @param {string} moduleId a path, perhaps with a query or with a bundler's mark before it
 * @returns {string | null} the package's folder in the clone, as `node_modules/a/node_modules/@b/c`,
 *   or null for our own modules and the bundler's
 */
export function packageOf(moduleId) {
  const path = moduleId.replaceAll('\\', '/')
  const from = path.indexOf('/node_modules/')
  if (from < 0 || path.startsWith('\0')) return null
  const inside = path.slice(from + 1)
  const name = inside.lastIndexOf('node_modules/') + 'node_modules/'.length
  const found = /^(@[^/]+\/)?[^/?]+/.exec(inside.slice(name))
  return found && inside.slice(0, name) + found[0]
}

/**
 * A bundler plugin that notes the packages of one part of the app.
 * @param {'main' | 'preload' | 'renderer'} part
 * @returns {import('vite').Plugin}
 */
export function noteCarried(part) {
  return {
    name: 'linchpin-note-carried',
    apply: 'build',
    generateBundle() {
      const packages = new Set([...this.getModuleIds()].flatMap((id) => packageOf(id) ?? []))
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, `${part}.json`), JSON.stringify([...packages].sort(), null, 1))
    },
  }
}

/** @returns {string[]} the folders of the packages that the build carries, in order */
export function carriedPackages() {
  const noted = readdirSync(folder).flatMap((name) => {
    /** @type {string[]} */
    const packages = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    return packages
  })
  return [...new Set(noted)].sort()
}
