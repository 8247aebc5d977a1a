// Makes what a package holds beside the build: icons in the systems' own forms, and the notices.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { localesNotice } from '../catalogue/package.mjs'
import { root } from '../setup/paths.mjs'
import { carriedPackages } from './carried.mjs'
import { made } from './configuration.mjs'
import { fontPackages } from './fonts.mjs'
import { icnsOf, icoOf, sideOf } from './icons.mjs'
import { compiler, nativeParts } from './native-parts.mjs'
import { notices } from './notices.mjs'
import { pdfLibrary } from './pdf-reading.mjs'

/** @param {import('./options.mjs').PackageOptions} options */
export function makeParts(options) {
  rmSync(join(root, made.folder), { recursive: true, force: true })
  mkdirSync(join(root, made.folder), { recursive: true })
  writeIcons([], made.icon)
  writeIcons(['plan'], made.planIcon)
  const beside = [compiler, pdfLibrary, ...nativeParts(options), ...fontPackages]
  const packages = beside.map((name) => `node_modules/${name}`)
  const carried = [...new Set([...carriedPackages(), ...packages])].sort()
  const told = [notices(root, carried), localesNotice(root)].join('\n')
  writeFileSync(join(root, made.notices), told)
}

/**
 * @param {string[]} folder of the pictures, inside that of the icons
 * @param {string} to the icons' path without its ending
 */
function writeIcons(folder, to) {
  const pngOf = (/** @type {number} */ side) => readPicture(folder, side)
  writeFileSync(join(root, `${to}.ico`), icoOf(pngOf))
  writeFileSync(join(root, `${to}.icns`), icnsOf(pngOf))
}

/**
 * @param {string[]} folder inside that of the icons
 * @param {number} side
 */
function readPicture(folder, side) {
  const path = join(root, 'resources', 'icons', ...folder, `${side}x${side}.png`)
  const png = readFileSync(path)
  if (sideOf(png) !== side) throw new Error(`${path} is not ${side} pixels wide and high.`)
  return png
}
