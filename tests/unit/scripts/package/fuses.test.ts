import { describe, expect, it } from 'vitest'
import { fuses, fusesFor, sentinel, wrongFuses } from '../../../../scripts/package/fuses.mjs'

/** A program with a wire of those states, between other bytes. */
function program(...wires: string[]): Buffer {
  const parts = wires.flatMap((wire) => [
    Buffer.from('code'),
    Buffer.from(sentinel),
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
    other[other.indexOf(sentinel) + sentinel.length] = 2
    expect(wrongFuses(other, 'linux')).toEqual(['The program’s fuses are of version 2.'])
  })
})
