import type { KeptLibrary } from '../../../shared/model/backup.ts'
import { CommandError, type DeskAtHand } from './command.ts'

/**
 * The backup, or the library that was set aside, that a person named: by its name, by a part of it that is in
 * no other, or as the newest backup.
 * @throws CommandError when none answers to it, or several do.
 */
export async function backupNamed(
  { calls, signal }: DeskAtHand,
  named: string,
): Promise<KeptLibrary> {
  const listed = await calls.backups.list(undefined, { signal })
  const found =
    named === 'newest'
      ? listed.filter(({ kind, holds }) => kind === 'backup' && holds !== null).slice(0, 1)
      : listed.filter(({ name }) => name === named || name.includes(named))
  const [backup, ...others] = found
  if (!backup) throw new CommandError(`There is no backup “${named}”. “backups” lists them.`)
  if (others.length > 0)
    throw new CommandError(
      `${found.length} backups answer to “${named}”. Give more of the name: ${found.map(({ name }) => name).join(', ')}`,
    )
  return backup
}
