/** Files that are made once for all kills. */
import { copyFileSync, cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { addSearchFunctions } from '../../../src/main/storage/search-functions.ts'
import type { Stock } from '../support/stock.ts'
import type { Files } from './kill.ts'
import { startAct } from './start-act.ts'

const notesIn = 150

export async function makeFiles(stock: Stock, within: string): Promise<Files> {
  const notes = join(within, 'harbours.txt')
  writeNotes(notes, notesIn)
  const out = join(within, 'plan-files')
  mkdirSync(out)
  const data = join(within, 'for-plan-files')
  cpSync(stock.closed, data, { recursive: true })
  const act = startAct('planFilesOut', { folder: data, to: out })
  if ((await act.ended) !== 0) throw new Error(act.said())
  const plans = readdirSync(out).map((name) => join(out, name))
  const old = Object.fromEntries(
    [1, 2, 3, 4].map((version) => [version, oldLibrary(version, within)]),
  )
  return {
    notes,
    notesIn,
    plans: plans.slice(0, 12),
    old,
    other: await otherLibrary(old[4] ?? '', within),
  }
}

/** A file of notes that takes long enough to import to be killed at it. */
export function writeNotes(path: string, notes: number): void {
  const lines = (harbour: number) =>
    Array.from(
      { length: 6 },
      (_, at) => `In 18${10 + at} harbour ${harbour} was taxed ${at} times.`,
    )
  const note = (harbour: number) =>
    [`What happened in harbour ${harbour}?`, ...lines(harbour), ''].join('\n')
  writeFileSync(path, Array.from({ length: notes }, (_, at) => note(at)).join('\n'))
}

/** One that was brought to today's shape. */
async function otherLibrary(old: string, within: string): Promise<string> {
  const data = join(within, 'of-another')
  mkdirSync(data)
  copyFileSync(old, join(data, 'library.db'))
  const act = startAct('opens', { folder: data })
  if ((await act.ended) !== 0) throw new Error(act.said())
  return join(data, 'library.db')
}

/** A library of an earlier shape, with enough in it that bringing it to today's takes a while. */
function oldLibrary(version: number, within: string): string {
  const path = join(within, `old-${version}.db`)
  copyFileSync(resolve('tests/fixtures/libraries', `version-${version}.db`), path)
  const sql = new DatabaseSync(path)
  addSearchFunctions(sql)
  const notebook = String(sql.prepare('SELECT id FROM notebooks').get()?.id)
  const note = sql.prepare(
    `INSERT INTO notes (id, notebook_id, position, heading, body, created, updated)
     VALUES (?1, ?2, ?3, 'Harbour', 'The harbour was taxed.', ?4, ?4)`,
  )
  const snippet = sql.prepare(
    `INSERT INTO snippets (id, note_id, starts, ends, text, kind, dates, people)
     VALUES (?, ?, 0, 22, 'The harbour was taxed.', 'statement', '[]', '[]')`,
  )
  sql.exec('BEGIN')
  for (let at = 0; at < 1500; at += 1) {
    const id = crypto.randomUUID()
    note.run(id, notebook, 10 + at, '2026-01-01T00:00:00.000Z')
    snippet.run(crypto.randomUUID(), id)
  }
  sql.exec('COMMIT')
  sql.close()
  return path
}
