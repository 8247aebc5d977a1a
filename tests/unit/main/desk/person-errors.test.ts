import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ORPCError } from '@orpc/server'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { backupNotMade } from '../../../../src/main/desk/disk-faults.ts'
import { createLog } from '../../../../src/main/desk/log.ts'
import { personError } from '../../../../src/main/desk/person-errors.ts'
import { createPlans } from '../../../../src/main/plans/index.ts'
import { DeskError } from '../../../../src/main/storage/index.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import { temporaryDesk } from '../../../support/desk.ts'
import { temporaryDatabase } from '../../../support/library.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const isFull = 'The disk is full, so this could not be saved. Make room on it.'
const onlyRead = /^The disk that Linchpin keeps your work on can only be read, .+\.$/
const failing = /^The disk could not be read or written, .+\.$/
const notAllowed = /^Linchpin is not allowed to use .+\.$/

const sqlite = (errcode: number) =>
  Object.assign(new Error('an SQLite error'), { code: 'ERR_SQLITE_ERROR', errcode })
const system = (code: string, rest = {}) =>
  Object.assign(new Error(`${code}: a system error, write`), { code, ...rest })

/** A log in a folder that does not take it: a file is where its own folder belongs. */
function brokenLog() {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'logs'), '')
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => told.mockRestore())
  return { log: createLog(folder), told }
}

const told = (error: unknown, log = createLog(temporaryFolder())) => {
  const made = personError(error, 'plans.save', log)
  if (!(made instanceof ORPCError)) throw new Error('no typed error')
  return { code: made.code, message: made.message, data: made.data }
}

describe('a fault of the disk', () => {
  test.each<[string, Error, string | RegExp]>([
    ['SQLITE_FULL', sqlite(13), isFull],
    ['SQLITE_CORRUPT', sqlite(11), /^The library has been damaged, .+ open it again/],
    ['SQLITE_READONLY', sqlite(8), onlyRead],
    ['SQLITE_READONLY_DBMOVED', sqlite(8 | (4 << 8)), onlyRead],
    ['SQLITE_IOERR', sqlite(10), failing],
    ['SQLITE_IOERR_WRITE', sqlite(10 | (3 << 8)), failing],
    ['ENOSPC', system('ENOSPC'), isFull],
    ['EDQUOT', system('EDQUOT'), isFull],
    ['EROFS', system('EROFS'), onlyRead],
    ['EIO', system('EIO'), failing],
    ['EACCES', system('EACCES'), notAllowed],
    ['EPERM', system('EPERM'), notAllowed],
  ])('%s is told as what a person can do, and logged with its stack', (_, error, says) => {
    const log = createLog(temporaryFolder())
    const { code, message, data } = told(error, log)
    expect(code).toBe('FAILED')
    expect(message).toMatch(says)
    expect(data).toEqual({ log: log.path })
    expect(readFileSync(log.path, 'utf8')).toContain(error.stack)
  })

  test('names the place that may not be used', () => {
    const { message } = told(system('EACCES', { path: '/home/ann/Linchpin/settings.json' }))
    expect(message).toContain('/home/ann/Linchpin/settings.json')
  })

  test('is told in the same way when the log cannot be written, and says nothing of the log', () => {
    const { log, told: console } = brokenLog()
    const error = sqlite(13)
    expect(told(error, log)).toEqual({ code: 'FAILED', message: isFull, data: {} })
    expect(console).toHaveBeenCalledWith('plans.save', error, expect.anything())
  })
})

describe('an error nobody foresaw', () => {
  test.each([
    ['a fault of ours', new TypeError('inner workings')],
    ['SQL that is wrong', sqlite(1)],
    ['a file that is gone', system('ENOENT')],
    ['words that only speak of a code', new Error('ENOSPC: this is a test')],
  ])('%s is written in the log, which the sentence names', (_, error) => {
    const log = createLog(temporaryFolder())
    const { message, data } = told(error, log)
    expect(message).toBe(`Something went wrong. What happened is written in ${log.path}.`)
    expect(data).toEqual({ log: log.path })
    expect(readFileSync(log.path, 'utf8')).toContain(error.stack)
  })

  test('is not said to be in a log that could not be written', () => {
    const { log } = brokenLog()
    const { message, data } = told(new TypeError('inner workings'), log)
    expect(message).toContain(`could not be written in ${log.path}`)
    expect(message).not.toContain('is written')
    expect(data).toEqual({})
    rmSync(join(log.path, '..'))
    mkdirSync(join(log.path, '..'))
    expect(told(new TypeError('inner workings'), log).data).toEqual({ log: log.path })
  })
})

test('a plan that found no room is saved once there is some', async () => {
  const { desk, call } = await temporaryDesk()
  // A library whose size the test can set: SQLite takes having all the pages it may for a full disk.
  const database = temporaryDatabase()
  Object.assign(desk.services.plans, createPlans(database))
  const { id, document } = await call.plans.create({ question: 'Why?' })
  const pages = database.sql.prepare('PRAGMA page_count').get()?.page_count
  database.sql.exec(`PRAGMA max_page_count = ${pages}`)
  const words = { type: 'text' as const, text: 'Because of the purges. '.repeat(5000) }
  const paragraph = { type: 'paragraph' as const, id: newId(), content: [words] }
  const changed = { ...document, blocks: [...document.blocks, paragraph] }

  const save = () => call.plans.save({ id, document: changed, revision: 0 })
  await expect(save()).rejects.toMatchObject({ code: 'FAILED', message: isFull })
  expect(readFileSync(desk.services.log.path, 'utf8')).toContain('plans.save')
  expect(await call.plans.open({ id })).toMatchObject({ revision: 0, document })
  database.sql.exec('PRAGMA max_page_count = 100000')
  expect(await save()).toMatchObject({ revision: 1 })
  expect((await call.plans.open({ id })).document).toEqual(changed)
})

test.each<[string, unknown, RegExp]>([
  ['a full disk', sqlite(13), /not be made\. The disk is full, .+ Make room on it\.$/],
  ['a lock', sqlite(5), /not be made\. Another program is using the library just now/],
  [
    'a reason for the person',
    new DeskError('REFUSED', 'It is damaged.'),
    /not be made\. It is damaged\.$/,
  ],
  ['what nobody foresaw', new Error('an odd thing'), /not be made \(an odd thing\)\. Is the disk/],
])('a backup that was not made says why: %s', (_, error, says) => {
  expect(backupNotMade(error)).toMatch(says)
})
