/** One data folder is open in one process at a time. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { CannotOpenError } from './errors.ts'
import { makePrivateFolder } from './private-folder.ts'

const holderSchema = z.object({ pid: z.int() })

export class FolderInUseError extends CannotOpenError {
  readonly code = 'IN_USE'
}

export type FolderLock = { release(): void }

/**
 * Takes the data folder for this process, making it if need be.
 *
 * The lock is an exclusive transaction on a small database of its own: the operating system lets go
 * of it when the process dies, however it dies, so a lock can never be left behind by a crash.
 *
 * @throws FolderInUseError with a sentence that says who holds it.
 */
export function lockFolder(folder: string): FolderLock {
  makePrivateFolder(folder)
  const holderPath = join(folder, 'lock.json')
  const lock = new DatabaseSync(join(folder, 'lock.db'))
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  } catch (cause) {
    lock.close()
    if (!isBusy(cause)) throw cause
    throw new FolderInUseError(
      `Linchpin is already open with the data folder ${folder}${holderIn(holderPath)}. Close it there first, or choose another folder with --data.`,
      { cause },
    )
  }
  writeFileSync(holderPath, JSON.stringify({ pid: process.pid, since: new Date().toISOString() }))
  return {
    release() {
      rmSync(holderPath, { force: true })
      lock.close()
    },
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && /database is locked/.test(error.message)

function holderIn(path: string): string {
  try {
    const { pid } = holderSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
    return ` (process ${pid})`
  } catch {
    // The holder may be between taking the lock and writing its name; the refusal stands without it.
    return ''
  }
}
