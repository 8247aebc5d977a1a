/** Takes away what an end without warning left half made in the data folder. */
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Halves by where they lie and how they are named: each has its whole name only once it is whole.
 * SQLite’s own files beside one are named after it.
 */
const halves: readonly { place: string; names: RegExp }[] = [
  // Written by `conf` before it takes the place of settings.json.
  { place: '.', names: /^settings\.json\.tmp-/ },
  { place: '.', names: /^library[^/]*\.part(?:-\w+)?$/ },
  { place: 'backups', names: /\.part(?:-\w+)?$/ },
]

/** To be called while the folder is locked: a half that is being made just now is another process's. */
export function sweepLeftOver(folder: string): void {
  for (const { place, names } of halves)
    for (const name of namesIn(join(folder, place)))
      if (names.test(name)) rmSync(join(folder, place, name), { force: true })
}

/** The files of a folder; none where it is not there. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      (error.code === 'ENOENT' || error.code === 'ENOTDIR')
    )
      return []
    throw error
  }
}
