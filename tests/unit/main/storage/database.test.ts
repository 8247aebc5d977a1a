import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { createSearch } from '../../../../src/main/library/index.ts'
import {
  createPlans,
  createRecalls,
  createTemplates,
  createVersions,
} from '../../../../src/main/plans/index.ts'
import { backUp, backUpIfDue, backupsIn } from '../../../../src/main/storage/backups.ts'
import {
  LibraryUnavailableError,
  NewerDatabaseError,
  openDatabase,
} from '../../../../src/main/storage/index.ts'
import { migrations } from '../../../../src/main/storage/migrations/index.ts'
import { temporaryDatabase } from '../../../support/library.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const addNotebook = (sql: DatabaseSync, name: string) =>
  sql
    .prepare("INSERT INTO notebooks (id, name, created, updated) VALUES (?, ?, '', '')")
    .run(name, name)
const names = (sql: DatabaseSync) =>
  sql
    .prepare('SELECT name FROM notebooks ORDER BY name')
    .all()
    .map((row) => row.name)

describe('a transaction', () => {
  test('that throws leaves nothing of what it did', () => {
    const { sql, transaction } = temporaryDatabase()
    expect(() =>
      transaction(() => {
        addNotebook(sql, 'half')
        throw new Error('stop')
      }),
    ).toThrow('stop')
    expect(names(sql)).toEqual([])
  })

  test('inside another is undone with it', () => {
    const { sql, transaction } = temporaryDatabase()
    expect(() =>
      transaction(() => {
        transaction(() => addNotebook(sql, 'inner'))
        throw new Error('stop')
      }),
    ).toThrow('stop')
    expect(names(sql)).toEqual([])
  })
})

describe('a transaction on a full disk', () => {
  // SQLite takes a file that has all the pages it may have for a full disk.
  const fill = (sql: DatabaseSync) => {
    const pages = sql.prepare('PRAGMA page_count').get()?.page_count
    sql.exec(`PRAGMA max_page_count = ${pages}`)
  }
  const makeRoom = (sql: DatabaseSync) => sql.exec('PRAGMA max_page_count = 100000')
  const full = expect.objectContaining({ errcode: 13 })
  const long = 'x'.repeat(100_000)

  test('throws that it is full, leaves nothing of itself, and can be run again with room', () => {
    const { sql, transaction } = temporaryDatabase()
    const add = () =>
      transaction(() => {
        addNotebook(sql, 'first')
        addNotebook(sql, long)
      })
    fill(sql)
    expect(add).toThrow(full)
    expect(sql.isTransaction).toBe(false)
    expect(names(sql)).toEqual([])
    makeRoom(sql)
    add()
    expect(names(sql)).toEqual(['first', long])
  })

  test('inside another throws so too, and leaves nothing of either', () => {
    const { sql, transaction } = temporaryDatabase()
    fill(sql)
    expect(() =>
      transaction(() => {
        addNotebook(sql, 'outer')
        transaction(() => addNotebook(sql, long))
      }),
    ).toThrow(full)
    expect(sql.isTransaction).toBe(false)
    expect(names(sql)).toEqual([])
  })

  test('does not keep the library from closing', () => {
    const { database } = openDatabase(temporaryFolder())
    addNotebook(database.sql, 'kept')
    fill(database.sql)
    database.close()
    expect(database.sql.isOpen).toBe(false)
  })

  test('that changes the library’s shape throws so too, and leaves it as it was', () => {
    const folder = temporaryFolder()
    const first = openDatabase(folder)
    addNotebook(first.database.sql, 'kept')
    first.database.close()
    const big = `CREATE TABLE big (a); PRAGMA max_page_count = 1; INSERT INTO big VALUES ('${long}')`
    expect(() =>
      openDatabase(folder, { steps: [...migrations, { says: 'big', sql: big }] }),
    ).toThrow(full)
    expect(names(temporaryDatabase(folder).sql)).toEqual(['kept'])
  })
})

