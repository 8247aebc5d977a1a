/** One data folder is open in one process at a time. docs/decisions/001 */
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { CannotOpenError } from './errors.ts'
import { takeFolderName } from './folder-name.ts'
import { stampOf } from './places.ts'
import { makePrivateFolder } from './private-folder.ts'
import { isBusy, isDamageOf, primaryCodeOf } from './result-codes.ts'

const holderSchema = z.object({ pid: z.int() })

export class FolderInUseError extends CannotOpenError {
  readonly code = 'IN_USE'
}

export type FolderLock = {
  /** Takes the lock's file where the folder was taken to be read. @throws as `lockFolder`. */
  toWrite(): void
  release(): Promise<void>
}

/**
 * Takes the data folder for this process, making it if need be.
 *
 * The lock is an exclusive transaction on a small database of its own: the operating system lets go
 * of it when the process dies, however it dies, so a lock can never be left behind by a crash. A name that
 * the system knows the folder by is taken besides: it is in no file that could be deleted (docs/decisions/132).
 *
 * @throws FolderInUseError with a sentence that says who holds it.
 * @throws CannotOpenError when the folder cannot be written to.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const lock = await lockFolderToRead(folder)
  try {
    lock.toWrite()
    return lock
  } catch (error) {
    await lock.release()
    throw error
  }
}

/**
 * Takes it to be read where nothing can be written: by its name, and by the lock's file where there is one. Who
 * reads needs no lock, but may come to write.
 * @throws FolderInUseError
 */
export async function lockFolderToRead(folder: string): Promise<FolderLock> {
  makePrivateFolder(folder)
  let lock = lockFileIfAny(folder)
  let isTold = false
  const name = await takeFolderName(folder).catch((error) => {
    lock?.close()
    throw error
  })
  if (!name) {
    lock?.close()
    throw inUse(folder)
  }
  return {
    toWrite() {
      // Not let go of in between: another start would get in.
      lock ??= lockFile(folder)
      tellHolder(holderIn(folder))
      isTold = true
    },
    async release() {
      if (isTold) forgetHolder(holderIn(folder))
      await name.release()
      lock?.close()
    },
  }
}

const holderIn = (folder: string): string => join(folder, 'lock.json')

const inUse = (folder: string, cause?: unknown): FolderInUseError =>
  new FolderInUseError(
    `Linchpin is already open with the data folder ${folder}${holderNamedIn(holderIn(folder))}. Close it there first, or choose another folder with --data.`,
    { cause },
  )

function lockFileIfAny(folder: string): DatabaseSync | null {
  if (!existsSync(join(folder, 'lock.db'))) return null
  try {
    return lockFile(folder)
  } catch (error) {
    if (error instanceof FolderInUseError) throw error
    // What keeps us from it keeps others from it too; who comes to write is told.
    return null
  }
}

function lockFile(folder: string, isTriedAgain = false): DatabaseSync {
  const path = join(folder, 'lock.db')
  let lock: DatabaseSync | null = null
  try {
    makeWay(path)
    lock = new DatabaseSync(path)
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
    return lock
  } catch (cause) {
    lock?.close()
    if (isBusy(cause)) throw inUse(folder, cause)
    if (cannotWrite.has(primaryCodeOf(cause) ?? 0))
      throw new CannotOpenError(
        `Linchpin cannot write in its data folder ${folder}. Allow it to, make room on the disk, or choose another folder with --data.`,
        { cause },
      )
    if (isTriedAgain || !isDamageOf(primaryCodeOf(cause))) throw cause
    // Nothing is in it: whatever has its name is no lock that anybody holds.
    rmSync(path, { force: true })
    return lockFile(folder, true)
  }
}

/** A folder that has the lock's name is kept under another: it is not known whose it is. */
function makeWay(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    renameSync(path, `${path}.damaged-${stampOf(new Date())}`)
}

/** SQLite's primary result codes for a file that cannot be made or written: READONLY, IOERR, FULL, CANTOPEN. */
const cannotWrite = new Set([8, 10, 13, 14])

/** Says who holds the folder, for a sentence to name: on a full disk nobody is named, and that is all. */
function tellHolder(path: string): void {
  try {
    writeFileSync(path, JSON.stringify({ pid: process.pid, since: new Date().toISOString() }))
  } catch {
    forgetHolder(path)
  }
}

const forgetHolder = (path: string): void => rmSync(path, { force: true, recursive: true })

function holderNamedIn(path: string): string {
  try {
    const { pid } = holderSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
    return ` (process ${pid})`
  } catch {
    // The holder may be between taking the lock and writing its name; the refusal stands without it.
    return ''
  }
}
