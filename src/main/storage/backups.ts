/** Copies of the library, in `backups/` of its folder: made, kept, and taken back from. docs/decisions/127 */
export {
  type Contents,
  contentsOf,
  type Holdings,
  holdingsOf,
  isWhole,
  latestSchema,
  reading,
  weightOf,
} from './backups/contents.ts'
export { CopyNotWholeError } from './backups/copy-not-whole.ts'
export { goodBackups, newestGoodBackup } from './backups/good.ts'
export { toDelete } from './backups/keep.ts'
export { type Backup, backupsFolder, backupsIn } from './backups/listing.ts'
export {
  backUp,
  backUpIfDue,
  copyLibrary,
  isBackupDue,
  isHourlyBackupDue,
  lastReadable,
} from './backups/make.ts'
export { rotateBackups } from './backups/rotate.ts'
