// Electron's fuses: what the packaged program can no longer be told to do, and reading it back from
// the program itself.

/**
 * The fuses of Electron's first wire that packing sets, by their places in it; what comes after them stays as it is. `on` is what it must be.
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
function wantedOn({ on, systems }, platform) {
  return systems && !systems.includes(platform) ? false : on
}

/** What stands before the wire in Electron's program, so that it is found there. */
export const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const wireVersion = 1
const states = { off: '0'.charCodeAt(0), on: '1'.charCodeAt(0) }

/**
 * Where the program's fuses are not as the table has them. A program for two processors has a wire
 * for each.
 * @param {Buffer} program Electron's executable; on macOS its framework's
 * @param {NodeJS.Platform} platform
 * @returns {string[]} a sentence for each, none when all is right
 */
export function wrongFuses(program, platform) {
  const wires = wiresIn(program)
  if (wires.length === 0) return ['The program has no fuses.']
  return wires.flatMap(({ version, bytes }) => {
    if (version !== wireVersion) return [`The program’s fuses are of version ${version}.`]
    return fuses.flatMap((fuse, place) => {
      const on = wantedOn(fuse, platform)
      const state = bytes[place]
      if (state === (on ? states.on : states.off)) return []
      return [`The fuse ${fuse.name} is not ${on ? 'on' : 'off'}: ${fuse.why}.`]
    })
  })
}

/**
 * @param {Buffer} program
 * @returns {{ version: number | undefined, bytes: Buffer }[]}
 */
function wiresIn(program) {
  const wires = []
  for (let at = program.indexOf(sentinel); at >= 0; at = program.indexOf(sentinel, at + 1)) {
    const from = at + sentinel.length
    const length = program[from + 1] ?? 0
    wires.push({ version: program[from], bytes: program.subarray(from + 2, from + 2 + length) })
  }
  return wires
}
