import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { configuration } from '../../../../scripts/package/configuration.mjs'
import { type formats, readPackageOptions } from '../../../../scripts/package/options.mjs'
import { macSigning } from '../../../../scripts/package.mjs'

const root = join(import.meta.dirname, '..', '..', '..', '..')
const require = createRequire(join(root, 'node_modules', 'electron-builder', 'package.json'))
const { validateConfiguration } = require('app-builder-lib/out/util/config/config')
const { DebugLogger } = require('builder-util')

const publisher = {
  homepage: 'https://planner.example/',
  maintainer: 'A. Student <student@planner.example>',
  updatesUrl: 'https://planner.example/release.json',
}
const nobody = { homepage: undefined, maintainer: undefined, updatesUrl: undefined }

function configured(platform: keyof typeof formats, more: object = {}) {
  const read = readPackageOptions([], { platform, arch: 'x64' })
  if (!('options' in read)) throw new Error('not read')
  const request = {
    options: read.options,
    publisher: nobody,
    electronDist: null,
    out: '/made',
    mac: { signed: false, notarised: false },
    ...more,
  }
  return configuration(request, root)
}

describe('the configuration', () => {
  it.each(['win32', 'darwin', 'linux'] as const)(
    'is one electron-builder accepts, on %s',
    async (platform) => {
      for (const more of [{}, { publisher, electronDist: '/electron' }]) {
        await validateConfiguration(configured(platform, more), new DebugLogger(false))
      }
    },
  )

  it('would not be accepted with a setting that electron-builder does not know', async () => {
    const wrong = { ...configured('linux'), asarUnpak: [] }
    await expect(validateConfiguration(wrong, new DebugLogger(false))).rejects.toThrow('asarUnpak')
  })

  it('tells the app where to ask for updates only when that is said', () => {
    expect(configured('linux').extraMetadata).not.toHaveProperty('updatesUrl')
    expect(configured('linux', { publisher }).extraMetadata).toMatchObject({
      updatesUrl: 'https://planner.example/release.json',
    })
  })

  it('signs with the hardened runtime where there is a certificate, and for this Mac alone else', () => {
    expect(configured('darwin').mac).toMatchObject({
      identity: '-',
      hardenedRuntime: false,
      notarize: false,
    })
    const signed = configured('darwin', { mac: { signed: true, notarised: true } })
    expect(signed.mac).toMatchObject({ hardenedRuntime: true, notarize: true })
    expect(signed.mac).not.toHaveProperty('identity')
  })

  it.each([
    [{}, { signed: false, notarised: false }],
    [{ CSC_LINK: 'a' }, { signed: true, notarised: false }],
    [
      { CSC_NAME: 'a', APPLE_ID: 'b', APPLE_APP_SPECIFIC_PASSWORD: 'c', APPLE_TEAM_ID: 'd' },
      { signed: true, notarised: true },
    ],
    [
      { CSC_LINK: 'a', APPLE_ID: 'b' },
      { signed: true, notarised: false },
    ],
    [
      { APPLE_API_KEY: 'a', APPLE_API_KEY_ID: 'b', APPLE_API_ISSUER: 'c' },
      { signed: false, notarised: false },
    ],
  ])('takes from the environment %j what to do on macOS', (env, todo) => {
    expect(macSigning(env)).toEqual(todo)
  })

  it('makes plan files Linchpin’s own everywhere, and text files nobody’s', () => {
    const plan = expect.objectContaining({
      ext: 'linchpin',
      mimeType: 'application/vnd.linchpin.plan+zip',
      role: 'Editor',
    })
    const text = expect.objectContaining({ ext: 'txt', role: 'Viewer', rank: 'Alternate' })
    expect(configured('win32').win.fileAssociations).toEqual([plan])
    expect(configured('darwin').mac.fileAssociations).toEqual([plan, text])
    expect(configured('linux').linux.mimeTypes).toEqual([
      'application/vnd.linchpin.plan+zip',
      'text/plain',
    ])
  })

  it('starts the app with its sandbox, and with files as paths, from a Linux desktop', () => {
    const { appImage, linux, toolsets } = configured('linux')
    expect(toolsets.appimage).not.toBe('0.0.0')
    expect(linux.executableArgs).toEqual(['%F'])
    expect(appImage.executableArgs).toEqual([])
  })
})
