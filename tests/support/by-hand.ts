/** A library whose notes are written by hand, and what must hold of it whatever was done. */
import { expect } from 'vitest'
import {
  createActs,
  createBrowsing,
  createNotebooks,
  createSearch,
  createSources,
} from '../../src/main/library/index.ts'
import type { Database } from '../../src/main/storage/index.ts'
import { allTables } from './damaged-library.ts'
import { temporaryDatabase } from './library.ts'

export function libraryByHand(database: Database = temporaryDatabase(), now?: () => Date) {
  const notebooks = createNotebooks(database)
  return {
    database,
    notebooks,
    acts: createActs(database, { now }),
    browsing: createBrowsing(database),
    sources: createSources(database),
    search: createSearch(database),
    /** All there is, but the search index, which has no rows of its own. */
    rows: () =>
      Object.fromEntries(
        allTables.map((table) => [
          table,
          database.sql.prepare(`SELECT * FROM ${table} ORDER BY id`).all(),
        ]),
      ),
    note(heading: string) {
      const found = notebooks.notes().find((note) => note.heading === heading)
      if (!found) throw new Error(`there is no note ${heading}`)
      return found
    },
  }
}
export type LibraryByHand = ReturnType<typeof libraryByHand>

/** Every snippet is where it says, every note counts its own, and the index has every snippet's words and heading. */
export function expectSound({ database: { sql } }: LibraryByHand): void {
  expect(sql.prepare('PRAGMA foreign_key_check').all()).toEqual([])
  const wrongPlace = `SELECT snippets.id FROM snippets JOIN notes ON notes.id = note_id
    WHERE substr(body, starts + 1, ends - starts) <> text`
  expect(sql.prepare(wrongPlace).all()).toEqual([])
  const wrongCount = `SELECT id FROM notes
    WHERE snippets <> (SELECT count(*) FROM snippets WHERE note_id = notes.id)`
  expect(sql.prepare(wrongCount).all()).toEqual([])
  for (const column of ['text', 'heading']) {
    const listed = sql
      .prepare(
        `SELECT num, ${column} AS words FROM snippets JOIN notes ON notes.id = note_id ORDER BY num`,
      )
      .all()
    const words = new Set(
      listed.flatMap(
        (row) =>
          String(row.words)
            .toLowerCase()
            .match(/[a-z]+/g) ?? [],
      ),
    )
    for (const word of words) {
      const inIndex = sql
        .prepare(
          'SELECT rowid AS num FROM snippet_search WHERE snippet_search MATCH ? ORDER BY rowid',
        )
        .all(`${column}: ${word}`)
      const expected = listed.filter((row) =>
        String(row.words)
          .toLowerCase()
          .match(/[a-z]+/g)
          ?.includes(word),
      )
      expect(inIndex.map(({ num }) => num)).toEqual(expected.map(({ num }) => num))
    }
  }
}
