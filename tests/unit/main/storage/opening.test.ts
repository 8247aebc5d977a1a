/** Whatever stands where the library belongs, Linchpin opens, says what it found, and keeps that. */
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { openDatabase } from '../../../../src/main/storage/index.ts'
import { migrations } from '../../../../src/main/storage/migrations/index.ts'
import { replaceLibrary } from '../../../../src/main/storage/places.ts'
import { hasShapeOf } from '../../../../src/main/storage/schema-shape.ts'
import { changeFile, copyOf, stock } from '../../../support/damaged-library.ts'
import { temporaryDesk } from '../../../support/desk.ts'
import { sharedFolder, temporaryFolder } from '../../../support/temporary-folder.ts'

const stocked = sharedFolder()
stock(stocked, { withBackup: true })()

/** A folder with a backup of 16 plans, and a library of 20. */
function withBackup(): string {
  const folder = copyOf(stocked)
  mkdirSync(join(folder, 'backups'))
  for (const name of readdirSync(join(stocked, 'backups')))
    copyFileSync(join(stocked, 'backups', name), join(folder, 'backups', name))
  return folder
}

const libraryOf = (folder: string) => join(folder, 'library.db')

function opened(folder: string): { plans: number; notices: string } {
  const { database, notices } = openDatabase(folder)
  const plans = Number(database.sql.prepare('SELECT count(*) AS plans FROM plans').get()?.plans)
  database.close()
  return { plans, notices: notices.join(' ') }
}

const asideIn = (folder: string) => readdirSync(folder).filter((name) => name.includes('.damaged-'))

const anothers = (path: string) => {
  const sql = new DatabaseSync(path)
  sql.exec('CREATE TABLE cookies (host TEXT); INSERT INTO cookies VALUES (1)')
  sql.close()
}

/** What may stand there instead of a library. */
const instead: Readonly<Record<string, (path: string) => void>> = {
  'an empty file': (path) => writeFileSync(path, ''),
  'one byte': (path) => writeFileSync(path, 'S'),
  'a picture': (path) =>
    writeFileSync(path, Buffer.concat([Buffer.from([255, 216, 255, 224]), Buffer.alloc(9000, 1)])),
  'another program’s library': anothers,
  'an empty library of nobody’s': (path) => new DatabaseSync(path).exec('VACUUM'),
  'a folder': (path) => {
    mkdirSync(path)
    writeFileSync(join(path, 'within'), 'kept')
  },
}

describe('in the place of the library', () => {
  for (const [what, put] of Object.entries(instead)) {
    test(`${what} gives the newest backup, says so, and is kept`, () => {
      const folder = withBackup()
      rmSync(libraryOf(folder))
      put(libraryOf(folder))
      const { plans, notices } = opened(folder)
      expect(plans).toBe(16)
      expect(notices).toMatch(/^The library (?:was|had).* Linchpin opened the backup of .* instead/)
      expect(asideIn(folder)).toHaveLength(1)
      expect(opened(folder)).toEqual({ plans: 16, notices: '' })
    })

    test(`${what} without a backup gives a new library, and says so`, () => {
      const folder = temporaryFolder()
      put(libraryOf(folder))
      const { plans, notices } = opened(folder)
      expect(plans).toBe(0)
      expect(notices).toContain('there was no backup to open, so Linchpin started an empty one')
      expect(asideIn(folder)).toHaveLength(1)
    })
  }

  test('nothing, where there never was one, is nothing to tell of', () => {
    expect(opened(temporaryFolder())).toEqual({ plans: 0, notices: '' })
  })
})

describe('the number of the version', () => {
  test('is known to be wrong by the tables, which are today’s', () => {
    for (const number of [0, 1, 4, 7, 77, 2_000_000_000]) {
      const folder = copyOf(stocked)
      changeFile(libraryOf(folder), (bytes) => void bytes.writeUInt32BE(number, 60))
      const { plans, notices } = opened(folder)
      expect(plans, String(number)).toBe(20)
      expect(notices).toContain('All that it held could be read and is kept')
    }
  })

  test('can be, for no two versions have the same tables', () => {
    for (const [index] of migrations.entries()) {
      const sql = new DatabaseSync(`tests/fixtures/libraries/version-${index + 1}.db`)
      const fitting = migrations.flatMap((_, other) =>
        hasShapeOf(sql, other + 1, migrations) ? [other + 1] : [],
      )
      expect(fitting).toEqual([index + 1])
      sql.close()
    }
  })

  test('of a damaged library of an earlier version is no matter: its rows come into today’s', () => {
    const folder = temporaryFolder()
    copyFileSync('tests/fixtures/libraries/version-2.db', libraryOf(folder))
    changeFile(libraryOf(folder), (bytes) => void bytes.fill(0, 18, 24))
    const { database, notices } = openDatabase(folder)
    expect(database.sql.prepare('SELECT name FROM notebooks').get()?.name).toBe('Stored notebook')
    expect(notices.join()).toContain('All that it held could be read and is kept')
    database.close()
  })
})

describe('a replacement that was broken off', () => {
  test('before it was whole leaves the library as it is', () => {
    const folder = copyOf(stocked)
    writeFileSync(join(folder, 'library.db.part'), 'half')
    expect(opened(folder)).toEqual({ plans: 20, notices: '' })
  })

  // Every point between two steps: what is renamed already, and what is not yet.
  for (const done of ['nothing', 'library', 'library and log'])
    test(`when it was whole is ended at the next start: renamed before was ${done}`, () => {
      const folder = temporaryFolder()
      const open = temporaryFolder()
      const close = stock(open)
      copyOf(open, folder)
      close()
      const stamp = '2026-11-29T10-00-00.000Z'
      copyFileSync(join(stocked, 'library.db'), join(folder, `library.db.ready-damaged-${stamp}`))
      const aside = join(folder, `library.db.damaged-${stamp}`)
      if (done !== 'nothing') renameSync(libraryOf(folder), aside)
      if (done === 'library and log') renameSync(`${libraryOf(folder)}-wal`, `${aside}-wal`)
      expect(opened(folder).plans).toBe(20)
      expect(asideIn(folder)).toContain(`library.db.damaged-${stamp}-wal`)
      expect(readFileSync(aside).length).toBeGreaterThan(0)
      expect(readdirSync(folder).some((name) => name.includes('.ready-'))).toBe(false)
    })

  test('leaves no log behind that is not the new library’s', () => {
    const folder = copyOf(stocked)
    copyFileSync(libraryOf(folder), join(folder, 'library.db.part'))
    writeFileSync(`${libraryOf(folder)}-wal`, 'a log')
    expect(replaceLibrary(folder, join(folder, 'library.db.part'))).toMatch(
      /^library\.db\.damaged-/,
    )
    expect(opened(folder)).toEqual({ plans: 20, notices: '' })
  })
})

test('what one process finds is told by the next, until it is dismissed', async () => {
  const folder = withBackup()
  writeFileSync(libraryOf(folder), '')
  const first = await temporaryDesk(folder)
  expect(first.desk.services.notices.found()).toHaveLength(1)
  await first.close()
  const second = await temporaryDesk(folder)
  expect(second.desk.services.notices.found()).toEqual([])
  const [notice] = (await second.call.app.about()).notices
  expect(notice?.says).toContain('The library was an empty file')
  await second.call.app.dismissNotice({ id: notice?.id ?? '' })
  await second.close()
  const third = await temporaryDesk(folder)
  expect((await third.call.app.about()).notices).toEqual([])
})
