// Which host opens the app, decided from facts about the machine. Pure: the facts are found by
// start.mjs and electron.mjs. docs/decisions/021

/**
 * @typedef {object} Facts
 * @property {'electron' | 'browser' | undefined} asked what the person asked for
 * @property {boolean} display whether a window can be shown
 * @property {boolean} root whether this is Linux's root, as whom Electron starts only without its sandbox
 * @property {'here' | 'fetchable' | 'unreachable' | 'unknown'} binary Electron's own program
 * @property {string} site the host name of the site it is fetched from
 * @property {boolean} sandboxBlocked whether this Linux refuses Electron its sandbox
 */

/**
 * What to do. `look` asks for the facts about the binary, which cost time, when they matter.
 * @typedef {{ do: 'window', fetch: boolean, withoutSandbox: boolean }
 *   | { do: 'browser', because: string | null }
 *   | { do: 'refuse', because: string }
 *   | { do: 'look' }} Choice
 */

/**
 * @param {Facts} facts
 * @returns {Choice}
 */
export function chooseHost(facts) {
  if (facts.asked === 'browser') return { do: 'browser', because: null }
  const because = whyNoWindow(facts)
  if (because) {
    return facts.asked === 'electron' ? { do: 'refuse', because } : { do: 'browser', because }
  }
  if (facts.binary === 'unknown') return { do: 'look' }
  return { do: 'window', fetch: facts.binary === 'fetchable', withoutSandbox: facts.root }
}

/**
 * @param {Facts} facts
 * @returns {string | null}
 */
function whyNoWindow({ asked, display, root, binary, site, sandboxBlocked }) {
  if (!display) return 'there is no display for a window'
  // Asked for by name, it is opened all the same, and start.mjs says what that means.
  if (root && asked !== 'electron')
    return 'Electron keeps its sandbox only for users other than root'
  if (binary === 'unreachable') {
    return `Electron is not downloaded yet, and ${site} did not answer within three seconds`
  }
  if (binary === 'here' && sandboxBlocked && !root) {
    return 'this system denies Electron its sandbox (the README’s quick start tells how to allow it)'
  }
  return null
}

/**
 * Whether a window can be shown. Linux says so in its environment; the other systems always have a
 * display, but not for who came in by SSH. The browser host asks the same for itself
 * (src/main/hosts/browser/open-browser.ts) and cannot share this: one table tests both.
 * @param {{ platform: string, env: Record<string, string | undefined> }} where
 * @returns {boolean}
 */
export function hasDisplay({ platform, env }) {
  if (platform === 'win32' || platform === 'darwin') {
    return !env.SSH_CONNECTION && !env.SSH_TTY
  }
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/**
 * Whether Linux refuses Electron its sandbox: Ubuntu 24.04 keeps user namespaces from programs
 * without an AppArmor profile, some Debians from everyone; Electron's set-uid helper, where a
 * person has installed it, does without them.
 * @param {{ apparmorRestricts: string | null, namespacesAllowed: string | null,
 *   helperIsSetUid: boolean }} kernel the two switches of /proc/sys/kernel, null where there is none
 * @returns {boolean}
 */
export function isSandboxBlocked({ apparmorRestricts, namespacesAllowed, helperIsSetUid }) {
  if (helperIsSetUid) return false
  return apparmorRestricts?.trim() === '1' || namespacesAllowed?.trim() === '0'
}
