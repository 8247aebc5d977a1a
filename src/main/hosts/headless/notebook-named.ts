/** Notebooks as a person names them with `--notebook`. */
import { notebookChoiceSchema } from '../../../shared/contract.ts'
import type { Notebook } from '../../../shared/model/note.ts'
import { CommandError, type DeskAtHand, fitting, UsageError } from './command.ts'

/** The name given, fit to be one; undefined when none was. @throws UsageError when it is not fit. */
export function notebookNameOf(given: string | undefined): string | undefined {
  const name = given?.trim()
  if (name === '') throw new UsageError('--notebook needs a name.')
  if (name !== undefined) fitting(notebookChoiceSchema, { name })
  return name
}

/** The notebook of that name, in whatever capitals; one that is spelt the same before any other. */
export async function findNotebook(desk: DeskAtHand, name: string): Promise<Notebook | undefined> {
  return among(await all(desk), name)
}

/** As `findNotebook`. @throws CommandError, naming those there are, when there is none. */
export async function notebookNamed(desk: DeskAtHand, name: string): Promise<Notebook> {
  const notebooks = await all(desk)
  const found = among(notebooks, name)
  if (found) return found
  const names = notebooks.map((notebook) => `“${notebook.name}”`).join(', ')
  throw new CommandError(
    `There is no notebook “${name}”. ${names ? `There are: ${names}.` : 'There is none yet.'}`,
  )
}

const all = ({ calls, signal }: DeskAtHand): Promise<Notebook[]> =>
  calls.library.notebooks(undefined, { signal })

// The library itself knows ASCII's capitals only, so that “État” and “état” may both be in it.
const among = (notebooks: readonly Notebook[], name: string): Notebook | undefined =>
  notebooks.find((notebook) => notebook.name === name) ??
  notebooks.find((notebook) => plain(notebook.name) === plain(name))

const plain = (name: string): string => name.normalize().toLowerCase()
