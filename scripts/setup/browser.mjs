// Makes sure of a browser for the tests that drive one.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { browserPlaces } from './find-browser.mjs'
import { root } from './paths.mjs'
import { runStep, SetupFailure } from './steps.mjs'

/**
 * A browser for the tests: one on the machine, else Debian's or Ubuntu's package, else Playwright's
 * own download.
 * @param {{ node: string, teller: import('./steps.mjs').Teller }} using
 * @returns {Promise<string>} the path of its program
 * @throws {SetupFailure} with a sentence that says what to install
 */
export async function browserForTests({ node, teller }) {
  const there = workingBrowser()
  if (there) return there
  const chosen = process.env.LINCHPIN_BROWSER
  if (chosen) {
    throw new SetupFailure({
      step: 'Finding a browser for the tests',
      reason: `LINCHPIN_BROWSER names ${chosen}, which does not start.`,
      remedy: 'name another there, or none, and run the command again.',
    })
  }
  const reasons = []
  if (isDebian(osRelease()) && process.getuid?.() === 0) {
    const reason = await attempt(() => installPackage(teller))
    const installed = workingBrowser()
    if (installed) return installed
    reasons.push(reason ?? 'The system’s packages brought no browser that runs.')
  }
  const own = ownBrowser(node)
  if (own && existsSync(own)) return own
  const reason = await attempt(() => downloadOwn(node, teller))
  if (own && existsSync(own)) return own
  reasons.push(reason ?? 'Playwright’s download brought no browser.')
  throw new SetupFailure({
    step: 'Finding a browser for the tests',
    reason: reasons.join(' '),
    remedy:
      'install Chromium, Google Chrome or Microsoft Edge, or name one in the environment variable ' +
      'LINCHPIN_BROWSER, and run the command again.',
  })
}

/**
 * The first browser that starts. Some are only a note that the real one must be fetched
 * (`chromium-browser` on Ubuntu without snap), so each is asked its version; not on Windows, where
 * asking opens a window.
 */
function workingBrowser() {
  const chosen = process.env.LINCHPIN_BROWSER
  const candidates = chosen ? [chosen] : browserPlaces(process)
  return candidates.find((path) => {
    if (!existsSync(path)) return false
    if (process.platform === 'win32') return true
    const asked = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 })
    return asked.status === 0 && /\d+\.\d+\.\d+/.test(asked.stdout)
  })
}

/**
 * Whether a system installs packages by apt-get as Debian and Ubuntu do.
 * @param {string} release the text of /etc/os-release
 * @returns {boolean}
 */
export function isDebian(release) {
  const words = [...release.matchAll(/^(?:ID|ID_LIKE)=(.*)$/gm)].flatMap(([, value = '']) =>
    value.replaceAll(/["']/g, '').split(' '),
  )
  return words.includes('debian') || words.includes('ubuntu')
}

function osRelease() {
  const file = '/etc/os-release'
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** @param {import('./steps.mjs').Teller} teller */
async function installPackage(teller) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const waits = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::http::Timeout=30']
  const remedy = 'see what apt-get says above.'
  const step = { command: 'apt-get', env, remedy }
  await runStep({ ...step, says: 'Reading the package lists', args: [...waits, 'update'] }, teller)
  const install = [...waits, 'install', '-y', '--no-install-recommends', packageOffered()]
  await runStep({ ...step, says: 'Installing Chromium by apt-get', args: install }, teller)
}

/** Debian offers Chromium without its window too, which is smaller and starts sooner. */
function packageOffered() {
  const bare = 'chromium-headless-shell'
  const asked = spawnSync('apt-cache', ['show', bare], { stdio: 'ignore' })
  return asked.status === 0 ? bare : 'chromium'
}

const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js')

/**
 * @param {string} node
 * @param {import('./steps.mjs').Teller} teller
 */
async function downloadOwn(node, teller) {
  // Its libraries come by the system's packages, which only root may install.
  const libraries = process.getuid?.() === 0 && isDebian(osRelease()) ? ['--with-deps'] : []
  await runStep(
    {
      says: 'Downloading Playwright’s Chromium',
      command: node,
      args: [playwright, 'install', ...libraries, 'chromium'],
      cwd: root,
      remedy: 'see what Playwright says above.',
    },
    teller,
  )
}

/**
 * Where Playwright keeps its own Chromium, which its library knows.
 * @param {string} node
 */
function ownBrowser(node) {
  const ask = "import('@playwright/test').then((p) => console.log(p.chromium.executablePath()))"
  const asked = spawnSync(node, ['-e', ask], { cwd: root, encoding: 'utf8', timeout: 20_000 })
  return asked.status === 0 ? asked.stdout.trim() : null
}

/**
 * @param {() => Promise<void>} work
 * @returns {Promise<string | null>} why it failed, or null
 */
async function attempt(work) {
  try {
    await work()
    return null
  } catch (error) {
    if (error instanceof SetupFailure) return error.message.split('\n')[0] ?? error.message
    throw error
  }
}
