export { type Database, databaseOf, openForReading } from './database.ts'
export {
  CannotOpenError,
  DeskError,
  type DeskErrorCode,
  LibraryUnavailableError,
  NewerDatabaseError,
} from './errors.ts'
export { FolderInUseError, type FolderLock, lockFolder } from './folder-lock.ts'
export { createNotices, type Notices } from './notices.ts'
export { doHousework, type Housework, noteSuspicion, openDatabase } from './opening.ts'
export { primaryCodeOf } from './result-codes.ts'
export { allRows, jsonColumn, oneRow, optionalColumn } from './rows.ts'
export { type OpenSettingsFile, openSettings, type SettingsStore } from './settings.ts'
