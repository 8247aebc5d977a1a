// Electron's own program: whether it is here, whether it can be fetched, and fetching it. Its
// package is never imported by name: from version 42 on that starts the download without a word.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../setup/paths.mjs'
import { runStep } from '../setup/steps.mjs'
import { isSandboxBlocked } from './choose.mjs'

const folder = join(root, 'node_modules', 'electron')
const downloader = join(root, 'scripts', 'host', 'download-electron.mjs')

/**
 * The path of Electron's program inside its distribution; on all other systems it is `electron`.
 * @type {Partial<Record<NodeJS.Platform, string>>}
 */
const programs = {
  win32: 'electron.exe',
  darwin: join('Electron.app', 'Contents', 'MacOS', 'Electron'),
}

/** @returns {string | null} the path of Electron's program, or null when it is not here */
export function electronProgram() {
  const program = programs[process.platform] ?? 'electron'
  const elsewhere = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (elsewhere) {
    const path = join(elsewhere, program)
    return statSync(path, { throwIfNoEntry: false })?.isFile() ? path : null
  }
  const path = join(folder, 'dist', program)
  const version = join(folder, 'dist', 'version')
  // path.txt is written last: without it the unpacking was interrupted.
  if (!existsSync(path) || !existsSync(join(folder, 'path.txt')) || !existsSync(version))
    return null
  return readFileSync(version, 'utf8').replace(/^v/, '').trim() === electronVersion() ? path : null
}

/** @returns {string} the version the lock file installed */
export function electronVersion() {
  return String(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version)
}

/**
 * Whether Electron's program can be fetched: it is in the downloader's cache, or its site answers
 * within three seconds.
 * @param {string} node the Node to ask with
 * @returns {{ binary: 'fetchable' | 'unreachable', site: string }}
 */
export function lookForElectron(node) {
  const asked = spawnSync(node, [downloader, 'probe'], {
    cwd: root,
    env: downloadEnvironment(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    // The probe itself allows the site three seconds; this is for a machine slow to start Node.
    timeout: 10_000,
  })
  const site = asked.stdout.trim() || 'its download site'
  return { binary: asked.status === 0 ? 'fetchable' : 'unreachable', site }
}

/**
 * Downloads Electron's program, telling how far it is, and unpacks it where Electron looks for it.
 * @param {{ node: string, teller: import('../setup/steps.mjs').Teller }} using
 * @throws {import('../setup/steps.mjs').SetupFailure}
 */
export async function fetchElectron({ node, teller }) {
  await runStep(
    {
      says: `Downloading Electron ${electronVersion()} (once, about 120 MB)`,
      command: node,
      args: [downloader, 'fetch'],
      cwd: root,
      env: downloadEnvironment(),
      remedy:
        'run the command again, or name a mirror in ELECTRON_MIRROR, or use the browser: ' +
        'npm start -- --host browser.',
    },
    teller,
  )
}

/** @returns {boolean} whether this Linux refuses the program its sandbox; false elsewhere */
export function sandboxBlocked() {
  const program = electronProgram()
  if (process.platform !== 'linux' || !program) return false
  const helper = statSync(join(dirname(program), 'chrome-sandbox'), { throwIfNoEntry: false })
  return isSandboxBlocked({
    apparmorRestricts: kernelSwitch('apparmor_restrict_unprivileged_userns'),
    namespacesAllowed: kernelSwitch('unprivileged_userns_clone'),
    helperIsSetUid: helper !== undefined && helper.uid === 0 && (helper.mode & 0o4000) !== 0,
  })
}

/** npm uses the proxy of the environment without being told; Node's own `fetch` must be told. */
function downloadEnvironment() {
  return { NODE_USE_ENV_PROXY: '1', ...process.env }
}

/** @param {string} name */
function kernelSwitch(name) {
  const file = `/proc/sys/kernel/${name}`
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}
