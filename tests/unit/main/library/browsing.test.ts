import { describe, expect, test } from 'vitest'
import { createBrowsing, createNotebooks } from '../../../../src/main/library/index.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import { manyNotes } from '../../../bench/support/large-library.ts'
import { temporaryDatabase } from '../../../support/library.ts'

function browsable() {
  const database = temporaryDatabase()
  const notebooks = createNotebooks(database)
  const { notebook } = notebooks.add({ name: 'Course' }, manyNotes(7, 5))
  return { browsing: createBrowsing(database), notebooks, notebook, database }
}

describe('looking a library through', () => {
  test('gives notes a stretch at a time, in their order, with how many snippets each has', () => {
    const { browsing, notebook } = browsable()
    const heads = browsing.heads(notebook.id, { from: 5, limit: 200 })
    expect(heads.map(({ heading, snippets }) => [heading, snippets])).toEqual([
      ['What happened in case 5?', 5],
      ['What happened in case 6?', 5],
    ])
    expect(browsing.heads(notebook.id, { from: 7, limit: 200 })).toEqual([])
  })

  test('gives a note’s snippets a stretch at a time, as the whole note has them', () => {
    const { browsing, notebooks, notebook } = browsable()
    const [note] = notebooks.notes(notebook.id)
    const noteId = note?.id ?? ''
    expect([
      ...browsing.snippets(noteId, { from: 0, limit: 2 }),
      ...browsing.snippets(noteId, { from: 2, limit: 2 }),
      ...browsing.snippets(noteId, { from: 4, limit: 2 }),
    ]).toEqual(note?.snippets)
  })

  test('tells where a snippet stands, so that it is found by the stretches', () => {
    const { browsing, notebooks, notebook } = browsable()
    const snippet = notebooks.notes(notebook.id)[3]?.snippets[2]
    const place = browsing.placeOf(snippet?.id ?? '')
    expect(place).toMatchObject({ notebookId: notebook.id, notesBefore: 3, snippetsBefore: 2 })
    const [head] = browsing.heads(notebook.id, { from: 3, limit: 1 })
    expect(head?.id).toBe(place?.noteId)
    const [there] = browsing.snippets(head?.id ?? '', { from: 2, limit: 1 })
    expect(there).toEqual(snippet)
  })

  test('knows nothing of a snippet that is not there, or still arriving', () => {
    const { browsing, notebook, notebooks, database } = browsable()
    expect(browsing.placeOf(newId())).toBeNull()
    const id = notebooks.notes(notebook.id)[0]?.snippets[0]?.id ?? ''
    database.sql.exec('UPDATE notebooks SET arriving = 1')
    expect(browsing.placeOf(id)).toBeNull()
  })

  test('counts what is deleted off', () => {
    const { browsing, notebook, database } = browsable()
    database.sql.exec('DELETE FROM snippets WHERE starts = 0')
    expect(browsing.heads(notebook.id, { from: 0, limit: 1 })[0]?.snippets).toBe(4)
  })
})
