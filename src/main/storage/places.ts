/** The files of a library in its data folder. */
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { syncFile, syncFolder } from './durable.ts'

/** The library's file in a data folder. */
export const libraryIn = (folder: string): string => join(folder, 'library.db')

/** The note that a library was found damaged while it was open, for the next start to act on. */
export const suspicionIn = (folder: string): string => `${libraryIn(folder)}.suspect`

/** A library that is being made: what is left of one that did not come to its end is of no use. */
export const beginningIn = (folder: string): string => `${libraryIn(folder)}.part`

/** What SQLite keeps beside a library: its log, and the index over that. */
export const companions = ['-wal', '-shm'] as const

/** How large a file is, in bytes; 0 where there is none. */
export const bytesOf = (path: string): number =>
  statSync(path, { throwIfNoEntry: false })?.size ?? 0

/** A moment, as it stands in names of files. */
export const stampOf = (now: Date): string => now.toISOString().replaceAll(':', '-')

/** Where a library that gives way is kept. */
export const asideIn = (folder: string, why: 'damaged' | 'replaced', now: Date): string =>
  `${libraryIn(folder)}.${why}-${stampOf(now)}`

const readyPattern = /^library\.db\.ready-damaged-(?<stamp>.+Z)$/

/**
 * Puts a whole library in the place of one that is damaged, which is kept with its log under a dated name.
 * Wherever this ends, by a power cut too, `finishReplacing` of the next start ends it.
 * @param part a file in the folder that no process has open.
 * @returns the name of the file that was set aside, or null where there was none.
 */
export function replaceLibrary(folder: string, part: string, now = new Date()): string | null {
  syncFile(part)
  renameSync(part, `${libraryIn(folder)}.ready-damaged-${stampOf(now)}`)
  return finishReplacing(folder)
}

/** Ends what was begun by `replaceLibrary`, if anything was. */
export function finishReplacing(folder: string): string | null {
  const library = libraryIn(folder)
  const ready = readdirSync(folder).find((name) => readyPattern.test(name))
  const { stamp } = readyPattern.exec(ready ?? '')?.groups ?? {}
  if (!ready || !stamp) return null
  syncFolder(folder)
  const aside = `${library}.damaged-${stamp}`
  // The first time that this was tried it may have been done already.
  for (const suffix of ['', ...companions])
    if (existsSync(library + suffix) && !existsSync(aside + suffix))
      renameSync(library + suffix, aside + suffix)
  // A log that is not this library's own would be played into it.
  for (const suffix of companions) rmSync(library + suffix, { force: true })
  renameSync(join(folder, ready), library)
  syncFolder(folder)
  return existsSync(aside) ? basename(aside) : null
}

/** A folder that has the name of the log, or of the index over it, is kept under another. */
export function clearCompanions(folder: string, now = new Date()): void {
  for (const suffix of companions) {
    const path = libraryIn(folder) + suffix
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
      renameSync(path, asideIn(folder, 'damaged', now) + suffix)
  }
}

/** Moves away what stands where the library belongs, or its log where there is no library. */
export function setAside(folder: string, now = new Date()): string | null {
  const library = libraryIn(folder)
  const aside = asideIn(folder, 'damaged', now)
  const there = ['', ...companions].filter((suffix) => existsSync(library + suffix))
  for (const suffix of there) renameSync(library + suffix, aside + suffix)
  return there.length > 0 ? basename(aside) : null
}
