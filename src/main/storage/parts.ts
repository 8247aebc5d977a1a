/**
 * Remembers the halves of files that are written where a person wants them, outside the data folder, so
 * that one which an end without warning left there is taken away at the next start. docs/decisions/123
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { newId } from '../../shared/model/ids.ts'
import { stampOf } from './places.ts'
import { unwritableIn } from './unwritable.ts'

export type Parts = {
  /**
   * Notes that a half is about to be written in the folder, and gives it a name of its own there: hidden,
   * and not too long where the whole file's name is as long as may be.
   */
  begin(folder: string): { path: string; end(): void }
}

const placeIn = (dataFolder: string): string => join(dataFolder, 'parts')
const nameOf = (id: string): string => `.${id}.part`

/** Takes away the halves that are noted. To be called while the folder is locked. */
export function openParts(dataFolder: string): Parts {
  const place = placeIn(dataFolder)
  for (const id of idsIn(place)) sweep(place, id)
  return {
    begin(folder) {
      const id = newId()
      const path = join(folder, nameOf(id))
      note(place, id, path)
      return { path, end: () => rmSync(join(place, id), { force: true }) }
    },
  }
}

/** Where no note can be made, a file on another disk is written all the same: it is only not swept after a kill. */
function note(place: string, id: string, path: string): void {
  try {
    // The data folder itself is not made: where it is gone, another must not take its place.
    if (!existsSync(place)) mkdirSync(place, { mode: 0o700 })
    writeFileSync(join(place, id), path, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (unwritableIn(error) === null) throw error
  }
}

/** What is noted. A file that has the folder's name is kept under another: it is not known whose it is. */
function idsIn(place: string): string[] {
  const there = statSync(place, { throwIfNoEntry: false })
  if (!there) return []
  if (there.isDirectory()) return readdirSync(place)
  renameSync(place, `${place}.damaged-${stampOf(new Date())}`)
  return []
}

/** What cannot be looked at or taken away just now is left, with its note: it is no reason not to open. */
function sweep(place: string, id: string): void {
  try {
    takeAway(place, id)
  } catch {
    // Its disk is read only, fails, or is another user's by now.
  }
}

function takeAway(place: string, id: string): void {
  const note = join(place, id)
  const path = readFileSync(note, 'utf8')
  // A note that was cut short, or that someone else wrote, leads nowhere: only our own name is taken away.
  const isOurs = isAbsolute(path) && basename(path) === nameOf(id)
  // A stick that is not plugged in just now is looked at when it is.
  if (isOurs && !isFolder(dirname(path))) return
  if (isOurs) rmSync(path, { force: true })
  rmSync(note, { force: true })
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
