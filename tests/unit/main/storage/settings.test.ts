import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSettingsFile } from '../../../../src/main/hosts/settings-file.ts'
import { openSettings } from '../../../../src/main/storage/index.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const open = (folder: string) => openSettings(folder, openSettingsFile)

test('what is set is there at the next start', () => {
  const folder = temporaryFolder()
  open(folder).settings.set({ theme: 'dark', author: 'A. Student' })
  expect(open(folder).settings.get()).toMatchObject({ theme: 'dark', author: 'A. Student' })
})

test.each([
  ['half-written', '{"theme":"da'],
  ['zeroed', '\0'.repeat(64)],
  ['empty', ''],
  ['a list', '[]'],
  ['a list of settings', '[{"theme":"dark"}]'],
  ['nothing', 'null'],
  ['a number', '7'],
  ['a word', '"dark"'],
])(
  'settings in a file that is %s: it is set aside, and defaults take its place with a notice',
  (_, damaged) => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'settings.json'), damaged)
    const { settings, notices } = open(folder)
    expect(settings.get().theme).toBe('system')
    expect(notices).toEqual([expect.stringContaining('could not be read')])
    const aside = readdirSync(folder).find((name) => name.includes('.damaged-')) ?? ''
    expect(readFileSync(join(folder, aside), 'utf8')).toBe(damaged)
    settings.set({ theme: 'light' })
    expect(open(folder).settings.get().theme).toBe('light')
  },
)

test('a folder that has the name of the settings is set aside with what is in it', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'settings.json'))
  writeFileSync(join(folder, 'settings.json', 'kept.txt'), 'kept')
  const { settings, notices } = open(folder)
  expect(notices).toEqual([expect.stringContaining('could not be read')])
  const aside = readdirSync(folder).find((name) => name.includes('.damaged-')) ?? ''
  expect(readdirSync(join(folder, aside))).toEqual(['kept.txt'])
  settings.set({ theme: 'light' })
  expect(open(folder).settings.get().theme).toBe('light')
})

test('settings are not written where the folder is gone, which would make another of its name', () => {
  const folder = temporaryFolder()
  const { settings } = open(folder)
  rmSync(folder, { recursive: true })
  expect(() => settings.set({ theme: 'dark' })).toThrow('is not there any more')
  expect(existsSync(folder)).toBe(false)
})

test('a field that does not hold is replaced alone', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'settings.json'), '{"theme":"purple","author":"Kept"}')
  const { settings, notices } = open(folder)
  expect(settings.get()).toMatchObject({ theme: 'system', author: 'Kept' })
  expect(notices).toEqual([])
})

test('what is set of the library and of what is suggested leaves the rest as it was', () => {
  const folder = temporaryFolder()
  const { settings } = open(folder)
  expect(settings.get()).toMatchObject({ libraryDensity: 'compact', suggestionsFolded: false })
  settings.set({ libraryDensity: 'comfortable' })
  settings.set({ suggestionsFolded: true })
  expect(open(folder).settings.get()).toMatchObject({
    libraryDensity: 'comfortable',
    suggestionsFolded: true,
  })
  writeFileSync(join(folder, 'settings.json'), '{"libraryDensity":"airy","author":"Kept"}')
  expect(open(folder).settings.get()).toMatchObject({ libraryDensity: 'compact', author: 'Kept' })
})

test('a folder that cannot be reached is not taken for a damaged file', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'settings.json'), '{"author":"Kept"}')
  const unreachable = () => {
    throw new Error('EACCES: permission denied')
  }
  expect(() => openSettings(folder, unreachable)).toThrow('EACCES')
  expect(open(folder).settings.get().author).toBe('Kept')
})

test('what could not be written is not held either', () => {
  const file = {
    get store(): Record<string, unknown> {
      return {}
    },
    set store(_: Record<string, unknown>) {
      throw new Error('ENOSPC: no space left on device')
    },
  }
  const { settings } = openSettings(temporaryFolder(), () => file)
  expect(() => settings.set({ theme: 'dark' })).toThrow('ENOSPC')
  expect(settings.get().theme).toBe('system')
})
