/**
 * Remembers the halves of files that are written where a person wants them, outside the data folder, so
 * that one which an end without warning left there is taken away at the next start. docs/decisions/123
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { newId } from '../../shared/model/ids.ts'

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
  mkdirSync(place, { recursive: true, mode: 0o700 })
  for (const id of readdirSync(place)) sweep(place, id)
  return {
    begin(folder) {
      const id = newId()
      const path = join(folder, nameOf(id))
      writeFileSync(join(place, id), path, { flag: 'wx', mode: 0o600 })
      return { path, end: () => rmSync(join(place, id), { force: true }) }
    },
  }
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
