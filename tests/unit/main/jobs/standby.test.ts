import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createReading } from '../../../../src/main/desk/reading.ts'
import { createNotebooks } from '../../../../src/main/library/index.ts'
import { inUse, openDatabase } from '../../../../src/main/storage/index.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const note = (text: string) => ({
  heading: '',
  body: text,
  snippets: [
    { text, start: 0, end: text.length, kind: 'statement' as const, dates: [], people: [] },
  ],
})

function searched() {
  const folder = temporaryFolder()
  const { database } = openDatabase(folder)
  const notebooks = createNotebooks(database)
  const search = createReading(pathToFileURL(resolve('src/main/worker.ts')), () => inUse(folder))
  onTestFinished(async () => {
    await search.close()
    database.close()
  })
  return { notebooks, search, database }
}

describe('a thread that stays', () => {
  test('sees what was saved after it was made ready', async () => {
    const { notebooks, search } = searched()
    expect(await search.find('terror', {})).toEqual([])
    notebooks.add({ name: 'Russia' }, [note('Terror began as a method.')])
    expect(await search.find('terror', {})).toHaveLength(1)
  })

  test('answers in the order it was asked, and passes by what nobody waits for any more', async () => {
    const { notebooks, search } = searched()
    notebooks.add({ name: 'Russia' }, [note('Terror began.'), note('Lenin began.')])
    const stop = new AbortController()
    const first = search.find('terror', {})
    const second = search.find('lenin', {}, stop.signal)
    const third = search.find('began', {})
    stop.abort()
    expect(await first).toHaveLength(1)
    await expect(second).rejects.toThrow('aborted')
    expect(await third).toHaveLength(2)
  })

  test('ranks evidence too, between two searches', async () => {
    const { notebooks, search } = searched()
    notebooks.add({ name: 'Russia' }, [note('Terror began as a method.'), note('Wheat was sold.')])
    const asked = { question: 'Did terror begin as a method?', used: [], limit: 5 }
    const [before, suggested, after] = await Promise.all([
      search.find('wheat', {}),
      search.suggest(asked),
      search.find('terror', {}),
    ])
    expect(before.map(({ text }) => text)).toEqual(['Wheat was sold.'])
    expect(suggested.map(({ text }) => text)).toEqual(['Terror began as a method.'])
    expect(after.map(({ text }) => text)).toEqual(['Terror began as a method.'])
  })

  test('gives on what went wrong, and goes on', async () => {
    const { notebooks, search, database } = searched()
    notebooks.add({ name: 'Russia' }, [note('Terror began.')])
    await search.find('terror', {})
    database.sql.exec('ALTER TABLE snippet_search RENAME TO elsewhere')
    await expect(search.find('terror', {})).rejects.toThrow('snippet_search')
    database.sql.exec('ALTER TABLE elsewhere RENAME TO snippet_search')
    expect(await search.find('terror', {})).toHaveLength(1)
  })

  test('lets go of whoever waits when it is closed', async () => {
    const { search } = searched()
    const asked = search.find('terror', {})
    await Promise.all([expect(asked).rejects.toThrow('closing'), search.close()])
  })
})
