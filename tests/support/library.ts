/** A library of a test's own: its database, in a folder of its own, and notes to put in it. */
import { onTestFinished } from 'vitest'
import { type Database, openDatabase } from '../../src/main/storage/index.ts'
import type { DraftNote } from '../../src/shared/model/note.ts'
import { temporaryFolder } from './temporary-folder.ts'

export function temporaryDatabase(folder = temporaryFolder()): Database {
  const { database } = openDatabase(folder)
  onTestFinished(() => {
    if (database.sql.isOpen) database.close()
  })
  return database
}

/** A note whose snippets are its sentences as given. */
export function draftNote(heading: string, ...sentences: string[]): DraftNote {
  const body = sentences.join(' ')
  let start = 0
  const snippets = sentences.map((text) => {
    const at = body.indexOf(text, start)
    start = at + text.length
    return { text, start: at, end: start, kind: 'statement' as const, dates: [], people: [] }
  })
  return { heading, body, snippets }
}
