/** A cite that is no JSON, which only damage writes: SQLite makes the column beside it of it, and refuses its row. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createNotebooks, createSources } from '../../../../src/main/library/index.ts'
import { openDatabase } from '../../../../src/main/storage/index.ts'
import { draftNote } from '../../../support/library.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

/** A folder whose one note has a cite with a letter turned, as it lies in the file. */
function withBrokenCite(): string {
  const folder = temporaryFolder()
  const { database } = openDatabase(folder)
  const notebooks = createNotebooks(database)
  const source = createSources(database).add({ type: 'book', title: 'A book' })
  const { notebook } = notebooks.add({ name: 'Russia' }, [draftNote('Kept', 'A sentence.')])
  const [note] = notebooks.notes(notebook.id)
  notebooks.cite('note', note?.id ?? '', { sourceId: source.id })
  database.close()
  const path = join(folder, 'library.db')
  const bytes = readFileSync(path)
  const at = bytes.indexOf('{"sourceId"')
  expect(at).toBeGreaterThan(0)
  bytes.write('[', at)
  writeFileSync(path, bytes)
  return folder
}

test('is taken away at the opening, and the note can be changed and deleted', () => {
  const folder = withBrokenCite()
  const { database } = openDatabase(folder)
  const notebooks = createNotebooks(database)
  const [notebook] = notebooks.list()
  expect(notebooks.notes().map(({ heading, cite }) => ({ heading, cite }))).toEqual([
    { heading: 'Kept', cite: undefined },
  ])
  notebooks.add({ id: notebook?.id ?? '' }, [draftNote('Another', 'More.')])
  database.sql.exec('DELETE FROM notes')
  database.close()
})

test('does not keep a damaged library from being salvaged', () => {
  const folder = withBrokenCite()
  const path = join(folder, 'library.db')
  const bytes = readFileSync(path)
  bytes.fill(0, 18, 24)
  writeFileSync(path, bytes)
  const { database, notices } = openDatabase(folder)
  expect(createNotebooks(database).notes()).toMatchObject([{ heading: 'Kept' }])
  expect(notices.join()).toContain('The library was damaged. All that it held could be read')
  database.close()
})
