/** Folders of our own on another disk, for what cannot be put in the data folder. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { whyUnwritable } from './unwritable.ts'

/**
 * Makes an empty folder that is its person's alone, with room for so many bytes; null where there is none.
 * Its name says whose it is, so that one which an end without warning left is found.
 */
export function makeSpareFolder(dataFolder: string, bytes: number): string | null {
  for (const place of places()) {
    const made = madeIn(place, dataFolder)
    if (made === null) continue
    if (hasRoom(made, bytes)) return made
    dropSpareFolder(made)
  }
  return null
}

/** Also on Windows, where what is still open cannot be taken away: the next start does. */
export function dropSpareFolder(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch {
    // It is found by its name.
  }
}

/** Takes away what was left. To be called while the data folder is locked. */
export function sweepSpareFolders(dataFolder: string): void {
  for (const place of places())
    for (const name of namesIn(place))
      if (name.startsWith(beginningOf(dataFolder))) dropSpareFolder(join(place, name))
}

/** Besides the usual one those that a Linux keeps in memory: its disk may be the one that is full. */
const places = (): string[] => [
  ...new Set([
    tmpdir(),
    ...(process.platform === 'linux'
      ? [process.env.XDG_RUNTIME_DIR || '/dev/shm', '/dev/shm']
      : []),
  ]),
]

const beginningOf = (dataFolder: string): string =>
  `linchpin-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 16)}-`

function madeIn(place: string, dataFolder: string): string | null {
  try {
    return mkdtempSync(join(place, beginningOf(dataFolder)))
  } catch {
    // It is not there, or is not ours to write in: the next may be.
    return null
  }
}

function hasRoom(folder: string, bytes: number): boolean {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize >= bytes && whyUnwritable(folder) === null
}

function namesIn(place: string): string[] {
  try {
    return readdirSync(place)
  } catch {
    // What cannot be listed holds nothing that could be taken away.
    return []
  }
}
