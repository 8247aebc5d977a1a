/** Whether anything can be written in a data folder just now. docs/decisions/120 */
import { accessSync, constants, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newId } from '../../shared/model/ids.ts'
import { DeskError } from './errors.ts'
import { libraryIn } from './places.ts'

/** There is no room on its disk, or Linchpin may only read there. */
export type Unwritable = 'full' | 'only read'

/** Less than this, in bytes, does not hold what SQLite keeps beside a library that is open. */
const leastBytes = 65_536

/** Tries it. Null where it can be written, and for a fault of another kind, which opening it says more of. */
export function whyUnwritable(folder: string): Unwritable | null {
  const library = libraryIn(folder)
  // Where Linchpin is ended here, the next start takes it away by this name.
  const tried = join(folder, `library.room-${newId()}.part`)
  try {
    if (existsSync(library)) accessSync(library, constants.W_OK)
    writeFileSync(tried, Buffer.alloc(leastBytes), { flag: 'wx', mode: 0o600 })
    return null
  } catch (error) {
    return unwritableIn(error)
  } finally {
    forget(tried)
  }
}

function forget(tried: string): void {
  try {
    rmSync(tried, { force: true })
  } catch {
    // Where nothing can be written nothing was, and what fails otherwise is told by who opens the library.
  }
}

/** What an error of the operating system's says of where something was to be written. */
export function unwritableIn(error: unknown): Unwritable | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (full.has(code)) return 'full'
  return onlyRead.has(code) ? 'only read' : null
}
const full = new Set(['ENOSPC', 'EDQUOT'])
const onlyRead = new Set(['EROFS', 'EACCES', 'EPERM'])

/** What a person is told when the library was opened to be read, and what to do. */
export const saysOnlyRead = (why: Unwritable, folder: string): string =>
  `${reasons[why](folder)}, so your library is open to be read and nothing can be saved. ${remedies[why]} A window keeps what you write until then, and saves it as soon as it can: leave it open.`

export const saysNothingToRead = (why: Unwritable, folder: string): string =>
  `${reasons[why](folder)}, and there is no library in ${folder} yet. ${remedies[why]} Or choose another folder with --data.`

/** Where what there is has to be copied to be read. */
export const saysNoRoom = (why: Unwritable, folder: string): string =>
  `${reasons[why](folder)}. ${remedies[why]} Linchpin was not closed in order the last time, or its library is damaged or of an older version: to be read it needs room on this disk or in the folder for temporary files.`

/** Nothing was written; it can be tried again. */
export class UnwritableError extends DeskError {
  constructor(why: Unwritable, folder: string) {
    super('UNAVAILABLE', `${reasons[why](folder)}, so this could not be saved. ${remedies[why]}`)
  }
}

const reasons: Readonly<Record<Unwritable, (folder: string) => string>> = {
  full: () => 'The disk is full',
  'only read': (folder) => `Linchpin may not write in its data folder ${folder}`,
}

const remedies: Readonly<Record<Unwritable, string>> = {
  full: 'Make room on it.',
  'only read': 'Allow it to.',
}
