import { describe, expect, it } from 'vitest'
import { readPackageOptions } from '../../../../scripts/package/options.mjs'

const linux = { platform: 'linux', arch: 'x64' }
const windows = { platform: 'win32', arch: 'x64' }
const mac = { platform: 'darwin', arch: 'arm64' }

describe('npm run package', () => {
  it.each([
    ['all formats of the system', [], linux, ['AppImage', 'deb', 'rpm'], ['x64']],
    ['all formats of the system', [], windows, ['nsis', 'portable'], ['x64']],
    ['a disk image for both processors', [], mac, ['dmg'], ['x64', 'arm64']],
    ['a disk image for one', ['--arch', 'x64'], mac, ['dmg'], ['x64']],
    ['a format that is asked for', ['deb'], linux, ['deb'], ['x64']],
    ['for another processor', ['deb', '--arch', 'arm64'], linux, ['deb'], ['arm64']],
    ['a folder, in no format', ['--dir'], linux, [], ['x64']],
    ['a folder for this processor alone', ['--dir'], mac, [], ['arm64']],
  ])('makes %s: %j', (_, args, machine, formats, processors) => {
    expect(readPackageOptions(args, machine)).toEqual({
      options: { platform: machine.platform, formats, processors, out: undefined },
    })
  })

  it('puts what it makes where it is told to', () => {
    expect(readPackageOptions(['--dir', '--out', 'there'], linux)).toMatchObject({
      options: { out: 'there' },
    })
  })

  it.each([
    [['dmg'], linux, 'dmg is made on macOS only.'],
    [['nsis'], mac, 'nsis is made on Windows only.'],
    [['snap'], linux, 'There is no format “snap”; here there is AppImage, deb, rpm.'],
    [['--dir', 'deb'], linux, '--dir goes with no format.'],
    [['--arch', 'ia32'], windows, '--arch takes x64 or arm64, not ia32.'],
    [[], { platform: 'freebsd', arch: 'x64' }, 'Linchpin is not packed on freebsd.'],
  ])('refuses %j', (args, machine, wrong) => {
    expect(readPackageOptions(args, machine)).toEqual({ wrong })
  })

  it('refuses an option it does not know, by name', () => {
    expect(readPackageOptions(['--publish'], linux)).toMatchObject({
      wrong: expect.stringContaining('--publish'),
    })
  })

  it('tells how it is called', () => {
    expect(readPackageOptions(['--help'], linux)).toEqual({ help: true })
  })
})
