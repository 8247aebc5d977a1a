/** A library with something in every table, and what plain SELECTs can still read of one that was damaged. */
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createNotebooks, createSources } from '../../src/main/library/index.ts'
import { createPlans, createTemplates, createVersions } from '../../src/main/plans/index.ts'
import { backUp } from '../../src/main/storage/backups.ts'
import { openDatabase } from '../../src/main/storage/index.ts'
import type { PlanDocument } from '../../src/shared/model/plan.ts'
import { argument, plan as planOf } from './blocks.ts'
import { draftNote } from './library.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** The tables that hold what is a person's own. */
export const tables = [
  'sources',
  'notebooks',
  'notes',
  'snippets',
  'plans',
  'versions',
  'templates',
]

/** With what only a plan gives a meaning. */
export const allTables = [...tables, 'recalls']

const words = 'Lenin’s party took power; what followed is argued over still. '
const documentOf = (many: number): PlanDocument => planOf(argument(words.repeat(many)))

/**
 * Gives a folder a library of 20 plans, some over many pages, and notes, sources, versions and templates. The
 * last four plans came after its one backup.
 * @returns what closes it; until then most of it is in its log.
 */
export function stock(folder: string, { withBackup = false } = {}): () => void {
  const { database } = openDatabase(folder)
  const notebooks = createNotebooks(database)
  const versions = createVersions(database)
  const plans = createPlans(database, versions)
  const source = createSources(database).add({ type: 'book', title: 'The Russian Revolution' })
  const notes = Array.from({ length: 40 }, (_, index) =>
    draftNote(
      `Heading ${index}`,
      ...Array.from({ length: 9 }, (_, at) => `Sentence ${index}.${at}. ${words}`),
    ),
  )
  const { notebook } = notebooks.add({ name: 'Russia' }, notes)
  notebooks.cite('notebook', notebook.id, { sourceId: source.id })
  const add = (index: number) => {
    const plan = plans.add(`Question ${index}?`, documentOf(index * 12))
    versions.name(plan, `Version of ${index}`)
  }
  for (let index = 0; index < 16; index += 1) add(index)
  createTemplates(database).add(documentOf(3), 'Mine', '')
  if (withBackup) backUp(database.sql, folder)
  for (let index = 16; index < 20; index += 1) add(index)
  return () => database.close()
}

/** A copy of a folder's library in a folder of its own. */
export function copyOf(folder: string, copy = temporaryFolder()): string {
  for (const name of ['library.db', 'library.db-wal', 'library.db-shm'])
    if (existsSync(join(folder, name))) copyFileSync(join(folder, name), join(copy, name))
  return copy
}

export function changeFile(path: string, change: (bytes: Buffer) => Buffer | undefined): void {
  const bytes = readFileSync(path)
  writeFileSync(path, change(bytes) ?? bytes)
}

/** The rows of a table by id, each as one text, as far as SELECTs read them: from both ends, and one by one. */
export function readable(path: string, table: string): Map<string, string> {
  const rows = new Map<string, string>()
  let sql: DatabaseSync
  try {
    sql = new DatabaseSync(path)
  } catch {
    return rows
  }
  const take = (statement: string, ...values: number[]) => {
    try {
      // How many snippets a note has is counted, and not its own.
      for (const { snippets: _, ...row } of sql.prepare(statement).iterate(...values))
        rows.set(String(row.id), JSON.stringify(row))
    } catch {
      // It reads up to here.
    }
  }
  take(`SELECT * FROM ${table} ORDER BY rowid`)
  take(`SELECT * FROM ${table} ORDER BY rowid DESC`)
  for (let rowid = 1; rowid < 60; rowid += 1) take(`SELECT * FROM ${table} WHERE rowid = ?`, rowid)
  sql.close()
  return rows
}
