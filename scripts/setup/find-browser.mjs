// Finds a Chromium, Chrome or Edge for the tests that is already on the machine.
import { existsSync } from 'node:fs'
import { delimiter, join, posix, win32 } from 'node:path'

/**
 * @typedef {object} Surroundings
 * @property {string} platform as `process.platform`
 * @property {Record<string, string | undefined>} env
 */

/**
 * Where a browser of the Chromium family may be, likeliest first: the places its installers use,
 * then the PATH.
 * @param {Surroundings} where
 * @returns {string[]} absolute paths, whether or not anything is there
 */
export function browserPlaces({ platform, env }) {
  if (platform === 'win32') return windowsPlaces(env)
  if (platform === 'darwin') return macPlaces(env)
  return linuxPlaces(env)
}

/**
 * The first browser that is there. `LINCHPIN_BROWSER` names one for good.
 * @param {Surroundings} [where]
 * @param {(path: string) => boolean} [isThere]
 * @returns {string | null} its path
 */
export function findBrowser(where = process, isThere = existsSync) {
  const chosen = where.env.LINCHPIN_BROWSER
  if (chosen) return chosen
  return browserPlaces(where).find(isThere) ?? null
}

/** @param {Record<string, string | undefined>} env */
function windowsPlaces(env) {
  const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
  const programs = [
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ['Chromium', 'Application', 'chrome.exe'],
  ]
  const present = roots.filter((folder) => folder !== undefined)
  return programs.flatMap((parts) => present.map((folder) => win32.join(folder, ...parts)))
}

/** @param {Record<string, string | undefined>} env */
function macPlaces(env) {
  const homes = ['/', ...(env.HOME ? [env.HOME] : [])]
  const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge']
  return programs.flatMap((name) =>
    homes.map((home) => posix.join(home, 'Applications', `${name}.app`, 'Contents', 'MacOS', name)),
  )
}

/** @param {Record<string, string | undefined>} env */
function linuxPlaces(env) {
  const names = [
    // The browser without a window of its own, which is what Playwright drives too: it costs a quarter less.
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ]
  const folders = new Set([
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    ...(env.PATH ?? '').split(delimiter).filter((folder) => folder !== ''),
  ])
  return names.flatMap((name) => [...folders].map((folder) => join(folder, name)))
}
