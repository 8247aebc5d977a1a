// Makes node_modules what package-lock.json says, and does nothing when it is already.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { differences } from './lockfile.mjs'
import { npmCommand } from './npm.mjs'
import { root } from './paths.mjs'
import { runStep } from './steps.mjs'

const modules = join(root, 'node_modules')
const lockFile = join(root, 'package-lock.json')
/** npm's own record of what it installed; it writes it last, so an interrupted install has none. */
const installedFile = join(modules, '.package-lock.json')
/** Our record of the last time the two agreed, so that a second run compares two hashes only. */
const stampFile = join(modules, '.linchpin-set-up')

/** @type {import('./lockfile.mjs').Machine} */
const machine = { platform: process.platform, arch: process.arch, musl: hasMusl() }

/**
 * @returns {string | null} why the dependencies must be installed, or null when they are as locked
 */
export function whyInstall() {
  if (!existsSync(modules)) return 'there is no node_modules'
  const installed = read(installedFile)
  if (installed === null) return 'an earlier install did not finish'
  const lock = readFileSync(lockFile, 'utf8')
  const stamp = stampOf(lock, installed)
  if (read(stampFile) === stamp) return null
  const differing = differences(packagesOf(lock), packagesOf(installed), machine)
  if (differing.length > 0) {
    const some = differing.slice(0, 3).map((folder) => folder.replace('node_modules/', ''))
    const others = differing.length > 3 ? ` and ${differing.length - 3} more` : ''
    return `${some.join(', ')}${others} ${differing.length > 1 ? 'are' : 'is'} not as locked`
  }
  writeFileSync(stampFile, stamp)
  return null
}

/**
 * Installs what the lock file says.
 * @param {import('./steps.mjs').Teller} teller
 * @throws {import('./steps.mjs').SetupFailure}
 */
export async function installDependencies(teller) {
  setAsideRunningNode()
  const npm = npmCommand()
  await runStep(
    {
      says: 'Installing the dependencies',
      command: npm.command,
      args: [...npm.args, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
      cwd: root,
      env: installEnvironment(),
      remedy:
        'see what npm says above. It needs the network (npm’s own settings for a proxy or a ' +
        'registry are used) and about 1 GB of disk. Then run the same command again; nothing else ' +
        'is to be undone.',
    },
    teller,
  )
  writeFileSync(
    stampFile,
    stampOf(readFileSync(lockFile, 'utf8'), readFileSync(installedFile, 'utf8')),
  )
}

/** The environment without what an outer npm was told for itself, as being silent or for production. */
function installEnvironment() {
  const { NODE_ENV, npm_config_loglevel, npm_config_omit, npm_config_production, ...kept } =
    process.env
  return kept
}

/**
 * Windows keeps a running program's file in place, and on a second run that is the Node inside
 * node_modules. It may be moved, though, and then npm can replace it.
 */
function setAsideRunningNode() {
  const inModules = !relative(modules, process.execPath).startsWith('..')
  if (process.platform !== 'win32' || !inModules) return
  mkdirSync(join(root, 'out'), { recursive: true })
  renameSync(process.execPath, join(root, 'out', `node-${process.pid}.exe`))
}

/**
 * @param {string} lock
 * @param {string} installed
 */
function stampOf(lock, installed) {
  const hash = createHash('sha256').update(lock).update('\0').update(installed).digest('hex')
  return `${machine.platform} ${machine.arch} ${hash}\n`
}

/**
 * @param {string} lockText
 * @returns {import('./lockfile.mjs').Packages}
 */
function packagesOf(lockText) {
  return JSON.parse(lockText).packages ?? {}
}

/** @param {string} path */
function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

function hasMusl() {
  return process.platform === 'linux' && existsSync(`/lib/ld-musl-${muslArch()}.so.1`)
}

function muslArch() {
  return process.arch === 'arm64' ? 'aarch64' : 'x86_64'
}
