import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses'
import { FuseState, SENTINEL } from '@electron/fuses/dist/constants.js'
import { describe, expect, it, onTestFinished } from 'vitest'
import { fuses, fusesFor } from '../../../../scripts/package/fuses.mjs'
import { wrongFuses } from '../../../../scripts/package/wrong-fuses.mjs'

/** A program with a wire of those states, between other bytes. */
function program(...wires: string[]): Buffer {
  const parts = wires.flatMap((wire) => [
    Buffer.from('code'),
    Buffer.from(SENTINEL),
    Buffer.from([1, wire.length]),
    Buffer.from(wire),
  ])
  return Buffer.concat([...parts, Buffer.from('code')])
}

describe('the fuses of a packed program', () => {
  it('are a setting for each that electron-builder knows', () => {
    expect(fusesFor('darwin')).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    })
    expect(fusesFor('linux')).toEqual({
      ...fusesFor('win32'),
      enableEmbeddedAsarIntegrityValidation: false,
    })
  })

  it.each<[string, NodeJS.Platform]>([
    ['01001100', 'darwin'],
    ['01001100', 'win32'],
    ['01000100', 'linux'],
    // A later Electron has more of them, of which we say nothing.
    ['010001001', 'linux'],
  ])('%s are right on %s', (wire, platform) => {
    expect(wrongFuses(program(wire), platform)).toEqual([])
  })

  it.each(fuses.map(({ name }, place) => [name, place] as const))(
    'are wrong when %s is the other way round',
    (name, place) => {
      const wire = [...'01001100']
      wire[place] = wire[place] === '1' ? '0' : '1'
      expect(wrongFuses(program(wire.join('')), 'win32')).toEqual([
        expect.stringContaining(`The fuse ${name} is not`),
      ])
    },
  )

  it('are wrong when the program has done away with one', () => {
    expect(wrongFuses(program('r1001100'), 'win32')).toHaveLength(1)
  })

  it('are wrong when one is missing at the end', () => {
    expect(wrongFuses(program('0100110'), 'win32')).toHaveLength(1)
  })

  it('are right only when both halves of a universal program are', () => {
    expect(wrongFuses(program('01001100', '01001100'), 'darwin')).toEqual([])
    expect(wrongFuses(program('01001100', '11001100'), 'darwin')).toHaveLength(1)
  })

  it('are missing in a program without a wire', () => {
    expect(wrongFuses(Buffer.from('no wire'), 'linux')).toEqual(['The program has no fuses.'])
  })

  it('are not trusted in a wire of another version', () => {
    const other = program('01000100')
    other[other.indexOf(SENTINEL) + SENTINEL.length] = 2
    expect(wrongFuses(other, 'linux')).toEqual(['The program’s fuses are of version 2.'])
  })

  describe('in a file', () => {
    function fileOf(bytes: Buffer): string {
      const folder = mkdtempSync(join(tmpdir(), 'linchpin-fuses-'))
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
      const path = join(folder, 'program')
      writeFileSync(path, bytes)
      return path
    }

    it.each(['linux', 'win32', 'darwin'] as const)(
      'are right when Electron’s own tool has set them by the table, on %s',
      async (platform) => {
        const set = Object.entries(fusesFor(platform)).map(([name, on]) => {
          const named = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
          return [FuseV1Options[named as keyof typeof FuseV1Options], on]
        })
        const path = fileOf(program('10110011', '10110011'))
        const config = { version: FuseVersion.V1, ...Object.fromEntries(set) }
        await flipFuses(path, { ...config, strictlyRequireAllFuses: true })
        expect(wrongFuses(readFileSync(path), platform)).toEqual([])
        expect(wrongFuses(program('10110011'), platform)).not.toEqual([])
      },
    )

    it('are read by us since the tool reads one half of a universal program: when it reads both, it may', async () => {
      const halves = program('01001100', '11001100')
      const read = await getCurrentFuseWire(fileOf(halves))
      expect(read[FuseV1Options.RunAsNode]).toBe(FuseState.DISABLE)
      expect(wrongFuses(halves, 'darwin')).toHaveLength(1)
    })
  })
})
