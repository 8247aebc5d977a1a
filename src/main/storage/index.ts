export * from './backups.ts'
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
export { createDaysOpen, type DaysOpen } from './days-open.ts'
export { CannotOpenError, DeskError, type DeskErrorCode } from './errors.ts'
export { FolderInUseError, type FolderLock, lockFolder } from './folder-lock.ts'
export { openBeside } from './open-beside.ts'
export { primaryCodeOf } from './result-codes.ts'
export { allRows, jsonColumn, oneRow, optionalColumn } from './rows.ts'
export { type OpenSettingsFile, openSettings, type SettingsStore } from './settings.ts'
