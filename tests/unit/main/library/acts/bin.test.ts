// What is thrown away, restored, and deleted for good.
import { describe, expect, test } from 'vitest'
import { binDays, createDaysOpen } from '../../../../../src/main/storage/index.ts'
import { libraryByHand } from '../../../../support/by-hand.ts'
import { draftNote, temporaryDatabase } from '../../../../support/library.ts'

function library(now?: () => Date) {
  const made = libraryByHand(temporaryDatabase(), now)
  const { notebook } = made.notebooks.add({ name: 'Russia' }, [
    draftNote(
      'How did Stalin rise to the highest offices of the party?',
      'He appointed. They voted.',
    ),
    draftNote('', 'Nobody put a heading here.'),
  ])
  const ids = made.notebooks.notes().map(({ id }) => id)
  const noteAt = (at: number) => ({ kind: 'note' as const, id: ids[at] ?? '' })
  return { ...made, noteAt, notebook: { kind: 'notebook' as const, id: notebook.id } }
}

describe('what is put in the bin', () => {
  test('is not listed, not found and not counted, and is there again when it is restored', () => {
    const { acts, noteAt, notebooks, search, browsing, notebook } = library()
    expect(acts.remove([noteAt(0)]).says).toBe(
      '“How did Stalin rise to the highest …” is in the bin.',
    )
    expect(search.find('appointed')).toEqual([])
    expect(notebooks.list()).toMatchObject([{ notes: 1, snippets: 1 }])
    expect(browsing.heads(notebook.id, { from: 0, limit: 10 })).toHaveLength(1)
    expect(acts.restore([noteAt(0)]).says).toBe('“How did Stalin rise to the highest …” is back.')
    expect(search.find('appointed')).toHaveLength(1)
    expect(() => acts.restore([noteAt(0)])).toThrow('That is not in the bin any more.')
  })

  test('is listed the latest first, a note without a heading by its words', () => {
    let minute = 0
    const { acts, noteAt, notebook } = library(() => new Date(Date.UTC(2026, 4, 4, 12, minute)))
    acts.remove([noteAt(1)])
    minute = 1
    acts.remove([notebook])
    expect(acts.bin()).toEqual([
      {
        kind: 'notebook',
        id: notebook.id,
        name: 'Russia',
        says: '1 note',
        deleted: '2026-05-04T12:01:00.000Z',
      },
      {
        kind: 'note',
        id: noteAt(1).id,
        name: 'Nobody put a heading here.',
        says: 'Russia',
        deleted: '2026-05-04T12:00:00.000Z',
      },
    ])
  })

  test('brings its notebook back with it', () => {
    const { acts, noteAt, notebook, notebooks } = library()
    acts.remove([noteAt(1)])
    acts.remove([notebook])
    expect(acts.restore([noteAt(1)]).says).toBe('1 notebook and 1 note are back.')
    expect(notebooks.list()).toMatchObject([{ name: 'Russia', notes: 2 }])
  })
})

test('a snippet is let go of, and its words stay in its note', () => {
  const { acts, notebooks, search } = library()
  const snippet = notebooks.notes()[0]?.snippets[0]
  const { says, undo } = acts.remove([{ kind: 'snippet', id: snippet?.id ?? '' }])
  expect(says).toBe('“He appointed. They voted.” is no snippet any more.')
  expect(notebooks.notes()[0]).toMatchObject({ body: 'He appointed. They voted.', snippets: [] })
  acts.undo(undo)
  expect(notebooks.notes()[0]?.snippets).toEqual([snippet])
  expect(search.find('appointed')).toHaveLength(1)
})

describe('emptying the bin', () => {
  test('deletes what is in it and nothing else, and cannot be undone', () => {
    const { acts, noteAt, notebooks } = library()
    const { undo } = acts.remove([noteAt(0)])
    expect(() => acts.empty([noteAt(1)])).toThrow('That note is not there any more.')
    expect(acts.empty()).toEqual({ says: '1 note was deleted for good.' })
    expect(acts.empty()).toEqual({ says: 'There was nothing in the bin.' })
    expect(notebooks.notes()).toHaveLength(1)
    expect(() => acts.undo(undo)).toThrow('It was changed since, so this can no longer be undone.')
  })

  test('deletes a notebook with all that is in it', () => {
    const { acts, noteAt, notebook, rows } = library()
    acts.remove([noteAt(0), notebook])
    expect(acts.empty([notebook]).says).toBe('1 notebook was deleted for good.')
    expect(rows()).toMatchObject({ notebooks: [], notes: [], snippets: [] })
  })
})

test(`after ${binDays} days, and on ten days of use, what is in the bin is deleted for good`, () => {
  let now = new Date('2026-05-04T12:00:00Z')
  const { acts, noteAt, database } = library(() => now)
  const days = createDaysOpen(database)
  days.note(now)
  acts.remove([noteAt(0)])
  const pass = (count: number) => {
    for (let day = 0; day < count; day += 1) {
      now = new Date(now.getTime() + 86_400_000)
      days.note(now)
      acts.purgeOld()
    }
  }
  pass(binDays)
  expect(acts.bin()).toHaveLength(1)
  pass(1)
  expect(acts.bin()).toEqual([])
})

test('what was put in the bin nobody knows when stays there', () => {
  const { acts, noteAt, database } = library()
  acts.remove([noteAt(0)])
  database.sql.exec("UPDATE notes SET deleted = 'yesterday' WHERE deleted IS NOT NULL")
  acts.purgeOld()
  expect(acts.bin()).toHaveLength(1)
})