describe('migration', () => {
  test.each(migrations.map((_, index) => index + 1))(
    'a library stored at version %i opens at today’s with what it held',
    (version) => {
      const folder = temporaryFolder()
      copyFileSync(`tests/fixtures/libraries/version-${version}.db`, join(folder, 'library.db'))
      const { database } = openDatabase(folder)
      expect(database.sql.prepare('PRAGMA user_version').get()?.user_version).toBe(
        migrations.length,
      )
      expect(names(database.sql)).toEqual(['Stored notebook'])
      const search = createSearch(database)
      for (const typed of ['st', 'store', 'stored', 'storing', '"stored"'])
        expect(search.find(typed), typed).toHaveLength(1)
      const miscounted = database.sql.prepare(
        'SELECT count(*) AS notes FROM notes WHERE snippets <> (SELECT count(*) FROM snippets WHERE note_id = notes.id)',
      )
      expect(miscounted.get()?.notes).toBe(0)
      database.close()
    },
  )

  test('a plan from before there was an archive or a bin is in neither', () => {
    const folder = temporaryFolder()
    const before = openDatabase(folder, { steps: migrations.slice(0, 2) })
    before.database.sql.exec(
      `INSERT INTO plans (id, question, template, document, revision, created, updated)
       VALUES ('019a0000-0000-7000-8000-000000000010', 'Was it kept?', 'blank', '{"version":1,"blocks":[]}',
               0, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z')`,
    )
    before.database.close()
    const plans = createPlans(temporaryDatabase(folder))
    expect(plans.list().map(({ question }) => question)).toEqual(['Was it kept?'])
  })

  test('what version 3 brought is read as it was stored', () => {
    const folder = temporaryFolder()
    copyFileSync('tests/fixtures/libraries/version-3.db', join(folder, 'library.db'))
    const database = temporaryDatabase(folder)
    const versions = createVersions(database)
    const plans = createPlans(database, versions)
    const [plan] = plans.list()
    const id = plan?.id ?? ''
    expect(plan?.question).toBe('Was it stored?')
    expect(plans.list('deleted').map(({ question }) => question)).toEqual(['Was it deleted?'])
    const [version] = versions.list(id)
    expect(version).toMatchObject({ name: 'Stored version', kind: 'named', words: 2 })
    expect(versions.read(version?.id ?? '').document).toEqual(plans.open(id).document)
    const [template] = createTemplates(database).list()
    expect(template?.name).toBe('Stored template')
    expect(createRecalls(database, plans).list(id)).toMatchObject([{ found: 1, of: 2, detail: {} }])
  })

  test('another program may read the library, and cannot leave its search behind', () => {
    const folder = temporaryFolder()
    copyFileSync('tests/fixtures/libraries/version-4.db', join(folder, 'library.db'))
    const other = new DatabaseSync(join(folder, 'library.db'))
    expect(names(other)).toEqual(['Stored notebook'])
    expect(() => other.exec("UPDATE snippets SET text = 'Changed.'")).toThrow('search_words')
    other.exec('DELETE FROM snippets')
    other.close()
    expect(createSearch(temporaryDatabase(folder)).find('stored')).toEqual([])
  })

  test('a step that fails leaves the library as it was, with a backup from before', () => {
    const folder = temporaryFolder()
    const first = openDatabase(folder)
    addNotebook(first.database.sql, 'kept')
    first.database.close()

    const broken = [...migrations, { says: 'broken', sql: 'CREATE TABLE half (a); NOT SQL' }]
    expect(() => openDatabase(folder, { steps: broken })).toThrow()
    const { database } = openDatabase(folder)
    expect(names(database.sql)).toEqual(['kept'])
    expect(backupsIn(folder)).toHaveLength(1)
    database.close()
  })

  test('a library written by a later Linchpin is refused and not touched', () => {
    const folder = temporaryFolder()
    const { database } = openDatabase(folder)
    database.sql.exec('CREATE TABLE later (a TEXT) STRICT; PRAGMA user_version = 999')
    database.close()
    const before = readFileSync(join(folder, 'library.db'))
    expect(() => openDatabase(folder)).toThrow(NewerDatabaseError)
    expect(readFileSync(join(folder, 'library.db')).equals(before)).toBe(true)
  })
})

