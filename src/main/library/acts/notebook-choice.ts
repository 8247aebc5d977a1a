/** Notebooks as acts choose, name and fill them. */
import { newId } from '../../../shared/model/ids.ts'
import { type Database, DeskError } from '../../storage/index.ts'
import type { NotebookChoice } from '../notebooks.ts'
import type { Journal } from './journal.ts'
import { type FoundNotebook, inQuotes, type Things } from './things.ts'

export type NotebooksChosen = ReturnType<typeof createNotebookChoice>

export function createNotebookChoice({ sql }: Database, things: Things) {
  const byName = sql.prepare('SELECT id, deleted FROM notebooks WHERE name = ?')
  const lastPosition = sql.prepare(
    'SELECT coalesce(max(min(position, 1000000000000)), -1) AS position FROM notes WHERE notebook_id = ?',
  )

  /** A name that is taken by a notebook in the bin is given up by it. @returns who else has it. */
  function cleared(name: string, journal: Journal): string | null {
    const holder = byName.get(name)
    if (!holder) return null
    const id = String(holder.id)
    if (holder.deleted === null) return id
    journal.change('notebooks', id, { name: freeName(name, (each) => !byName.get(each)) })
    return null
  }

  return {
    /** The id of the notebook chosen; null for one that is yet to be made. */
    ifThere(choice: NotebookChoice): string | null {
      if ('id' in choice) return choice.id
      const holder = byName.get(choice.name)
      return holder && holder.deleted === null ? String(holder.id) : null
    },
    /** The notebook chosen, made when there is none of that name. @throws DeskError NOT_FOUND */
    of(choice: NotebookChoice, journal: Journal): Pick<FoundNotebook, 'id' | 'name' | 'cite'> {
      if ('id' in choice) return things.notebook(choice.id)
      const there = cleared(choice.name, journal)
      if (there !== null) return things.notebook(there)
      const [id, now] = [newId(), new Date().toISOString()]
      journal.insert('notebooks', id, { name: choice.name, created: now, updated: now })
      return { id, name: choice.name, cite: undefined }
    },
    /** @throws DeskError REFUSED when another notebook has that name. */
    claim(name: string, id: string, journal: Journal): void {
      const holder = byName.get(name)
      if (holder && String(holder.id) === id) return
      if (cleared(name, journal) !== null)
        throw new DeskError(
          'REFUSED',
          `There is a notebook called ${inQuotes(name)} already. Choose another name, or merge the two.`,
        )
    },
    nextPosition: (id: string): number => Number(lastPosition.get(id)?.position ?? -1) + 1,
    touch: (id: string, journal: Journal): void =>
      journal.adjust('notebooks', id, { updated: new Date().toISOString() }),
  }
}

/** The name with the first number behind it that nobody has: "Lenin (2)". */
export function freeName(name: string, isFree: (name: string) => boolean): string {
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`
    const free = `${name.slice(0, 200 - ending.length).trimEnd()}${ending}`
    if (isFree(free)) return free
  }
}
