/** Backups that a library can be taken back from. */
import { contentsOf, isWhole, weightOf } from './contents.ts'
import { type Backup, backupsIn } from './listing.ts'

/**
 * The folder's good backups: ours, whole, and not of a later Linchpin. Those that hold something come first,
 * the newest before the others, each looked through only when it is asked for.
 * @param now only tells of backups without a serial which of them a wrong clock has dated ahead.
 */
export function* goodBackups(folder: string, now = new Date()): Generator<Backup, void> {
  const backups = backupsIn(folder)
  const isAhead = ({ serial, made }: Backup) => serial === 0 && made.getTime() > now.getTime()
  const inOrder = [...backups.filter((each) => !isAhead(each)), ...backups.filter(isAhead)]
  const read = inOrder.map((backup) => ({ backup, contents: contentsOf(backup.path) }))
  const holding = (something: boolean) =>
    read.filter(
      ({ contents }) => contents.state === 'readable' && weightOf(contents.holds) > 0 === something,
    )
  for (const { backup } of [...holding(true), ...holding(false)])
    if (isWhole(backup.path)) yield backup
}

/** The newest good backup, or null. */
export const newestGoodBackup = (folder: string): Backup | null =>
  goodBackups(folder).next().value ?? null
