import {
  copyFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { createPlans } from '../../../../../src/main/plans/index.ts'
import {
  backUp,
  backUpIfDue,
  backupsFolder,
  backupsIn,
  CopyNotWholeError,
  goodBackups,
  isBackupDue,
  newestGoodBackup,
  rotateBackups,
} from '../../../../../src/main/storage/backups.ts'
import { temporaryDatabase } from '../../../../support/library.ts'
import { temporaryFolder } from '../../../../support/temporary-folder.ts'

const dayMs = 86_400_000
const noon = Date.UTC(2026, 4, 4, 12)

/** A library that gets one plan more, and a backup, a day. */
function libraryOfDays(days: number) {
  const folder = temporaryFolder()
  const database = temporaryDatabase(folder)
  const plans = createPlans(database)
  const backups = Array.from({ length: days }, (_, day) => {
    plans.create(`Question ${day + 1}?`)
    return backUp(database.sql, folder, new Date(noon + day * dayMs))
  })
  return { folder, database, plans, backups }
}

const change = (path: string, statements: string) => {
  const sql = new DatabaseSync(path)
  sql.exec(statements)
  sql.close()
}

describe('the newest good backup is not', () => {
  test.each<[string, (path: string) => void]>([
    ['an empty file', (path) => truncateSync(path, 0)],
    ['one byte', (path) => writeFileSync(path, '\0')],
    ['half a file', (path) => truncateSync(path, 20_480)],
    ['another kind of file', (path) => writeFileSync(path, 'Minutes of the meeting. '.repeat(400))],
    [
      'another program’s database',
      (path) => {
        truncateSync(path, 0)
        change(path, 'CREATE TABLE songs (title); INSERT INTO songs VALUES (1)')
      },
    ],
    ['of a later Linchpin', (path) => change(path, 'PRAGMA user_version = 99')],
    ['one that holds nothing', (path) => change(path, 'DELETE FROM plans')],
    [
      'damaged in a page',
      (path) => {
        const bytes = readFileSync(path)
        writeFileSync(path, bytes.fill(0x5a, 4096 * 4, 4096 * 8))
      },
    ],
  ])('%s', (_, spoil) => {
    const { folder, backups } = libraryOfDays(3)
    spoil(backups[2]?.path ?? '')
    expect(newestGoodBackup(folder)?.path).toBe(backups[1]?.path)
  })

  test('the one with the latest date, but the one that was made last', () => {
    const { folder, database, plans } = libraryOfDays(1)
    backUp(database.sql, folder, new Date(noon + 400 * dayMs))
    plans.create('And now?')
    const last = backUp(database.sql, folder, new Date(noon + 2 * dayMs))
    expect(newestGoodBackup(folder)?.path).toBe(last.path)
    expect(backupsIn(folder).map(({ serial }) => serial)).toEqual([3, 2, 1])
  })

  test('one of before they were counted, dated ahead by a clock that was wrong', () => {
    const { folder, backups } = libraryOfDays(2)
    const place = backupsFolder(folder)
    const [first, second] = backups.map(({ path }) => path)
    renameSync(first ?? '', join(place, 'library-2026-05-04T12-00-00-000Z.db'))
    renameSync(second ?? '', join(place, 'library-2999-06-08T12-00-00-000Z.db'))
    expect(basename(newestGoodBackup(folder)?.path ?? '')).toContain('2026-05-04')
  })
})

test('a backup that holds nothing is better than none', () => {
  const folder = temporaryFolder()
  const { path } = backUp(temporaryDatabase(folder).sql, folder)
  expect([...goodBackups(folder)].map((backup) => backup.path)).toEqual([path])
})

test('libraries of every version there was are known as ours', () => {
  const folder = temporaryFolder()
  const { sql } = temporaryDatabase(folder)
  backUp(sql, folder)
  const libraries = readdirSync('tests/fixtures/libraries')
  for (const [at, name] of libraries.entries())
    copyFileSync(
      join('tests/fixtures/libraries', name),
      join(backupsFolder(folder), `library-2025-01-0${at + 1}T00-00-00-000Z.db`),
    )
  expect([...goodBackups(folder)]).toHaveLength(libraries.length + 1)
})

describe('a backup is due', () => {
  const held = () => {
    const library = libraryOfDays(1)
    return {
      ...library,
      isDue: (at: number) => isBackupDue(library.database.sql, library.folder, new Date(at)),
    }
  }

  test('when the last is a day old, and not before', () => {
    const { isDue } = held()
    expect(isDue(noon + dayMs - 1)).toBe(false)
    expect(isDue(noon + dayMs)).toBe(true)
  })

  test('though the last is dated long ahead', () => {
    const { database, folder, isDue } = held()
    backUp(database.sql, folder, new Date(noon + 400 * dayMs))
    expect(isDue(noon + 2 * dayMs)).toBe(true)
    backUpIfDue(database.sql, folder, new Date(noon + 2 * dayMs))
    expect(isDue(noon + 2 * dayMs + 1)).toBe(false)
    expect(isDue(noon + 3 * dayMs)).toBe(true)
  })

  test('though there is one of today that cannot be read', () => {
    const { backups, isDue } = held()
    truncateSync(backups[0]?.path ?? '', 0)
    expect(isDue(noon + 1)).toBe(true)
  })
})

describe('a backup that is made', () => {
  test('holds what the library holds, and is nobody else’s to read', () => {
    const { backups, database } = libraryOfDays(3)
    const copy = new DatabaseSync(backups[2]?.path ?? '', { readOnly: true })
    const plans = 'SELECT id, question, document FROM plans ORDER BY id'
    expect(copy.prepare(plans).all()).toEqual(database.sql.prepare(plans).all())
    copy.close()
  })

  test.each<[string, (path: string) => void]>([
    ['a file that is no database', (path) => writeFileSync(path, 'half')],
    ['one that lacks a plan', (path) => change(path, 'DELETE FROM plans')],
    [
      'half of one, where the library cannot be read',
      () => {
        throw Object.assign(new Error('database disk image is malformed'), { errcode: 11 })
      },
    ],
  ])('is thrown away where it turns out as %s', (_, spoil) => {
    const { folder, database } = libraryOfDays(1)
    const disk = Object.create(database.sql, {
      prepare: {
        value(statement: string) {
          const prepared = database.sql.prepare(statement)
          if (!statement.startsWith('VACUUM')) return prepared
          return { run: (path: string) => [prepared.run(path), spoil(path)] }
        },
      },
    })
    expect(() => backUp(disk, folder)).toThrow(CopyNotWholeError)
    expect(readdirSync(backupsFolder(folder))).toHaveLength(1)
  })

  test('takes with it what a crash left half made', () => {
    const { folder, database } = libraryOfDays(1)
    const part = join(backupsFolder(folder), 'library-000009-2026-05-09T12-00-00-000Z.db.part')
    writeFileSync(part, 'half')
    backUp(database.sql, folder)
    expect(readdirSync(backupsFolder(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('of a library that was emptied pushes none of the others out', () => {
    const { folder, database, plans } = libraryOfDays(5)
    database.sql.exec('DELETE FROM plans')
    for (let day = 5; day < 25; day += 1) {
      if (day > 6) plans.create(`Anew ${day}?`)
      if (day > 7)
        plans
          .list()
          .slice(1)
          .forEach(({ id }) => void plans.remove(id))
      database.sql.exec('DELETE FROM plans WHERE deleted IS NOT NULL')
      backUp(database.sql, folder, new Date(noon + day * dayMs))
      rotateBackups(folder, 1_000_000_000)
    }
    expect(backupsIn(folder).filter(({ serial }) => serial <= 5)).toHaveLength(5)
  })
})
