/** Citation styles over the contract: found, added, printed with and removed. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { firstStyles } from '../../../../src/shared/model/citation-style.ts'
import { temporaryDesk } from '../../../support/desk.ts'
import { catalogueFile } from '../../../support/styles.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'
import { readWordFile } from '../export/word-file.ts'

type Open = Awaited<ReturnType<typeof temporaryDesk>>

beforeAll(() => {
  catalogueFile()
})

const house = resolve('tests/fixtures/styles/house-notes.csl')

async function add({ desk, call }: Open, path = house, name = 'house-notes.csl') {
  const { fileId } = await desk.services.files.receive({ path, name, temporary: false })
  return call.styles.add({ fileId })
}

/** What the footnotes of the sample say in a style. */
async function notesIn({ desk, call }: Open, style: string, locale = 'en-GB') {
  const { id } = await call.sample.add()
  const request = { planId: id, format: 'docx', style: { style, locale } } as const
  const { file } = await call.exports.make(request)
  const { footnotes } = readWordFile(readFileSync(desk.services.files.get(file.fileId).path))
  return [...footnotes.values()].join('\n')
}

describe('styles', () => {
  test('are all listed, the first ones first, as many as are asked for', async () => {
    const { call } = await temporaryDesk()
    const { styles } = await call.styles.search({ words: '' })
    expect(styles).toHaveLength(50)
    expect(styles.slice(0, firstStyles.length).map(({ short }) => short)).toEqual(
      firstStyles.map(({ name }) => name),
    )
    expect((await call.styles.search({ words: '', limit: 3000 })).styles.length).toBeGreaterThan(
      2600,
    )
  })

  test('of a slip are not found, and near ones are offered', async () => {
    const { call } = await temporaryDesk()
    const { styles, near } = await call.styles.search({ words: 'oscolla' })
    expect(styles).toEqual([])
    expect(near?.[0]).toMatchObject({ id: 'oscola', kind: 'note', short: 'OSCOLA' })
  })

  test('that one adds come before the others, and print', async () => {
    const open = await temporaryDesk()
    const { id, title, kind } = await add(open)
    expect({ title, kind }).toEqual({ title: 'House Style of the Example Review', kind: 'note' })
    const { styles } = await open.call.styles.search({ words: 'review' })
    expect(styles[0]?.id).toBe(id)
    expect(styles.length).toBeGreaterThan(1)
    expect(await notesIn(open, id)).toContain(', cited.')
  })

  test('that one removes are gone from the list, and no export takes them', async () => {
    const open = await temporaryDesk()
    const { id } = await add(open)
    await open.call.styles.remove({ id })
    expect((await open.call.styles.search({ words: 'house example' })).styles).toEqual([])
    await expect(notesIn(open, id)).rejects.toMatchObject({ code: 'REFUSED' })
  })

  test('that ship cannot be removed', async () => {
    const { call } = await temporaryDesk()
    await expect(call.styles.remove({ id: 'mhra' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('that citeproc does not take are refused with what it says', async () => {
    const open = await temporaryDesk()
    const path = join(temporaryFolder(), 'bad.csl')
    writeFileSync(path, readFileSync(house, 'utf8').replace('<layout>', '<layout><nothing/>'))
    await expect(add(open, path, 'bad.csl')).rejects.toMatchObject({
      code: 'REFUSED',
      message: '“bad.csl” cannot be printed with: citeproc says “Undefined node name "nothing"”.',
    })
    expect((await open.call.styles.search({ words: 'house example' })).styles).toEqual([])
  })
})

describe('an export', () => {
  test('prints in a style of the catalogue', async () => {
    expect(await notesIn(await temporaryDesk(), 'chicago-notes')).toMatch(/\(.+: .+, \d{4}\)/u)
  })

  test('prints in another language', async () => {
    const open = await temporaryDesk()
    expect(await notesIn(open, 'chicago-notes', 'de-DE')).toContain('hg.')
  })

  test('is refused in a style that there is not, with those of nearly its name', async () => {
    await expect(notesIn(await temporaryDesk(), 'oscolla')).rejects.toMatchObject({
      code: 'REFUSED',
      message: expect.stringMatching(
        /^There is no citation style “oscolla”\. Did you mean oscola \(OSCOLA/u,
      ),
    })
  })
})
