/** Nothing of a damaged library is lost that can still be read. */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { createSearch } from '../../../../src/main/library/index.ts'
import { openDatabase } from '../../../../src/main/storage/index.ts'
import { pageBytes } from '../../../../src/main/storage/salvage/pages.ts'
import { changeFile, copyOf, readable, stock, tables } from '../../../support/damaged-library.ts'
import { sharedFolder, temporaryFolder } from '../../../support/temporary-folder.ts'

const stocked = sharedFolder()
stock(stocked)()
const pages = statSync(join(stocked, 'library.db')).size / pageBytes

/** Opens a damaged library, and expects all that SELECTs could read of it before. */
function expectKept(folder: string): string {
  const path = join(folder, 'library.db')
  const before = tables.map((table) => readable(path, table))
  const { database, notices } = openDatabase(folder)
  for (const [index, table] of tables.entries()) {
    const rows = readable(path, table)
    for (const [id, row] of before[index] ?? []) expect(rows.get(id), `${table} ${id}`).toBe(row)
  }
  // A row whose words are wrong is one bad row.
  for (const { integrity_check: says } of database.sql.prepare('PRAGMA integrity_check').all())
    expect(says).toMatch(/^(?:ok$|CHECK constraint failed in)/)
  expect(database.sql.prepare('PRAGMA foreign_key_check').all()).toEqual([])
  const miscounted = database.sql.prepare(
    'SELECT id FROM notes WHERE snippets <> (SELECT count(*) FROM snippets WHERE note_id = notes.id)',
  )
  expect(miscounted.all()).toEqual([])
  database.close()
  return notices.join(' ')
}

describe('a library with one page', () => {
  const kinds = {
    zeroed: (page: Buffer) => void page.fill(0),
    'of other bytes': (page: Buffer) => void page.fill(0xa5),
    'whose first bytes are wrong': (page: Buffer) => void page.fill(0x77, 0, 12),
  }
  for (const [kind, change] of Object.entries(kinds))
    test(`${kind}, whichever it is, keeps all that can be read`, () => {
      for (let page = 2; page <= pages; page += kind === 'zeroed' ? 9 : 23) {
        const folder = copyOf(stocked)
        changeFile(join(folder, 'library.db'), (bytes) =>
          change(bytes.subarray((page - 1) * pageBytes, page * pageBytes)),
        )
        expectKept(folder)
        rmSync(folder, { recursive: true, force: true })
      }
    }, 120_000)
})

test('a library whose schema cannot be read gives its rows all the same', () => {
  const folder = copyOf(stocked)
  const before = tables.map((table) => readable(join(folder, 'library.db'), table).size)
  changeFile(join(folder, 'library.db'), (bytes) => void bytes.fill(0, 100, pageBytes))
  const { database, notices } = openDatabase(folder)
  const after = tables.map((table) =>
    Number(database.sql.prepare(`SELECT count(*) AS rows FROM ${table}`).get()?.rows),
  )
  expect(after).toEqual(before)
  expect(createSearch(database).find('lenin').length).toBeGreaterThan(0)
  expect(notices.join()).toContain('What could be read is kept: 20 plans, 1 notebook, 40 notes')
  database.close()
})

