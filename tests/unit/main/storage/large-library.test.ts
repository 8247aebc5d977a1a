/** A library too large to be looked through before it opens. */
import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readFileSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { readLibraryFile } from '../../../../src/main/merge/library-file.ts'
import { backupsIn } from '../../../../src/main/storage/backups.ts'
import { maintain, openDatabase } from '../../../../src/main/storage/index.ts'
import { addSearchFunctions } from '../../../../src/main/storage/search-functions.ts'
import { temporaryDesk } from '../../../support/desk.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

/** A data folder with a library of some 10 MB. */
function largeLibrary(): string {
  const folder = temporaryFolder()
  const { database } = openDatabase(folder)
  const { sql } = database
  const now = new Date().toISOString()
  sql
    .prepare(
      "INSERT INTO notebooks (id, name, created, updated) VALUES ('019a0000-0000-7000-8000-000000000001', 'Many', ?1, ?1)",
    )
    .run(now)
  sql
    .prepare(
      `WITH RECURSIVE number (at) AS (SELECT 1 UNION ALL SELECT at + 1 FROM number WHERE at < 1000)
       INSERT INTO notes (id, notebook_id, position, heading, body, created, updated)
       SELECT format('019a0000-0000-7000-8001-%012d', at), '019a0000-0000-7000-8000-000000000001', at, 'Heading', hex(randomblob(5000)), ?1, ?1 FROM number`,
    )
    .run(now)
  database.close()
  return folder
}

/** Overwrites what long notes go on in, as a failing disk might: opening does not come by there. */
function damage(folder: string): void {
  const path = join(folder, 'library.db')
  const sql = new DatabaseSync(path)
  const pages = sql
    .prepare(
      "SELECT pageno FROM dbstat WHERE name = 'notes' AND pagetype = 'overflow' LIMIT 40 OFFSET 500",
    )
    .all()
  sql.close()
  const file = openSync(path, 'r+')
  for (const { pageno } of pages) writeSync(file, 'x'.repeat(4096), (Number(pageno) - 1) * 4096)
  closeSync(file)
}

describe('a large library', () => {
  test('opens first; looking it through and backing it up are left to be done', () => {
    const folder = largeLibrary()
    const { database, maintenance, notices } = openDatabase(folder)
    expect(maintenance).toEqual({ backUp: true })
    expect(notices).toEqual([])
    expect(backupsIn(folder)).toEqual([])
    expect(maintain(folder, { backUp: true })).toEqual({ isDamaged: false })
    expect(backupsIn(folder)).toHaveLength(1)
    database.close()
  })

  test('that is found damaged while it is open is set aside at the next start', () => {
    const folder = largeLibrary()
    openDatabase(folder).database.close()
    maintain(folder, { backUp: true })
    damage(folder)
    expect(maintain(folder, { backUp: false })).toEqual({ isDamaged: true })

    const { database, notices, maintenance } = openDatabase(folder)
    expect(notices.join()).toMatch(
      /The library was damaged. What could be read is kept: .* from the backup of/,
    )
    expect(maintenance).toBeNull()
    database.close()
    expect(existsSync(join(folder, 'library.db.suspect'))).toBe(false)
  })

  test.skipIf(process.platform !== 'linux')('keeps its locks while it is looked through', () => {
    const folder = largeLibrary()
    const { database } = openDatabase(folder)
    database.sql.exec("UPDATE notes SET heading = 'Only in the log'")
    const { ino } = statSync(join(folder, 'library.db'))
    const locks = () =>
      readFileSync('/proc/locks', 'utf8')
        .split('\n')
        .filter((line) => line.includes(`:${ino} `))
    const held = locks()
    expect(held.length).toBeGreaterThan(0)
    expect(maintain(folder, { backUp: false })).toEqual({ isDamaged: false })
    expect(locks().length).toBe(held.length)
    database.close()
  })

  test('that was set aside as damaged is read as far as it can be, and not backed up', () => {
    const folder = largeLibrary()
    damage(folder)
    const path = join(folder, 'library.db.damaged-2026-01-01')
    copyFileSync(join(folder, 'library.db'), path)
    const { headings, notices } = readLibraryFile(folder, path, ({ sql, notices }) => ({
      headings: sql.prepare("SELECT count(*) AS rows FROM notes WHERE heading = 'Heading'").get(),
      notices,
    }))
    expect(headings?.rows).toBe(1000)
    expect(notices.join()).toMatch(/^library\.db\.damaged-2026-01-01 is damaged\. /)
    expect(backupsIn(folder)).toEqual([])
  })

  test('with a note that belongs nowhere is looked through later, and mended at the next start', () => {
    const folder = largeLibrary()
    const sql = new DatabaseSync(join(folder, 'library.db'))
    addSearchFunctions(sql)
    sql.exec(
      `PRAGMA foreign_keys = OFF;
       UPDATE notes SET notebook_id = 'nowhere' WHERE rowid = (SELECT max(rowid) FROM notes)`,
    )
    sql.close()
    const first = openDatabase(folder)
    expect(first.notices).toEqual([])
    first.database.close()
    expect(maintain(folder, { backUp: false })).toEqual({ isDamaged: true })

    const { database, notices } = openDatabase(folder)
    expect(notices.join()).toContain('1 note that belonged nowhere can be found in the notebook')
    database.close()
    expect(maintain(folder, { backUp: false })).toEqual({ isDamaged: false })
  })

  test('whose last end was not an orderly one is looked through before it opens', () => {
    const folder = largeLibrary()
    openDatabase(folder).database.close()
    maintain(folder, { backUp: true })
    damage(folder)
    const log = openSync(join(folder, 'library.db-wal'), 'w')
    writeSync(log, 'what was not yet taken over')
    const { database, notices } = openDatabase(folder)
    expect(notices.join()).toContain('The library was damaged')
    database.close()
  })

  test('is backed up by a desk that is closed before that was done', async () => {
    const folder = largeLibrary()
    const { close } = await temporaryDesk(folder)
    await close()
    expect(backupsIn(folder)).toHaveLength(1)
  })

  test('that is damaged is told of at the windows that are open', async () => {
    const folder = largeLibrary()
    damage(folder)
    const { call, close } = await temporaryDesk(folder, { maintenanceAfterMs: 100 })
    const changes = await call.app.changes()
    for await (const change of changes) if (change.type === 'notices') break
    const { notices } = await call.app.about()
    expect(notices.map(({ says }) => says).join()).toContain('The library has been damaged')
    await close()
  })

  test('that a call finds damaged is told of, and salvaged at the next start', async () => {
    const folder = largeLibrary()
    damage(folder)
    const { call, close } = await temporaryDesk(folder)
    await expect(call.library.notes({})).rejects.toThrow('The library has been damaged')
    await close()
    const { database, notices } = openDatabase(folder)
    expect(notices.join()).toContain('The library was damaged. What could be read is kept')
    database.close()
  })
})
