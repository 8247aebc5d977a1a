import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSettingsFile } from '../../../../src/main/hosts/settings-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'linchpin-settings-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('settings are one readable file, in the folder itself', () => {
  openSettingsFile(folder).store = { theme: 'dark', 'a.b': 1 }
  expect(readdirSync(folder)).toEqual(['settings.json'])
  expect(JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'))).toEqual({
    theme: 'dark',
    'a.b': 1,
  })
  expect(openSettingsFile(folder).store).toEqual({ theme: 'dark', 'a.b': 1 })
})

test('a damaged file is not taken for an empty one', () => {
  writeFileSync(join(folder, 'settings.json'), '{"theme":')
  expect(() => openSettingsFile(folder)).toThrow(SyntaxError)
  expect(readFileSync(join(folder, 'settings.json'), 'utf8')).toBe('{"theme":')
})
