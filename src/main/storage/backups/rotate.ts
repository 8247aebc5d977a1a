/** Deletes the backups that are not to be kept any more. */
import { rmSync, statSync } from 'node:fs'
import { syncFolder } from '../durable.ts'
import { contentsOf, weightOf } from './contents.ts'
import { toDelete } from './keep.ts'
import { backupsFolder, backupsIn } from './listing.ts'

/** @param mostBytes what all backups together may take. */
export function rotateBackups(folder: string, mostBytes: number): void {
  const backups = backupsIn(folder).map((backup) => {
    const contents = contentsOf(backup.path)
    return {
      ...backup,
      bytes: statSync(backup.path).size,
      weight: contents.state === 'readable' ? weightOf(contents.holds) : null,
    }
  })
  const gone = toDelete(backups, mostBytes)
  for (const { path } of gone) rmSync(path, { force: true })
  if (gone.length > 0) syncFolder(backupsFolder(folder))
}
