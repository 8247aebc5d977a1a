import { expect, test } from 'vitest'
import { createKnownSources, createSources } from '../../../../src/main/library/index.ts'
import type { SourceFields } from '../../../../src/shared/model/source.ts'
import { temporaryDatabase } from '../../../support/library.ts'

const book = (title: string): SourceFields => ({ type: 'book', title })

function library() {
  const database = temporaryDatabase()
  return { database, sources: createSources(database), known: createKnownSources(database) }
}

test('a source is known again as it is now, though it was read before', () => {
  const { sources, known } = library()
  const { id } = sources.add(book('The Great Terror'))
  expect(known.index().find(book('The great terror'))).toBe(id)
  sources.change({ ...book('The Harvest of Sorrow'), id })
  expect(known.index().find(book('The Great Terror'))).toBeNull()
  expect(known.index().find(book('The Harvest of Sorrow'))).toBe(id)
  sources.remove(id)
  expect(known.index().find(book('The Harvest of Sorrow'))).toBeNull()
})

test('of two that are one the latest is known again, as it is first in the list', () => {
  const { sources, known } = library()
  sources.add(book('The Great Terror'))
  const { id } = sources.add(book('The Great Terror'))
  expect(known.index().find(book('The Great Terror'))).toBe(id)
})

test('one that cannot be read is left out, until it can', () => {
  const { database, sources, known } = library()
  const { id } = sources.add(book('Lost'))
  const { id: whole } = sources.add(book('Whole'))
  database.sql.prepare("UPDATE sources SET fields = '{}' WHERE id = ?").run(id)
  expect(known.index().find(book('Lost'))).toBeNull()
  expect(known.index().find(book('Whole'))).toBe(whole)
  sources.change({ ...book('Lost'), id })
  expect(known.index().find(book('Lost'))).toBe(id)
})

test('thousands are read with other work let in between, and reading them can be stopped', async () => {
  const { database, sources, known } = library()
  database.transaction(() => {
    for (let nth = 0; nth < 5000; nth += 1) sources.add(book(`A History, Part ${nth}`))
  })
  let turns = 0
  const other = setInterval(() => {
    turns += 1
  }, 0)
  const index = await known.indexInTurns()
  clearInterval(other)
  expect(index.find(book('A History, Part 17'))).toBeTypeOf('string')
  expect(turns).toBeGreaterThan(0)

  const stopped = createKnownSources(database).indexInTurns(AbortSignal.abort(new Error('Enough.')))
  await expect(stopped).rejects.toThrow('Enough.')
})
