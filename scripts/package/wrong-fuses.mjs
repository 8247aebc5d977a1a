// Reads Electron's fuses back from a packed program. docs/decisions/147
import { FuseV1Options, FuseVersion } from '@electron/fuses'
import { FuseState, SENTINEL } from '@electron/fuses/dist/constants.js'
import { fuses, wantedOn } from './fuses.mjs'

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
    if (`${version}` !== FuseVersion.V1) return [`The program’s fuses are of version ${version}.`]
    return fuses.flatMap((fuse) => {
      const on = wantedOn(fuse, platform)
      const state = bytes[placeOf(fuse.name)]
      if (state === (on ? FuseState.ENABLE : FuseState.DISABLE)) return []
      return [`The fuse ${fuse.name} is not ${on ? 'on' : 'off'}: ${fuse.why}.`]
    })
  })
}

/**
 * A fuse's place in the wire.
 * @param {string} name as electron-builder has it: as Electron's own tool, but for the first letter
 */
function placeOf(name) {
  const named = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  return FuseV1Options[/** @type {keyof typeof FuseV1Options} */ (named)]
}

/**
 * @param {Buffer} program
 * @returns {{ version: number | undefined, bytes: Buffer }[]}
 */
function wiresIn(program) {
  const wires = []
  for (let at = program.indexOf(SENTINEL); at >= 0; at = program.indexOf(SENTINEL, at + 1)) {
    const from = at + SENTINEL.length
    const length = program[from + 1] ?? 0
    wires.push({ version: program[from], bytes: program.subarray(from + 2, from + 2 + length) })
  }
  return wires
}
