import type { LibraryInside, Wanted } from '../../../../shared/model/backup.ts'
import { backupNamed } from '../backup-named.ts'
import {
  type Command,
  CommandError,
  type DeskAtHand,
  oneOf,
  prepared,
  readWords,
  UsageError,
} from '../command.ts'
import { saysMerged } from '../says-merged.ts'

/** Takes back the whole library from a backup, or a plan or a notebook in it. */
export const restore: Command = {
  name: 'restore',
  takes: 'BACKUP [--plan PLAN | --notebook NAME]',
  does: 'Takes back the library as it was in a backup, or one plan or notebook in it.',
  options: [
    'BACKUP  a name that “backups” lists, part of one that is in no other, or “newest”',
    '--plan PLAN  only this plan, named by its id, the start of it, or its question',
    '--notebook NAME  only this notebook',
  ],
  prepare(words) {
    const { values, positionals } = readWords(words, {
      plan: { type: 'string' },
      notebook: { type: 'string' },
    })
    return prepared(values, () => {
      const named = oneOf(positionals, 'BACKUP')
      const { plan, notebook } = values
      if (plan !== undefined && notebook !== undefined)
        throw new UsageError('--plan and --notebook are asked for one at a time.')
      return async (desk) => {
        const { name } = await backupNamed(desk, named)
        const wanted = await wantedIn(desk, name, plan, notebook)
        const taken = await desk.calls.backups.takeBack({ name, wanted }, { signal: desk.signal })
        const { notices, setAside, ...added } = taken
        for (const notice of notices) desk.tell(notice)
        return {
          json: { backup: name, setAside, ...added },
          plain: setAside
            ? `The library is as it was in ${name}. The one there was is kept as ${setAside}.`
            : saysMerged(taken),
        }
      }
    })
  },
}

async function wantedIn(
  { calls, signal }: DeskAtHand,
  name: string,
  plan: string | undefined,
  notebook: string | undefined,
): Promise<Wanted> {
  if (plan === undefined && notebook === undefined) return { type: 'all' }
  const inside = await calls.backups.inside({ name }, { signal })
  return plan === undefined
    ? { type: 'notebook', id: idOf('notebook', notebook ?? '', notebooksOf(inside)) }
    : { type: 'plan', id: idOf('plan', plan, plansOf(inside)) }
}

type Named = { id: string; says: string }
const plansOf = ({ plans }: LibraryInside): Named[] =>
  plans.map(({ id, question }) => ({ id, says: question }))
const notebooksOf = ({ notebooks }: LibraryInside): Named[] =>
  notebooks.map(({ id, name }) => ({ id, says: name }))

function idOf(kind: string, named: string, things: readonly Named[]): string {
  const wanted = named.trim().toLowerCase()
  const found = things.filter(
    ({ id, says }) => wanted !== '' && (id.startsWith(wanted) || says.toLowerCase() === wanted),
  )
  const [thing, ...others] = found
  if (!thing) throw new CommandError(`There is no ${kind} “${named}” in that backup.`)
  if (others.length > 0)
    throw new CommandError(
      `${found.length} answer to “${named}”. Give the id: ${found.map(({ id }) => id).join(', ')}`,
    )
  return thing.id
}
