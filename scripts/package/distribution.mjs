// Which Electron is packed: one that is here, or one that is downloaded.
import { dirname, join } from 'node:path'
import {
  electronProgram,
  electronVersion,
  fetchElectron,
  lookForElectron,
} from '../host/electron.mjs'
import { SetupFailure } from '../setup/steps.mjs'

/**
 * @typedef {object} Facts
 * @property {boolean} here whether an Electron for this system is unpacked here
 * @property {boolean} named whether its folder was named, in ELECTRON_OVERRIDE_DIST_PATH
 * @property {boolean} ownProcessor whether the package is for this computer's processor alone
 * @property {boolean} universal whether the package is for two processors
 */

/**
 * @param {Facts} facts
 * @returns {'use' | 'fetch' | 'download' | 'refuse'} `use` the one here; `fetch` it here first, where
 *   `npm start` will find it too; have one for another processor `download`ed; or `refuse`, since the
 *   folder that was named is not what is needed
 */
export function whichElectron({ here, named, ownProcessor, universal }) {
  if (named) return here && !universal ? 'use' : 'refuse'
  if (!ownProcessor) return 'download'
  return here ? 'use' : 'fetch'
}

/**
 * The folder of an unpacked Electron to pack, or null to have electron-builder download it.
 * @param {{ processors: readonly string[], node: string,
 *   teller: import('../setup/steps.mjs').Teller }} asked
 * @returns {Promise<string | null>}
 * @throws {SetupFailure} when there is none and none can be had
 */
export async function electronToPack({ processors, node, teller }) {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH || undefined
  const here = electronProgram() !== null
  const choice = whichElectron({
    here,
    named: named !== undefined,
    ownProcessor: processors.every((arch) => arch === process.arch),
    universal: processors.length > 1,
  })
  if (choice === 'refuse') {
    const why = here ? 'one Electron is for one processor' : 'there is no Electron program in it'
    throw new SetupFailure({
      step: 'Looking for Electron',
      reason: `ELECTRON_OVERRIDE_DIST_PATH names ${named}, and ${why}.`,
      remedy: 'name the folder of an unpacked Electron and one --arch, or unset the variable.',
    })
  }
  if (choice !== 'use') refuseUnreachable(node)
  if (choice === 'download') return null
  if (choice === 'fetch') await fetchElectron({ node, teller })
  const program = electronProgram()
  return program && distributionOf(program, process.platform)
}

/** @param {string} node */
function refuseUnreachable(node) {
  const { binary, site } = lookForElectron(node)
  if (binary === 'fetchable') return
  throw new SetupFailure({
    step: 'Looking for Electron',
    reason: `Electron ${electronVersion()} is not downloaded yet, and ${site} did not answer within three seconds.`,
    remedy:
      'run the command where that site can be reached, or name a mirror in ELECTRON_MIRROR, or an ' +
      'unpacked Electron’s folder in ELECTRON_OVERRIDE_DIST_PATH.',
  })
}

/**
 * The folder of the distribution that a program is in.
 * @param {string} program
 * @param {string} platform
 * @returns {string}
 */
export function distributionOf(program, platform) {
  return platform === 'darwin' ? join(dirname(program), '..', '..', '..') : dirname(program)
}
