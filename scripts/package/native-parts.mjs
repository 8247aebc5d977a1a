// The native part of the PDF compiler for the system and processor that a package is for. npm installs
// the one for this computer; another is fetched when a package needs it.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { npmCommand } from '../setup/npm.mjs'
import { root } from '../setup/paths.mjs'
import { SetupFailure } from '../setup/steps.mjs'

export const compiler = '@myriaddreamin/typst-ts-node-compiler'

/** How its parts are named, by system; Electron runs on glibc only. */
const suffixes = {
  win32: (/** @type {string} */ arch) => `win32-${arch}-msvc`,
  darwin: (/** @type {string} */ arch) => `darwin-${arch}`,
  linux: (/** @type {string} */ arch) => `linux-${arch}-gnu`,
}

/**
 * @param {{ platform: keyof typeof suffixes, processors: readonly string[] }} target
 * @returns {string[]} the packages, by name
 */
export function nativeParts({ platform, processors }) {
  return processors.map((arch) => `${compiler}-${suffixes[platform](arch)}`)
}

/**
 * Fetches the parts that are not installed.
 * @param {string[]} names
 * @param {import('../setup/steps.mjs').Teller} teller
 * @throws {SetupFailure}
 */
export function ensureNativeParts(names, teller) {
  for (const name of names) {
    if (existsSync(join(root, 'node_modules', name))) continue
    teller.say(`Fetching ${name} …`)
    fetchPart(name)
  }
}

/** @param {string} name */
function fetchPart(name) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const locked = lock.packages[`node_modules/${name}`]
  const step = `Fetching ${name}`
  const remedy =
    'run it where npm’s registry can be reached, or pack for this computer’s processor.'
  if (!locked) throw new SetupFailure({ step, reason: 'There is no such part.', remedy })
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-part-'))
  try {
    const npm = npmCommand()
    const packed = run(npm.command, [
      ...npm.args,
      'pack',
      `${name}@${locked.version}`,
      '--json',
      '--pack-destination',
      folder,
    ])
    const [file] = packed.status === 0 ? JSON.parse(packed.stdout) : []
    if (!file) throw new SetupFailure({ step, reason: packed.stderr.trim(), remedy })
    if (locked.integrity && file.integrity !== locked.integrity) {
      throw new SetupFailure({ step, reason: 'It is not what the lock file names.', remedy })
    }
    const to = join(root, 'node_modules', name)
    mkdirSync(to, { recursive: true })
    const opened = run('tar', [
      '-xzf',
      join(folder, file.filename),
      '-C',
      to,
      '--strip-components=1',
    ])
    if (opened.status === 0) return
    rmSync(to, { recursive: true })
    throw new SetupFailure({ step, reason: opened.stderr.trim(), remedy })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  return spawnSync(command, args, { cwd: root, encoding: 'utf8', windowsHide: true })
}
