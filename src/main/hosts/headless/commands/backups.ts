import type { KeptLibrary } from '../../../../shared/model/backup.ts'
import { counted } from '../../../../shared/text/counted.ts'
import { type Command, prepared, readWords, UsageError } from '../command.ts'
import { minuteOf } from '../plain.ts'

/** Every backup, and every library that was set aside. */
export const backups: Command = {
  name: 'backups',
  takes: '',
  does: 'Lists the backups of the library, the newest first, and the libraries that were set aside.',
  options: [],
  prepare(words) {
    const { values, positionals } = readWords(words, {})
    return prepared(values, () => {
      if (positionals.length > 0)
        throw new UsageError(`“${positionals.join(' ')}” means nothing here.`)
      return async ({ calls, signal }) => {
        const found = await calls.backups.list(undefined, { signal })
        return {
          json: found,
          plain: found.map(lineOf).join('\n') || 'There are no backups yet.',
        }
      }
    })
  },
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
