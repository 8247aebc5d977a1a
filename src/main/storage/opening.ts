/** Opens a library whole: what is damaged is salvaged first, what is missing comes from a backup. */
import { copyFileSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { saysMoment } from '../../shared/text/when.ts'
import { backUp, backUpIfDue, goodBackups, isBackupDue, newestGoodBackup } from './backups.ts'
import { type Condition, conditionOf, isDamaged } from './condition.ts'
import { type Database, databaseOf, inUse, openForReading, prepare } from './database.ts'
import { syncFile, syncFolder } from './durable.ts'
import { LibraryUnavailableError } from './errors.ts'
import { clearBrokenCites, hasWholeLinks, mendLinks } from './links.ts'
import { migrate } from './migrate.ts'
import { type Migration, migrations } from './migrations/index.ts'
import {
  asideIn,
  beginningIn,
  bytesOf,
  clearCompanions,
  companions,
  finishReplacing,
  libraryIn,
  replaceLibrary,
  setAside,
  suspicionIn,
} from './places.ts'
import { isDamageOf, isOfDamagedFile, primaryCodeOf } from './result-codes.ts'
import { pageBytes } from './salvage/pages.ts'
import { salvage } from './salvage/salvage.ts'
import { saysSalvaged, saysWhatIsLeft } from './salvage/says.ts'
import { readLog } from './write-ahead-log.ts'

export type OpenedDatabase = {
  database: Database
  /** What a large library leaves to be done once it is open. */
  maintenance: MaintenanceDue | null
  /** Sentences a person must be told: what was damaged, what was kept, what is gone. */
  notices: string[]
  /** Of a library that was damaged: what of it is here, and what is not. */
  whatIsLeft: string | null
}

export type MaintenanceDue = { backUp: boolean }

/** Up to this size, in bytes, a library is looked through and backed up before it opens: in some 50 ms. */
export const promptBytes = 8_000_000

/**
 * Whether to look a library through before it opens. A large one takes seconds, so it opens first, unless
 * there is a reason to doubt it: its last end was not an orderly one, or it was found damaged.
 */
const isDoubted = (folder: string): boolean => {
  const path = libraryIn(folder)
  return (
    bytesOf(path) <= promptBytes || bytesOf(`${path}-wal`) > 0 || existsSync(suspicionIn(folder))
  )
}

type Manner = {
  /** Of what shape it is to be. */
  steps?: readonly Migration[]
  /** It is to be looked through, however large it is. */
  isKnownDamaged?: boolean
  /** It is a copy of a library that is kept elsewhere, and needs no backup. */
  isCopy?: boolean
}

/**
 * Opens `library.db` in the folder, making it when it is not there.
 * Of a damaged one all that can be read is taken over into a fresh one, row by row, and the rest fetched from
 * backups; the damaged file is kept under a dated name. Where the library is missing, the newest good backup
 * takes its place.
 *
 * @throws NewerDatabaseError when the file was written by a later version of Linchpin.
 * @throws LibraryUnavailableError when another program has the file locked, or it cannot be read.
 */
export function openDatabase(
  folder: string,
  { steps = migrations, isKnownDamaged = false, isCopy = false }: Manner = {},
): OpenedDatabase {
  finishReplacing(folder)
  clearCompanions(folder)
  const isPrompt = isKnownDamaged || isDoubted(folder)
  const log = readLog(libraryIn(folder), pageBytes)
  const notices = log?.isCut ? [keptOfCut(folder)] : []
  const mended = mend(folder, conditionOf(libraryIn(folder), log, steps, isPrompt), steps)
  notices.push(...mended.notices)
  rmSync(suspicionIn(folder), { force: true })
  if (!existsSync(libraryIn(folder))) begin(folder, steps)

  const sql = new DatabaseSync(libraryIn(folder))
  try {
    prepare(sql)
    migrate(sql, folder, steps, !isCopy)
    if (isPrompt) {
      if (steps === migrations) notices.push(...mendRows(sql))
      if (!isCopy) notices.push(...backUpToday(sql, folder))
    }
  } catch (error) {
    sql.close()
    if (isPrompt || !isOfDamagedFile(error)) throw error
    // What was not looked through is damaged.
    return openDatabase(folder, { steps, isKnownDamaged: true, isCopy })
  }
  const maintenance = isPrompt ? null : { backUp: isBackupDue(sql, folder) }
  return { database: databaseOf(sql), maintenance, notices, whatIsLeft: mended.whatIsLeft }
}

/** Rows that keep others from being read or written are put right. */
function mendRows(sql: DatabaseSync): string[] {
  try {
    clearBrokenCites(sql)
    return mendLinks(databaseOf(sql))
  } catch (error) {
    if (isOfDamagedFile(error)) throw error
    // On a full disk, or beside another program, it waits for the next start.
    return []
  }
}

/** What a generator gives, to be gone through again and again, and asked for when it is needed. */
function kept<T>(generator: Iterator<T>): Iterable<T> {
  const known: T[] = []
  return {
    *[Symbol.iterator]() {
      yield* known
      for (let next = generator.next(); !next.done; next = generator.next()) {
        known.push(next.value)
        yield next.value
      }
    },
  }
}

type Mended = Pick<OpenedDatabase, 'notices' | 'whatIsLeft'>

/** Brings what is there to what can be opened, and says what was done. */
function mend(folder: string, found: Condition, steps: readonly Migration[]): Mended {
  if (found.is === 'damaged') return salvaged(folder, found, steps)
  return { notices: found.is === 'missing' ? missing(folder) : [], whatIsLeft: null }
}

function salvaged(
  folder: string,
  { was, logged, isReadable }: Extract<Condition, { is: 'damaged' }>,
  steps: readonly Migration[],
): Mended {
  const part = freshIn(folder)
  const now = new Date()
  const aside = asideIn(folder, 'damaged', now)
  const into = new DatabaseSync(part)
  let mended: Mended
  try {
    prepare(into)
    migrate(into, folder, steps)
    const path = isReadable ? libraryIn(folder) : null
    const fates = salvage({ path, logged, into, backups: kept(goodBackups(folder)) })
    mended = { notices: [saysSalvaged(was, fates, aside)], whatIsLeft: saysWhatIsLeft(fates) }
    settle(into)
  } catch (error) {
    if (isDamageOf(primaryCodeOf(error)) || primaryCodeOf(error) === null) throw error
    throw new LibraryUnavailableError(
      `The library in ${folder} ${was}, and what can be read of it could not be written anew (${error instanceof Error ? error.message : error}). Make room on the disk and start Linchpin again; nothing was changed.`,
      { cause: error },
    )
  } finally {
    into.close()
  }
  replaceLibrary(folder, part, now)
  return mended
}

function missing(folder: string): string[] {
  // A log without its library can be read by nobody; played into another it would spoil that one.
  const aside = setAside(folder)
  const backup = newestGoodBackup(folder)
  if (!backup) return []
  copyFileSync(backup.path, freshIn(folder))
  replaceLibrary(folder, beginningIn(folder))
  const made = saysMoment(backup.made.toISOString())
  const log = aside === null ? '' : ` What was left of it is kept as ${join(folder, aside)}-wal.`
  return [`The library was missing. Linchpin opened the backup of ${made} instead.${log}`]
}

/** A first library is put in its place whole, so that an empty file is never one that was just begun. */
function begin(folder: string, steps: readonly Migration[]): void {
  const part = freshIn(folder)
  const sql = new DatabaseSync(part)
  try {
    prepare(sql)
    migrate(sql, folder, steps)
    settle(sql)
  } finally {
    sql.close()
  }
  replaceLibrary(folder, part)
}

/** All of it is in the file itself then: SQLite says nothing when it closes a log that it could not put there. */
export const settle = (sql: DatabaseSync): void => sql.exec('PRAGMA journal_mode = DELETE')

/** The place of a library that is being made, with nothing left there of one that was not finished. */
function freshIn(folder: string): string {
  const part = beginningIn(folder)
  for (const suffix of ['', '-journal', ...companions]) rmSync(part + suffix, { force: true })
  return part
}

/** Before SQLite plays in what is left of a log, and drops it: a copy of what is there, and what is told of it. */
function keptOfCut(folder: string): string {
  const library = libraryIn(folder)
  const aside = asideIn(folder, 'damaged', new Date())
  for (const suffix of ['', ...companions]) {
    if (!existsSync(library + suffix)) continue
    copyFileSync(library + suffix, aside + suffix)
    // It is on the disk before SQLite drops what it was copied from.
    syncFile(aside + suffix)
  }
  syncFolder(folder)
  return `Linchpin was ended before everything was on the disk, and the last of what was written to the library is not there. What is missing may be in ${aside} or in a backup.`
}

/**
 * What was left to be done when a large library opened: it is looked through, and backed up if that is
 * due. One that is found damaged, or with parts that belong nowhere, is remembered, and dealt with at the next start.
 */
export function maintain(
  folder: string,
  { backUp: isDue }: MaintenanceDue,
): { isDamaged: boolean } {
  const isSound = !isDamaged(libraryIn(folder)) && during(folder, hasWholeLinks)
  if (!isSound) noteSuspicion(folder)
  else if (isDue) during(folder, (sql) => backUp(sql, folder))
  return { isDamaged: !isSound }
}

function during<T>(folder: string, act: (sql: DatabaseSync) => T): T {
  const { sql, close } = openForReading(inUse(folder))
  try {
    return act(sql)
  } finally {
    close()
  }
}

/** Has the next start look the library through, however large it is. */
export function noteSuspicion(folder: string): void {
  try {
    writeFileSync(suspicionIn(folder), '')
  } catch {
    // On a full disk the person is told all the same, and a small library is looked through anyway.
  }
}

/** A backup that cannot be made (a full disk) is told; it is no reason not to open the library. */
function backUpToday(sql: DatabaseSync, folder: string): string[] {
  try {
    backUpIfDue(sql, folder)
    return []
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return [`Today’s backup of the library could not be made (${why}). Is the disk full?`]
  }
}
