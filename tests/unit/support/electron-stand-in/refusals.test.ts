/** What the stand-in for Electron refuses, so that no spec passes on it by accident. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toApp, toChromium } from '../../../support/electron-stand-in/addresses.ts'
import { app } from '../../../support/electron-stand-in/app.ts'
import { dialog } from '../../../support/electron-stand-in/dialog.ts'
import { Menu } from '../../../support/electron-stand-in/menu.ts'
import { worldScript } from '../../../support/electron-stand-in/preload-world.ts'
import { protocol, schemesAreFixed } from '../../../support/electron-stand-in/protocol.ts'
import { strict } from '../../../support/electron-stand-in/strict.ts'
import { BrowserWindow } from '../../../support/electron-stand-in/window.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

describe('an API it does not know', () => {
  test('throws with its name, on the module’s objects and on a strict one’s', () => {
    expect(() => Reflect.get(app, 'setBadgeCount')).toThrow('app.setBadgeCount')
    expect(() => Reflect.get(dialog, 'showCertificateTrustDialog')).toThrow(
      'dialog.showCertificate',
    )
    expect(() => Reflect.get(strict('thing', {}), 'other')).toThrow('thing.other')
  })

  test('throws for options and roles as well', () => {
    expect(() =>
      Menu.buildFromTemplate([{ label: 'A', acceleratorWorksWhenHidden: true }]),
    ).toThrow('acceleratorWorksWhenHidden')
    expect(() => Menu.buildFromTemplate([{ role: 'shareMenu' }])).toThrow('shareMenu')
    expect(() => Menu.buildFromTemplate([{}])).toThrow('label')
  })

  test('does not throw for what promises and printing look for', () => {
    expect(Reflect.get(strict('thing', {}), 'then')).toBeUndefined()
    expect(() => JSON.stringify(strict('thing', { a: 1 }))).not.toThrow()
  })
})

test('nobody has answered a dialog that no test prepared for', async () => {
  await expect(dialog.showOpenDialog()).rejects.toThrow('prepare an answer')
})

test('a window before the app is ready is refused', () => {
  expect(() => Reflect.construct(BrowserWindow, [{ webPreferences: {} }])).toThrow(
    'before app is ready',
  )
})

describe('a preload script under the sandbox', () => {
  const script = (name: string, source: string): string => {
    const path = join(temporaryFolder(), name)
    writeFileSync(path, source)
    return path
  }

  test('is taken when it is one CommonJS file', () => {
    expect(worldScript(script('index.cjs', "require('electron')"))).toContain("require('electron')")
  })

  test.each([
    ['by its name', 'index.mjs', ''],
    ['by what it imports', 'index.cjs', "import { ipcRenderer } from 'electron'"],
    ['by what it exports', 'index.cjs', 'export const a = 1'],
  ])('is refused as an ES module, known %s', (_by, name, source) => {
    expect(() => worldScript(script(name, source))).toThrow(SyntaxError)
  })
})

describe('a scheme', () => {
  test('is registered with what the app’s own needs, and before the app is ready', () => {
    const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
    expect(() =>
      protocol.registerSchemesAsPrivileged([{ scheme: 'bad', privileges: { standard: true } }]),
    ).toThrow('secure')
    protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }])
    expect(() => protocol.handle('app', () => new Response())).toThrow('after app is ready')
    schemesAreFixed()
    expect(() => protocol.registerSchemesAsPrivileged([{ scheme: 'late', privileges }])).toThrow(
      'before app is ready',
    )
    expect(() => protocol.handle('late', () => new Response())).toThrow('not registered')
    protocol.handle('app', () => new Response())
    expect(() => protocol.handle('app', () => new Response())).toThrow('handled already')
  })

  test.each([
    ['app://linchpin/', 'https://linchpin.app.invalid/'],
    ['app://linchpin/a?b=c#d', 'https://linchpin.app.invalid/a?b=c#d'],
    ['app://linchpin.evil/', 'https://linchpin.evil.app.invalid/'],
    ['app://linchpin', 'https://linchpin.app.invalid'],
    ['https://example.org/', 'https://example.org/'],
  ])('%s is %s to Chromium, and back', (own, chromiums) => {
    expect(toChromium(own)).toBe(chromiums)
    expect(toApp(chromiums)).toBe(own)
  })
})
