export {
  type Database,
  databaseOf,
  doHousework,
  type Housework,
  LibraryUnavailableError,
  NewerDatabaseError,
  openDatabase,
  openForReading,
} from './database.ts'
export { fileSynced, folderSynced, syncFile, syncFolder } from './durable.ts'
export { CannotOpenError, DeskError, type DeskErrorCode } from './errors.ts'
export { FolderInUseError, type FolderLock, lockFolder } from './folder-lock.ts'
export { sweepLeftOver } from './left-over.ts'
export { openParts, type Parts } from './parts.ts'
export { closeAllToOthers } from './private-folder.ts'
export { primaryCodeOf } from './result-codes.ts'
export { allRows, jsonColumn, oneRow, optionalColumn } from './rows.ts'
export { type OpenSettingsFile, openSettings, type SettingsStore } from './settings.ts'
