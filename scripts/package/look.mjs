// Looks into an app that has been packed: is all in it that must be, and nothing that must not?
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { filesInAsar } from './asar.mjs'
import { bytesBesideElectron, megabytes, whatIsWrong } from './rules.mjs'
import { wrongFuses } from './wrong-fuses.mjs'

/**
 * @typedef {object} PackedApp
 * @property {'win32' | 'darwin' | 'linux'} platform
 * @property {readonly string[]} processors
 * @property {string} folder the one with the program in it, or on macOS with the .app
 */

/**
 * @param {PackedApp} app
 * @returns {{ says: string, wrong: string[] }} a line on what is in it, and what is wrong with it
 */
export function lookInto(app) {
  const { resources, program } = placesIn(app)
  const archive = join(resources, 'app.asar')
  if (!existsSync(archive)) return { says: '', wrong: [`There is no archive in ${resources}.`] }
  const packed = {
    ...app,
    files: filesInAsar(archive),
    resources: filesUnder(resources, ''),
  }
  return {
    says: `${packed.files.length} files, ${megabytes(bytesBesideElectron(packed))} beside Electron`,
    wrong: [...whatIsWrong(packed), ...wrongFuses(readFileSync(program), app.platform)],
  }
}

/** @param {PackedApp} app */
function placesIn({ platform, folder }) {
  if (platform === 'darwin') {
    const contents = join(folder, 'Linchpin.app', 'Contents')
    const framework = join(contents, 'Frameworks', 'Electron Framework.framework')
    return {
      resources: join(contents, 'Resources'),
      program: join(framework, 'Electron Framework'),
    }
  }
  const name = platform === 'win32' ? 'Linchpin.exe' : 'linchpin'
  return { resources: join(folder, 'resources'), program: join(folder, name) }
}

/**
 * @param {string} folder
 * @param {string} inside
 * @returns {{ path: string, bytes: number }[]}
 */
function filesUnder(folder, inside) {
  return readdirSync(join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`
    if (entry.isDirectory()) return filesUnder(folder, path)
    return [{ path, bytes: statSync(join(folder, path)).size }]
  })
}
