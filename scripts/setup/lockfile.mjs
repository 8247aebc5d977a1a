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
