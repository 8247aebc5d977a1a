import type { KeptLibrary } from '../../../../shared/model/backup.ts'
import { counted } from '../../../../shared/text/counted.ts'
import { backupNamed } from '../backup-named.ts'
import {
  type Command,
  CommandError,
  type DeskAtHand,
  prepared,
  type Result,
  readWords,
  UsageError,
} from '../command.ts'
import { minuteOf } from '../plain.ts'

/** Every backup, and every library that was set aside; one of these is deleted when it is named. */
export const backups: Command = {
  name: 'backups',
  takes: '[--delete NAME]',
  does: 'Lists the backups of the library, the newest first, and the libraries that were set aside.',
  options: [
    '--delete NAME  deletes, for good, a library that was set aside: its name in the list, or part of it',
  ],
  prepare(words) {
    const { values, positionals } = readWords(words, { delete: { type: 'string' } })
    return prepared(values, () => {
      if (positionals.length > 0)
        throw new UsageError(`“${positionals.join(' ')}” means nothing here.`)
      const named = values.delete
      return named === undefined ? list : (desk) => deleteNamed(desk, named)
    })
  },
}

async function list({ calls, signal }: DeskAtHand): Promise<Result> {
  const found = await calls.backups.list(undefined, { signal })
  return { json: found, plain: found.map(lineOf).join('\n') || 'There are no backups yet.' }
}

async function deleteNamed(desk: DeskAtHand, named: string): Promise<Result> {
  const { name, kind, bytes } = await backupNamed(desk, named)
  if (kind === 'backup')
    throw new CommandError(
      `${name} is a backup. Only a library that was set aside is deleted so: backups make way for others by themselves.`,
    )
  await desk.calls.backups.remove({ name }, { signal: desk.signal })
  return { json: { deleted: name, bytes }, plain: `Deleted ${name}.` }
}

/** Backs the library up. */
export const backUp: Command = {
  name: 'backup',
  takes: '',
  does: 'Backs the library up now.',
  options: [],
  prepare(words) {
    const { values, positionals } = readWords(words, {})
    return prepared(values, () => {
      if (positionals.length > 0)
        throw new UsageError(`“${positionals.join(' ')}” means nothing here.`)
      return async ({ calls, signal }) => {
        const made = await calls.backups.make(undefined, { signal })
        return { json: made, plain: `Made ${lineOf(made)}` }
      }
    })
  },
}

function lineOf({ name, made, bytes, holds }: KeptLibrary): string {
  const held = holds
    ? `${counted(holds.notebooks, 'notebook')}, ${counted(holds.notes, 'note')}, ${counted(holds.plans, 'plan')}`
    : 'cannot be read as it is'
  return `${name}  ${minuteOf(made)}  ${counted(bytes, 'byte')}  ${held}`
}
