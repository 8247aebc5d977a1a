import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import {
  createArrivals,
  createNotebooks,
  createSearch,
} from '../../../../src/main/library/index.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import { draftNote, temporaryDatabase } from '../../../support/library.ts'

/** Enough rows for several batches. */
const many = Array.from({ length: 600 }, (_, note) =>
  draftNote(`Note ${note}`, `Terror number ${note}.`, 'It went on.'),
)

function library() {
  const database = temporaryDatabase()
  const notebooks = createNotebooks(database)
  return { database, notebooks, arrivals: createArrivals(database, notebooks) }
}

test('many notes arrive together, behind what the notebook held', async () => {
  const { notebooks, arrivals } = library()
  notebooks.add({ name: 'Stalin' }, [draftNote('First', 'Before all others.')])
  const added = await arrivals.add({ name: 'Stalin' }, many)
  expect(added).toMatchObject({ notes: 600, snippets: 1200, notebook: { notes: 601 } })
  const headings = notebooks.notes(added.notebook.id).map(({ heading }) => heading)
  expect(headings).toEqual(['First', ...many.map(({ heading }) => heading)])
})

test('while they are written nobody sees them, and other work goes on', async () => {
  const { database, notebooks, arrivals } = library()
  const search = createSearch(database)
  const adding = arrivals.add({ name: 'Stalin' }, many)
  await turn()
  expect(notebooks.list()).toEqual([])
  expect(notebooks.notes()).toEqual([])
  expect(search.find('terror')).toEqual([])
  notebooks.add({ name: 'Meanwhile' }, [draftNote('Other', 'Kept.')])
  await adding
  expect(notebooks.list().map(({ name }) => name)).toEqual(['Meanwhile', 'Stalin'])
  expect(search.find('terror').length).toBeGreaterThan(0)
})

test('cancelled, or given to a notebook that is gone, they leave nothing', async () => {
  const { database, arrivals } = library()
  const stop = new AbortController()
  const adding = arrivals.add({ name: 'Stalin' }, many, stop.signal)
  await turn()
  stop.abort(new Error('changed my mind'))
  await expect(adding).rejects.toThrow('changed my mind')
  await expect(arrivals.add({ id: newId() }, many)).rejects.toThrow('not there any more')
  for (const table of ['notebooks', 'notes', 'snippets', 'snippet_search'])
    expect(database.sql.prepare(`SELECT count(*) AS rows FROM ${table}`).get()?.rows).toBe(0)
})

test('what a crash left half-written is gone at the next start', async () => {
  const { database, notebooks, arrivals } = library()
  void arrivals.add({ name: 'Stalin' }, many).catch(() => {})
  await turn()
  const count = () => database.sql.prepare('SELECT count(*) AS rows FROM notes').get()?.rows
  expect(count()).toBeGreaterThan(0)
  createArrivals(database, notebooks).sweep()
  expect(count()).toBe(0)
})
