export * from './backups.ts'
export { binDays, createBinAge } from './bin-age.ts'
export { type Database, databaseOf, inUse, type LibraryPlace, openForReading } from './database.ts'
export { createDaysOpen, type DaysOpen } from './days-open.ts'
export { fileSynced, folderSynced, syncFile, syncFolder } from './durable.ts'
export {
  CannotOpenError,
  DeskError,
  type DeskErrorCode,
  LibraryUnavailableError,
  NewerDatabaseError,
} from './errors.ts'
export { exchangeable } from './exchangeable.ts'
export { FolderInUseError, type FolderLock, lockFolder, lockFolderToRead } from './folder-lock.ts'
export { jsonTest } from './json.ts'
export { sweepLeftOver } from './left-over.ts'
export { clearBrokenCites, hasWholeLinks } from './links.ts'
export { createNotices, type Notices } from './notices.ts'
export { openBeside } from './open-beside.ts'
export { type MaintenanceDue, maintain, noteSuspicion, openDatabase } from './opening.ts'
export { type OpenedToRead, openToRead } from './opening-to-read.ts'
export { openParts, type Parts } from './parts.ts'
export { inItsPlace, LibraryBusyError, PlaceGoneError } from './place.ts'
export { asideIn, bytesOf, libraryIn } from './places.ts'
export { closeAllToOthers } from './private-folder.ts'
export { isBusy, isOfDamagedFile, isOfOneRow, primaryCodeOf } from './result-codes.ts'
export {
  anId,
  anInstant,
  jsonColumn,
  type Mending,
  mendedRow,
  mendedRows,
  oneRow,
  optionalColumn,
  soundRows,
  UnreadableError,
} from './rows.ts'
export { nameOf, saysRows, toldInOrder } from './rows-in-words.ts'
export { bytesAsText, fitted, tablesOf } from './salvage/columns.ts'
export { type OpenSettingsFile, openSettings, type SettingsStore } from './settings.ts'
export { dropSpareFolder, makeSpareFolder, sweepSpareFolders } from './spare-folder.ts'
export { saysOnlyRead, type Unwritable, UnwritableError, whyUnwritable } from './unwritable.ts'
