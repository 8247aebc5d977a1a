/** Opens a data folder: to write in it, or where that cannot be done just now, to read. docs/decisions/120 */
import { join } from 'node:path'
import {
  CannotOpenError,
  closeAllToOthers,
  type Database,
  DeskError,
  dropSpareFolder,
  exchangeable,
  type FolderLock,
  inItsPlace,
  inUse,
  type LibraryPlace,
  libraryIn,
  lockFolder,
  lockFolderToRead,
  type MaintenanceDue,
  makeSpareFolder,
  openDatabase,
  openToRead,
  saysOnlyRead,
  sweepLeftOver,
  sweepSpareFolders,
  type Unwritable,
  UnwritableError,
} from '../storage/index.ts'

export type OpenDataFolder = {
  database: Database
  /** Where other threads read the library now. */
  place(): LibraryPlace
  /** Where temporary files are put; it may not be there yet. */
  temporary: string
  /** What a large library leaves to be done once it is open. */
  maintenance: MaintenanceDue | null
  /** Sentences a person must be told. */
  notices: string[]
  /** Null where the folder is open to be written in from the beginning. */
  onlyRead: OnlyRead | null
}

export type OnlyRead = {
  /** What a person is told while it is so. */
  says: string
  /** Has it told when the library is, or was already, opened to be written, with what opening it so has to tell. */
  onceWritten(tell: (notices: readonly string[]) => void): void
}

/** Gives why nothing can be written in a folder, or null. */
export type WhyUnwritable = (folder: string) => Unwritable | null

/**
 * @param opened is given what is to be closed, in the opposite order.
 * @throws CannotOpenError as `openDesk`.
 */
export async function openDataFolder(
  folder: string,
  whyUnwritable: WhyUnwritable,
  opened: AsyncDisposableStack,
): Promise<OpenDataFolder> {
  const why = whyUnwritable(folder)
  const lock = await (why ? lockFolderToRead(folder) : lockFolder(folder))
  opened.adopt(lock, ({ release }) => release())
  closeAllToOthers(folder)
  sweepSpareFolders(folder)
  const here = why ? toRead({ folder, why, whyUnwritable, lock, opened }) : toWrite(folder)
  opened.adopt(here.database, ({ close }) => close())
  return here
}

function toWrite(folder: string): OpenDataFolder {
  sweepLeftOver(folder)
  const { database, maintenance, notices } = openDatabase(folder)
  return {
    database: inItsPlace(database, libraryIn(folder)),
    place: () => inUse(folder),
    temporary: temporaryIn(folder),
    maintenance,
    notices,
    onlyRead: null,
  }
}

const temporaryIn = (folder: string): string => join(folder, 'temporary')

type Reading = {
  folder: string
  why: Unwritable
  whyUnwritable: WhyUnwritable
  lock: FolderLock
  opened: AsyncDisposableStack
}

/** Whatever is to be written has it tried first whether the library can be by now. */
function toRead({ folder, why, whyUnwritable, lock, opened }: Reading): OpenDataFolder {
  const reading = openToRead(folder, why)
  opened.defer(reading.drop)
  const spare = makeSpareFolder(folder, 0)
  if (spare !== null) opened.defer(() => dropSpareFolder(spare))
  let place = reading.place
  let tell: (notices: readonly string[]) => void = () => {}
  /** What opening it to write had to tell, once it was. */
  let found: readonly string[] | null = null

  function written(): Database {
    const now = whyUnwritable(folder)
    if (now) throw new UnwritableError(now, folder)
    try {
      lock.toWrite()
      const writing = toWrite(folder)
      place = writing.place()
      found = writing.notices
      return writing.database
    } catch (error) {
      if (error instanceof CannotOpenError) throw new DeskError('UNAVAILABLE', error.message)
      throw error
    }
  }
  return {
    database: exchangeable(reading.database, written, () => tell(found ?? [])),
    place: () => place,
    // Where there is no room anywhere, what needs it fails, and says so.
    temporary: temporaryIn(spare ?? folder),
    maintenance: null,
    notices: reading.notices,
    onlyRead: {
      says: saysOnlyRead(why, folder),
      onceWritten(act) {
        tell = act
        if (found) act(found)
      },
    },
  }
}
