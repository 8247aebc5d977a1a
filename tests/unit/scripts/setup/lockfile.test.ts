import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { differences } from '../../../../scripts/setup/lockfile.mjs'

type Packages = Record<string, { optionalDependencies?: Record<string, string> }>

/**
 * Optional parts that a package asks for and the lock file does not list, as `name@version`. npm makes
 * such a file when it cannot find the parts for other systems, and `npm ci` then refuses it everywhere.
 */
function unlistedParts(locked: Packages): string[] {
  const listed = new Set(Object.keys(locked).map((folder) => folder.split('node_modules/').at(-1)))
  return Object.values(locked).flatMap(({ optionalDependencies = {} }) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !listed.has(name))
      .map(([name, version]) => `${name}@${version}`),
  )
}

const linux = { platform: 'linux', arch: 'x64', musl: false }
const vite = { version: '8.3.8', integrity: 'sha512-a' }
const forMac = {
  version: '1.0.0',
  integrity: 'sha512-m',
  optional: true,
  os: ['darwin'],
  cpu: ['arm64'],
}
const forLinux = { ...forMac, os: ['linux'], cpu: ['x64'], libc: ['glibc'] }
const forAlpine = { ...forLinux, libc: ['musl'] }

describe('what is installed differs from the lock file', () => {
  const root = { version: '0.1.0' }
  it.each([
    ['not when it is the same', { vite }, { vite }, []],
    ['when a package is missing', { vite }, {}, ['vite']],
    ['when it is of another version', { vite }, { vite: { ...vite, version: '8.3.7' } }, ['vite']],
    [
      'when its content is another',
      { vite },
      { vite: { ...vite, integrity: 'sha512-b' } },
      ['vite'],
    ],
    ['not by a part for another system that is absent', { mac: forMac }, {}, []],
    ['not by a part for another C library that is absent', { alpine: forAlpine }, {}, []],
    ['by a part for this system that is absent', { linux: forLinux }, {}, ['linux']],
    ['not by the project itself', { '': root }, {}, []],
    ['not by more being there than was asked', { vite }, { vite, more: vite }, []],
  ])('%s', (_, locked, installed, expected) => {
    expect(differences(locked, installed, linux)).toEqual(expected)
  })

  it('by the parts of the system it was copied from', () => {
    const locked = { mac: forMac, linux: forLinux }
    const mac = { platform: 'darwin', arch: 'arm64', musl: false }
    expect(differences(locked, { mac: forMac }, mac)).toEqual([])
    expect(differences(locked, { mac: forMac }, linux)).toEqual(['linux'])
  })
})

describe('the lock file', () => {
  it('is found wanting when it leaves out a part for some system', () => {
    const owner = { optionalDependencies: { 'a-linux': '1.0.0', 'a-mac': '1.0.0' } }
    expect(unlistedParts({ 'node_modules/a': owner, 'node_modules/a-linux': {} })).toEqual([
      'a-mac@1.0.0',
    ])
  })

  it('lists the parts for every system, as npm ci demands', () => {
    const path = join(import.meta.dirname, '..', '..', '..', '..', 'package-lock.json')
    const lock: { packages: Packages } = JSON.parse(readFileSync(path, 'utf8'))
    expect(unlistedParts(lock.packages)).toEqual([])
  })
})
