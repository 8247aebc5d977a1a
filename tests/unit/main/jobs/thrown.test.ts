import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createLog } from '../../../../src/main/desk/log.ts'
import { personError } from '../../../../src/main/desk/person-errors.ts'
import { createJobs, createStandby } from '../../../../src/main/jobs/index.ts'
import { isBusy, isOfDamagedFile } from '../../../../src/main/storage/index.ts'
import type { FaultyJobs, FaultyQuestion } from '../../../support/faulty-worker.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const worker = pathToFileURL(resolve('tests/support/faulty-worker.ts'))

/** What a job of a thread, and one that stays, throw when they meet a fault. */
async function thrownBy(question: FaultyQuestion): Promise<unknown[]> {
  const jobs = createJobs<FaultyJobs>(worker)
  const standby = createStandby<FaultyQuestion, void>(worker, 'meet', () => ({}))
  onTestFinished(async () => {
    await Promise.all([jobs.close(), standby.close()])
  })
  const caught = (error: unknown) => error
  return [await jobs.run('meet', question).catch(caught), await standby.ask(question).catch(caught)]
}

function lockedLibrary(): string {
  const path = join(temporaryFolder(), 'library.db')
  const other = new DatabaseSync(path)
  other.exec('CREATE TABLE words (word); BEGIN IMMEDIATE')
  onTestFinished(() => other.close())
  return path
}

function damagedLibrary(): string {
  const path = join(temporaryFolder(), 'library.db')
  writeFileSync(path, 'ink'.repeat(9000))
  return path
}

function soundLibrary(): string {
  const path = join(temporaryFolder(), 'library.db')
  new DatabaseSync(path).exec('CREATE TABLE notes (note)')
  return path
}

describe('a fault that a thread meets', () => {
  test.each<[FaultyQuestion['fault'], () => string, string, RegExp]>([
    ['full', () => '', 'FAILED', /^The disk is full, /],
    ['locked', lockedLibrary, 'UNAVAILABLE', /^Another program is using the library just now, /],
    ['damaged', damagedLibrary, 'FAILED', /^The library has been damaged, /],
    ['readOnly', soundLibrary, 'FAILED', /can only be read, /],
    ['ours', () => '', 'FAILED', /^Something went wrong\. /],
  ])('is told as it would be without one: %s', async (fault, make, code, says) => {
    for (const error of await thrownBy({ fault, path: make() })) {
      const told = personError(error, 'backups.make', createLog(temporaryFolder()))
      expect(told).toMatchObject({ code, message: expect.stringMatching(says) })
    }
  })

  test('is known for what it is: a lock, a damaged file, a file that is missing', async () => {
    for (const error of await thrownBy({ fault: 'locked', path: lockedLibrary() }))
      expect(isBusy(error)).toBe(true)
    for (const error of await thrownBy({ fault: 'damaged', path: damagedLibrary() }))
      expect(isOfDamagedFile(error)).toBe(true)
    const path = join(temporaryFolder(), 'gone')
    for (const error of await thrownBy({ fault: 'missing', path }))
      expect(error).toMatchObject({ code: 'ENOENT', syscall: 'open', path })
  })

  test('keeps its stack, for the log', async () => {
    for (const error of await thrownBy({ fault: 'full', path: '' }))
      expect(error).toMatchObject({ stack: expect.stringContaining('faulty-worker.ts') })
  })
})
