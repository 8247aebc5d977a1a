// Whether what is installed is what the lock file says. Pure: files are read by dependencies.mjs.

/**
 * One package of a lock file, of version 3.
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 * @property {Record<string, string>} [optionalDependencies]
 */

/** @typedef {Record<string, LockedPackage>} Packages by their folder, as `node_modules/vite` */

/**
 * @typedef {object} Machine
 * @property {string} platform as `process.platform`
 * @property {string} arch as `process.arch`
 * @property {boolean} musl whether its C library is musl (Alpine)
 */

/**
 * The packages that stand in the way of calling the installation what the lock file says: missing,
 * or of another version. Optional packages for other machines are not expected.
 * @param {Packages} locked from package-lock.json
 * @param {Packages} installed from node_modules/.package-lock.json, which npm writes last
 * @param {Machine} machine
 * @returns {string[]} their folders
 */
export function differences(locked, installed, machine) {
  const differing = []
  for (const [folder, wanted] of Object.entries(locked)) {
    if (folder === '') continue
    const there = installed[folder]
    if (there === undefined) {
      if (!wanted.optional || isFor(wanted, machine)) differing.push(folder)
    } else if (there.version !== wanted.version || there.integrity !== wanted.integrity) {
      differing.push(folder)
    }
  }
  return differing
}

/**
 * Whether an optional package is certainly meant for this machine: it names a system or a
 * processor, and they are ours.
 * @param {LockedPackage} wanted
 * @param {Machine} machine
 */
function isFor(wanted, machine) {
  if (!wanted.os || !wanted.cpu) return false
  const libc = machine.musl ? 'musl' : 'glibc'
  return (
    wanted.os.includes(machine.platform) &&
    wanted.cpu.includes(machine.arch) &&
    (wanted.libc === undefined || wanted.libc.includes(libc))
  )
}

/**
 * Native parts that this machine needs and the lock file does not list. npm writes a lock file
 * without the parts it could not find when it was made, and then leaves them out everywhere.
 * @param {Packages} locked
 * @param {Machine} machine
 * @returns {string[]} as `name@version`, the versions being those their owners ask for
 */
export function unlistedNativeParts(locked, machine) {
  const listed = new Set(Object.keys(locked).map(nameOf))
  const parts = new Set()
  for (const owner of Object.values(locked)) {
    for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
      if (!listed.has(name) && isNamedFor(name, machine)) parts.add(`${name}@${version}`)
    }
  }
  return [...parts].sort()
}

/**
 * Native parts are named after the machine they are for: `…-darwin-arm64`, `…-linux-x64-gnu`,
 * `…-win32-x64-msvc`; on Linux without an ending they are for glibc.
 * @param {string} name
 * @param {Machine} machine
 */
function isNamedFor(name, { platform, arch, musl }) {
  const stem = `-${platform}-${arch}`
  const endings = { linux: musl ? ['-musl'] : ['', '-gnu'], win32: ['', '-msvc'] }
  const allowed = platform === 'linux' || platform === 'win32' ? endings[platform] : ['']
  return allowed.some((ending) => name.endsWith(stem + ending))
}

/** @param {string} folder */
function nameOf(folder) {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
}