describe('the header', () => {
  test('with any byte wrong keeps nothing from being opened, and nothing is lost', () => {
    for (let at = 0; at < 100; at += at < 24 ? 3 : 4) {
      const folder = copyOf(stocked)
      changeFile(
        join(folder, 'library.db'),
        (bytes) => void bytes.writeUInt8((bytes[at] ?? 0) ^ 0x41, at),
      )
      const { database } = openDatabase(folder)
      const count = database.sql.prepare('SELECT count(*) AS plans FROM plans').get()?.plans
      expect(count, `byte ${at}`).toBe(20)
      database.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }, 60_000)
})

describe('what is in no page any more', () => {
  test('comes from the backup, row by row, and the rest stays as it is today', () => {
    const folder = temporaryFolder()
    stock(folder, { withBackup: true })()
    const path = join(folder, 'library.db')
    const sql = new DatabaseSync(path)
    const page = sql
      .prepare(
        "SELECT pageno FROM dbstat WHERE name = 'notes' AND pagetype = 'leaf' ORDER BY pageno",
      )
      .get()?.pageno
    sql.close()
    changeFile(
      path,
      (bytes) => void bytes.fill(0, (Number(page) - 1) * pageBytes, Number(page) * pageBytes),
    )
    const { database, notices } = openDatabase(folder)
    expect(database.sql.prepare('SELECT count(*) AS notes FROM notes').get()?.notes).toBe(40)
    expect(database.sql.prepare('SELECT count(*) AS plans FROM plans').get()?.plans).toBe(20)
    expect(notices.join()).toMatch(
      /What could be read is kept: 20 plans, .* \d+ notes could not be read and come from the backup of .*: “Heading \d+”/,
    )
    database.close()
  })

  test('without a backup is made of the snippets of a lost note, each in its place', () => {
    const folder = copyOf(stocked)
    const path = join(folder, 'library.db')
    const sql = new DatabaseSync(path)
    const page = sql
      .prepare(
        "SELECT pageno FROM dbstat WHERE name = 'notes' AND pagetype = 'leaf' ORDER BY pageno",
      )
      .get()?.pageno
    sql.close()
    changeFile(
      path,
      (bytes) => void bytes.fill(0, (Number(page) - 1) * pageBytes, Number(page) * pageBytes),
    )
    const { database, notices } = openDatabase(folder)
    const kept = database.sql.prepare('SELECT count(*) AS snippets FROM snippets').get()?.snippets
    expect(kept).toBe(360)
    const rows = database.sql
      .prepare('SELECT text, starts, ends, body FROM snippets JOIN notes ON notes.id = note_id')
      .all()
    for (const { text, starts, ends, body } of rows)
      expect(String(body).slice(Number(starts), Number(ends))).toBe(text)
    expect(notices.join()).toContain('could only be read in part')
    database.close()
  })
})

describe('the log of a library that was not closed', () => {
  // As a kill leaves it.
  const left = sharedFolder()
  const open = sharedFolder()
  const close = stock(open)
  copyOf(open, left)
  close()
  const plansOf = (folder: string) => {
    const { database, notices } = openDatabase(folder)
    const plans = Number(database.sql.prepare('SELECT count(*) AS plans FROM plans').get()?.plans)
    database.close()
    return { plans, notices: notices.join(' ') }
  }

  test('is played in when it is whole, and nobody is told of anything', () => {
    expect(plansOf(copyOf(left))).toEqual({ plans: 20, notices: '' })
  })

  test('with a byte wrong anywhere is read past it, and kept aside', () => {
    const size = statSync(join(left, 'library.db-wal')).size
    for (let at = 0; at < size; at += Math.floor(size / 15)) {
      const folder = copyOf(left)
      changeFile(
        join(folder, 'library.db-wal'),
        (bytes) => void bytes.writeUInt8((bytes[at] ?? 0) ^ 0x55, at),
      )
      const { plans, notices } = plansOf(folder)
      expect(plans, `byte ${at}`).toBe(20)
      expect(notices, `byte ${at}`).toMatch(/^The library was damaged|^Linchpin was ended before/)
      expect(
        readdirSync(folder).some((name) => /damaged-.*-wal$/.test(name)),
        `byte ${at}: ${notices}`,
      ).toBe(true)
    }
  }, 60_000)

  test('that was cut or taken away is told of, with a copy of what is there', () => {
    for (const keep of [0.9, 0.5, 0]) {
      const folder = copyOf(left)
      changeFile(join(folder, 'library.db-wal'), (bytes) =>
        bytes.subarray(0, Math.floor(bytes.length * keep)),
      )
      const { notices } = plansOf(folder)
      expect(notices).toMatch(/the last of what was written to the library is not there/)
    }
  })

  test('is not played into a backup that takes the place of its library', () => {
    const folder = temporaryFolder()
    stock(folder, { withBackup: true })()
    const log = readFileSync(join(left, 'library.db-wal'))
    writeFileSync(join(folder, 'library.db-wal'), log)
    rmSync(join(folder, 'library.db'))
    const { plans, notices } = plansOf(folder)
    expect(plans).toBe(16)
    expect(notices).toContain('The library was missing. Linchpin opened the backup of')
    const aside = readdirSync(folder).find((name) => /damaged-.*-wal$/.test(name)) ?? ''
    expect(readFileSync(join(folder, aside)).equals(log)).toBe(true)
  })
})
