// Which Node may run these scripts. Kept to syntax that any Node with ES modules can read.

/** The oldest Node that the tools of this project run on. */
export const oldestNode = '20.19.0'

/**
 * Compares two versions by their three numbers; a leading `v` and anything after the third are left out.
 * @param {string} one
 * @param {string} other
 * @returns {number} below zero when `one` is older, zero when they are equal, above when it is newer
 */
export function compareVersions(one, other) {
  const [major, minor, patch] = numbersOf(one)
  const [otherMajor, otherMinor, otherPatch] = numbersOf(other)
  return major - otherMajor || minor - otherMinor || patch - otherPatch
}

/**
 * @param {string} version as `process.version` gives it
 * @returns {string | null} a sentence that says what to do, or null when the version will do
 */
export function tooOld(version) {
  if (compareVersions(version, oldestNode) >= 0) return null
  return (
    'Linchpin needs Node ' +
    oldestNode +
    ' or later to set itself up, and this is Node ' +
    version.replace(/^v/, '') +
    '. Install a current Node from https://nodejs.org and run the same command again.'
  )
}

/**
 * @param {string} version
 * @returns {[number, number, number]}
 */
function numbersOf(version) {
  const [major = '', minor = '', patch = ''] = version.replace(/^v/, '').split(/[.+-]/)
  return [toNumber(major), toNumber(minor), toNumber(patch)]
}

/** @param {string} digits */
function toNumber(digits) {
  return Number.parseInt(digits, 10) || 0
}