describe('backups', () => {
  test('are made when the last is a day old, and hold what the library holds', () => {
    const folder = temporaryFolder()
    const { sql } = temporaryDatabase(folder)
    expect(backUpIfDue(sql, folder)).toBeNull()
    addNotebook(sql, 'worth keeping')
    const now = new Date()
    const made = backUpIfDue(sql, folder, now)
    expect(backUpIfDue(sql, folder, new Date(now.getTime() + 1000))).toBeNull()
    expect(backUpIfDue(sql, folder, new Date(now.getTime() + 86_400_000))).not.toBeNull()
    const copy = new DatabaseSync(made?.path ?? '')
    expect(names(copy)).toEqual(['worth keeping'])
    copy.close()
  })

  test('that cannot be made are told of, and do not keep the library from opening', () => {
    const folder = temporaryFolder()
    const { database } = openDatabase(folder)
    addNotebook(database.sql, 'there')
    database.close()
    writeFileSync(join(folder, 'backups'), 'a file where the folder belongs')
    const opened = openDatabase(folder)
    expect(names(opened.database.sql)).toEqual(['there'])
    expect(opened.notices).toEqual([expect.stringContaining('could not be made')])
    opened.database.close()
  })
})

describe('a damaged library', () => {
  test('is set aside for the newest backup, and the person is told', () => {
    const folder = temporaryFolder()
    const { database } = openDatabase(folder)
    addNotebook(database.sql, 'backed up')
    backUp(database.sql, folder)
    database.close()
    writeFileSync(join(folder, 'library.db'), Buffer.alloc(8192, 1))

    const opened = openDatabase(folder)
    expect(names(opened.database.sql)).toEqual(['backed up'])
    expect(opened.notices).toEqual([expect.stringContaining('was damaged')])
    expect(readdirSync(folder).filter((name) => name.includes('.damaged-'))).toHaveLength(1)
    opened.database.close()
  })

  test('without a backup gives an empty library, and keeps the damaged file', () => {
    const folder = temporaryFolder()
    writeFileSync(
      join(folder, 'library.db'),
      'not a database at all, but long enough to be looked at',
    )
    const { database, notices } = openDatabase(folder)
    expect(names(database.sql)).toEqual([])
    expect(notices).toEqual([expect.stringContaining('there was no backup')])
    const aside = readdirSync(folder).find((name) => name.includes('.damaged-')) ?? ''
    expect(readFileSync(join(folder, aside), 'utf8')).toContain('not a database at all')
    database.close()
  })

  test('is not what a locked one is: it is left alone, with a sentence that says so', () => {
    const folder = temporaryFolder()
    const { database } = openDatabase(folder)
    addNotebook(database.sql, 'kept')
    database.close()
    const other = new DatabaseSync(join(folder, 'library.db'))
    other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
    expect(() => openDatabase(folder)).toThrow(LibraryUnavailableError)
    other.close()
    const again = openDatabase(folder)
    expect(names(again.database.sql)).toEqual(['kept'])
    expect(again.notices).toEqual([])
    again.database.close()
  })

  test('that is missing altogether is opened from its backup, and the person is told', () => {
    const folder = temporaryFolder()
    const { database } = openDatabase(folder)
    addNotebook(database.sql, 'backed up')
    backUp(database.sql, folder)
    database.close()
    rmSync(join(folder, 'library.db'))
    const opened = openDatabase(folder)
    expect(names(opened.database.sql)).toEqual(['backed up'])
    expect(opened.notices).toEqual([expect.stringContaining('was missing')])
    opened.database.close()
  })

  test('is passed over when the newest backup is damaged too', () => {
    const folder = temporaryFolder()
    const { database } = openDatabase(folder)
    addNotebook(database.sql, 'older')
    backUp(database.sql, folder, new Date(Date.UTC(2026, 0, 1)))
    const newer = backUp(database.sql, folder, new Date(Date.UTC(2026, 0, 2)))
    database.close()
    writeFileSync(newer.path, Buffer.alloc(4096, 7))
    writeFileSync(join(folder, 'library.db'), Buffer.alloc(4096, 7))
    const opened = openDatabase(folder)
    expect(names(opened.database.sql)).toEqual(['older'])
    opened.database.close()
  })
})
