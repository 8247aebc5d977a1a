/** Opens a library that is not the one in use: a backup, one that was set aside, one from another computer. */
import { copyFileSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { newId } from '../../shared/model/ids.ts'
import {
  CannotOpenError,
  contentsOf,
  hasWholeLinks,
  holdingsOf,
  isWhole,
  latestSchema,
  openDatabase,
  primaryCodeOf,
  reading,
  weightOf,
} from '../storage/index.ts'
import { LibraryFileError } from './library-file-error.ts'

type Opened = {
  sql: DatabaseSync
  /** What of it could not be read. */
  notices: string[]
}

/**
 * Reads a library's file, which is left as it is. One of an older Linchpin is brought up to date, and one that
 * is damaged is read as far as it can be, both in a copy.
 * @param folder the data folder, where the copy is made and taken away again.
 * @param name what the person knows the file by.
 * @throws LibraryFileError when it is not a library, one of a later Linchpin, or nothing in it can be read.
 */
export function readLibraryFile<T>(
  folder: string,
  path: string,
  act: (library: Opened) => T,
  name = basename(path),
): T {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw nothingIn(name)
  const contents = contentsOf(path)
  if (contents.state === 'foreign')
    throw new LibraryFileError(`${name} is not a library of Linchpin’s.`)
  if (contents.state === 'newer')
    throw new LibraryFileError(
      `${name} was written by a newer Linchpin. Update Linchpin to open it.`,
    )
  if (
    contents.state === 'readable' &&
    contents.version === latestSchema &&
    !existsSync(`${path}-wal`) &&
    isWhole(path) &&
    reading(path, hasWholeLinks)
  )
    return reading(path, (sql) => act({ sql, notices: [] }))
  return inCopy(folder, path, name, contents.state === 'readable', act)
}

function inCopy<T>(
  folder: string,
  path: string,
  name: string,
  wasReadable: boolean,
  act: (library: Opened) => T,
): T {
  const place = join(folder, 'temporary', newId())
  mkdirSync(place, { recursive: true, mode: 0o700 })
  try {
    for (const suffix of ['', '-wal'])
      if (existsSync(path + suffix)) copyFileSync(path + suffix, join(place, `library.db${suffix}`))
    // Looked through however large it is: that it is not whole is why there is a copy.
    const { database, notices, whatIsLeft } = openDatabase(place, {
      isKnownDamaged: true,
      isCopy: true,
    })
    try {
      if (!wasReadable && weightOf(holdingsOf(database.sql)) === 0) throw nothingIn(name)
      return act({
        sql: database.sql,
        notices: notices.length > 0 ? [damaged(name, whatIsLeft)] : [],
      })
    } finally {
      database.close()
    }
  } catch (error) {
    // A full disk, or one that fails, says nothing of the library.
    if (error instanceof CannotOpenError && primaryCodeOf(error.cause) !== null) throw error.cause
    if (error instanceof CannotOpenError)
      throw new LibraryFileError(`${name} cannot be opened.`, { cause: error })
    throw error
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

const nothingIn = (name: string) =>
  new LibraryFileError(`${name} is damaged: nothing in it can be read.`)
const damaged = (name: string, whatIsLeft: string | null): string =>
  `${name} is damaged. ${whatIsLeft ?? 'What of it can be read is here.'}`
