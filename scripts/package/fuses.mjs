// Electron's fuses: what the packaged program can no longer be told to do.

/**
 * The fuses of Electron's first wire that packing sets; others stay as they are. `on` is what it must be.
 * @type {readonly { name: string, on: boolean, why: string, systems?: readonly NodeJS.Platform[] }[]}
 */
export const fuses = [
  { name: 'runAsNode', on: false, why: 'the program is not a Node that runs any script' },
  { name: 'enableCookieEncryption', on: true, why: 'what pages keep is of this person only' },
  {
    name: 'enableNodeOptionsEnvironmentVariable',
    on: false,
    why: 'NODE_OPTIONS could load code into the main process',
  },
  {
    name: 'enableNodeCliInspectArguments',
    on: false,
    why: '--inspect would open the main process to any program',
  },
  {
    name: 'enableEmbeddedAsarIntegrityValidation',
    on: true,
    why: 'an archive changed after packing is not run',
    // Electron checks on these two only.
    systems: ['darwin', 'win32'],
  },
  { name: 'onlyLoadAppFromAsar', on: true, why: 'a folder laid beside the archive is not run' },
  {
    name: 'loadBrowserProcessSpecificV8Snapshot',
    on: false,
    why: 'there is no such snapshot, and none may be slipped in',
  },
  {
    name: 'grantFileProtocolExtraPrivileges',
    on: false,
    why: 'pages come from app://, and file:// needs no rights',
  },
]

/**
 * The table as electron-builder takes it.
 * @param {NodeJS.Platform} platform
 * @returns {Record<string, boolean>}
 */
export function fusesFor(platform) {
  return Object.fromEntries(fuses.map((fuse) => [fuse.name, wantedOn(fuse, platform)]))
}

/**
 * @param {{ on: boolean, systems?: readonly NodeJS.Platform[] }} fuse
 * @param {NodeJS.Platform} platform
 */
export function wantedOn({ on, systems }, platform) {
  return systems && !systems.includes(platform) ? false : on
}
