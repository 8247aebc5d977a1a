/** Backups while the library is open, and what is taken back from them. */
import type {
  KeptLibrary,
  LibraryInside,
  Merged,
  PlanInside,
  Wanted,
} from '../../shared/model/backup.ts'
import type { Jobs } from '../jobs/index.ts'
import type { TakenBack } from '../merge/index.ts'
import {
  type Backup,
  backupsIn,
  bytesOf,
  createDaysOpen,
  type Database,
  isHourlyBackupDue,
  type LibraryPlace,
  type SettingsStore,
} from '../storage/index.ts'
import type { WorkerJobs } from '../worker.ts'
import { backupNotMade } from './disk-faults.ts'
import type { LocalFile } from './host.ts'
import type { Log } from './log.ts'

export type Backups = {
  /** Backs up whenever that is due, from now until it is closed. */
  keepOn(askedEveryMs: number): void
  list(): Promise<KeptLibrary[]>
  make(): Promise<KeptLibrary>
  /** @throws DeskError REFUSED, here and below, with a sentence when the library's file cannot be read. */
  inside(name: string): Promise<LibraryInside>
  plan(name: string, planId: string): Promise<PlanInside>
  takeBack(name: string, wanted: Wanted): Promise<TakenBack>
  /** Deletes a library that was set aside. */
  remove(name: string): Promise<void>
  /** Writes the whole library to a file. */
  takeAlong(to: string): Promise<void>
  merge(file: LocalFile): Promise<Merged>
  /** Runs what else makes backups when its turn has come. */
  inTurn<T>(act: () => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** More than are ever kept of a library that loses nothing: then old ones are seen to at the end too. */
const manyBackups = 48

export function createBackups({
  folder,
  place,
  database: { sql, transaction },
  database,
  jobs,
  settings,
  log,
  tell,
}: {
  folder: string
  /** Where other threads read the library now. */
  place: () => LibraryPlace
  database: Database
  jobs: Jobs<WorkerJobs>
  settings: SettingsStore
  log: Log
  /** Tells a sentence to whoever is at the windows. */
  tell: (says: string) => void
}): Backups {
  const days = createDaysOpen(database)
  const rowsChanged = sql.prepare('SELECT total_changes() AS rows')
  const othersChanged = sql.prepare('PRAGMA data_version')
  const stop = new AbortController()
  const { signal } = stop
  const mostBytes = () => settings.get().backupsMostBytes

  /** What is another number once anything was written, by this connection or by another. */
  const changes = () => `${rowsChanged.get()?.rows} ${othersChanged.get()?.data_version}`
  let backedUp = changes()
  /** So that a disk that stays full is told of once. */
  let isFailing = false
  /** One at a time, in the order they were asked for. */
  let last: Promise<unknown> = Promise.resolve()
  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const next = last.then(act, act)
    last = next.catch(() => {
      // Whoever asked for it is told.
    })
    return next
  }

  /** What other threads write here comes after it is known that this one can. */
  const written = <T>(act: () => Promise<T>): Promise<T> =>
    inTurn(() => {
      transaction(() => {})
      return act()
    })

  async function make(): Promise<KeptLibrary> {
    const before = changes()
    const made = await jobs.run('makeBackup', { folder, mostBytes: mostBytes() }, { signal })
    backedUp = before
    isFailing = false
    return made
  }

  async function makeIfDue() {
    const isUnchanged = backedUp === changes()
    days.note(new Date())
    if (isUnchanged) backedUp = changes()
    if (isUnchanged || !isHourlyBackupDue(sql, folder)) return
    try {
      await make()
    } catch (error) {
      if (signal.aborted) return
      log.unexpected('backing up', error)
      if (isFailing) return
      isFailing = true
      tell(backupNotMade(error))
    }
  }

  let timer: ReturnType<typeof setInterval> | undefined
  return {
    keepOn(askedEveryMs) {
      timer = setInterval(() => void inTurn(makeIfDue), askedEveryMs)
      timer.unref()
    },
    list: () => jobs.run('seeLibraries', { folder }),
    make: () => written(make),
    inside: (name) => jobs.run('lookInside', { folder, name }),
    plan: (name, planId) => jobs.run('readPlanInside', { folder, name, planId }),
    takeBack: (name, wanted) => written(() => jobs.run('takeBack', { folder, name, wanted })),
    remove: (name) => written(() => jobs.run('deleteSetAside', { folder, name })),
    takeAlong: (to) => inTurn(() => jobs.run('takeAlong', { place: place(), to })),
    merge: ({ path, name }) => written(() => jobs.run('mergeLibrary', { folder, path, name })),
    inTurn,
    async close() {
      clearInterval(timer)
      stop.abort()
      await last
      const kept = backupsIn(folder)
      if (kept.length <= manyBackups && bytesOfAll(kept) <= mostBytes()) return
      try {
        await jobs.run('thinOutBackups', { folder, mostBytes: mostBytes() })
      } catch (error) {
        // Where it cannot be written to, there is a day after this one.
        log.unexpected('thinning out backups', error)
      }
    },
  }
}

const bytesOfAll = (backups: readonly Backup[]): number =>
  backups.reduce((sum, { path }) => sum + bytesOf(path), 0)
