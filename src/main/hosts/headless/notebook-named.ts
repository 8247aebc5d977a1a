import type { Notebook } from '../../../shared/model/note.ts'
import { CommandError, type DeskAtHand } from './command.ts'

/** The notebook of that name. @throws CommandError, naming those there are, when there is none. */
export async function notebookNamed(
  { calls, signal }: DeskAtHand,
  name: string,
): Promise<Notebook> {
  const notebooks = await calls.library.notebooks(undefined, { signal })
  const found = notebooks.find((notebook) => notebook.name === name.trim())
  if (found) return found
  const names = notebooks.map((notebook) => `“${notebook.name}”`).join(', ')
  throw new CommandError(
    `There is no notebook “${name}”. ${names ? `There are: ${names}.` : 'There is none yet.'}`,
  )
}
