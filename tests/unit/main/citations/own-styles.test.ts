/** The folder of a person's own styles. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isNameOfStyle, nameOfStyle } from '../../../../src/main/citations/own/name.ts'
import { createOwnStyles, readStyleFile } from '../../../../src/main/citations/own-styles.ts'
import { catalogueForTests, ownStylesIn } from '../../../support/styles.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const bytes = readFileSync(resolve('tests/fixtures/styles/house-notes.csl'))
const house = { name: 'house-notes.csl', bytes }
const id = 'own:example-org-styles-house-notes'

const made = () => {
  const folder = join(temporaryFolder(), 'styles')
  return { folder, own: ownStylesIn(folder) }
}

describe('styles of one’s own', () => {
  test('are none where there is no folder', async () => {
    const { folder, own } = made()
    expect(await own.list()).toEqual([])
    expect(await own.read(id)).toBeNull()
    expect(existsSync(folder)).toBe(false)
  })

  test('are kept as they came, for nobody else to read', async () => {
    const { folder, own } = made()
    expect((await own.add(house)).id).toBe(id)
    const file = join(folder, 'example-org-styles-house-notes.csl')
    expect(readFileSync(file)).toEqual(bytes)
    if (process.platform !== 'win32') {
      expect(statSync(file).mode & 0o777).toBe(0o600)
      expect(statSync(folder).mode & 0o777).toBe(0o700)
    }
    expect(await own.read(id)).toMatchObject({ id, title: 'House Style of the Example Review' })
  })

  test('take the place of the same style, and are listed by title', async () => {
    const { folder, own } = made()
    await own.add(house)
    await own.add({ name: 'again.csl', bytes: Buffer.from(`${bytes}`.replace('House', 'A House')) })
    const dependent = await readStyleFile(resolve('tests/fixtures/styles/dependent.csl'), 'd.csl')
    await own.add(dependent)
    expect(readdirSync(folder)).toHaveLength(2)
    expect((await own.list()).map(({ title }) => title)).toEqual([
      'A House Style of the Example Review',
      'Journal of Examples',
    ])
  })

  test('go when they are told to, once', async () => {
    const { folder, own } = made()
    await own.add(house)
    await own.remove(id)
    expect(readdirSync(folder)).toEqual([])
    await expect(own.remove(id)).rejects.toThrow('That style is not there any more.')
  })

  test.each(['own:../settings', 'own:..', 'own:', 'mhra', 'own:a/b', 'own:A'])(
    '%j is the id of none, whatever lies beside them',
    async (id) => {
      const { folder, own } = made()
      mkdirSync(folder)
      writeFileSync(join(folder, '..', 'settings.csl'), bytes)
      expect(await own.read(id)).toBeNull()
      await expect(own.remove(id)).rejects.toThrow('not there any more')
      expect(existsSync(join(folder, '..', 'settings.csl'))).toBe(true)
    },
  )

  test('that were damaged since are left out of the list, and say so when they are read', async () => {
    const { folder, own } = made()
    await own.add(house)
    mkdirSync(join(folder, 'folder.csl'))
    writeFileSync(join(folder, 'mine.csl'), '<style')
    expect((await own.list()).map((style) => style.id)).toEqual([id])
    await expect(own.read('own:mine')).rejects.toMatchObject({
      code: 'UNREADABLE',
      message: expect.stringContaining('“mine.csl” is no XML in line 1.'),
    })
  })

  test('that are too large are not read', async () => {
    const path = join(temporaryFolder(), 'large.csl')
    writeFileSync(path, ' '.repeat(1_000_001))
    await expect(readStyleFile(path, 'large.csl')).rejects.toThrow('“large.csl” is too large')
  })

  test('that cannot be printed with are not kept', async () => {
    const { folder } = made()
    const trial = async () => 'it takes too long.'
    const own = createOwnStyles({ folder, catalogue: catalogueForTests, trial })
    await expect(own.add(house)).rejects.toMatchObject({
      code: 'REFUSED',
      message: '“house-notes.csl” cannot be printed with: it takes too long.',
    })
    expect(existsSync(folder)).toBe(false)
  })

  test('are no reason to say nothing of a folder that cannot be read', async () => {
    const { folder, own } = made()
    writeFileSync(folder, 'a file')
    await expect(own.list()).rejects.toThrow('ENOTDIR')
  })
})

describe('the name of a style’s file', () => {
  test.each([
    ['http://www.zotero.org/styles/apa', 'apa'],
    ['https://example.org/styles/My Style', 'example-org-styles-my-style'],
    ['../../library.db', 'library-db'],
    ['CON', expect.stringMatching(/^con-style-[\da-f]{12}$/u)],
    ['文献', expect.stringMatching(/^style-[\da-f]{12}$/u)],
    [`${'a'.repeat(60)}-${'b'.repeat(60)}`, expect.stringMatching(/^a{60}-style-[\da-f]{12}$/u)],
    ['', expect.stringMatching(/^style-[\da-f]{12}$/u)],
  ])('of %j is %s', (id, name) => {
    expect(nameOfStyle(id)).toEqual(name)
  })

  const anyId = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: fc.constantFrom('a', 'B', '3', '-', '/', '.'), maxLength: 300 }),
  )

  test('is one that every file system takes, whatever its id', () => {
    fc.assert(
      fc.property(anyId, (id) => {
        expect(isNameOfStyle(nameOfStyle(id))).toBe(true)
        expect(nameOfStyle(id)).toBe(nameOfStyle(id))
      }),
    )
  })
})
