/** What acts have in common: built once, and handed to each family of them. */
import type { Database } from '../../storage/index.ts'
import type { Edit, Edited } from '../editing/index.ts'
import { createSourceCheck } from './cites.ts'
import { createNotebookChoice } from './notebook-choice.ts'
import { createTags } from './tags.ts'
import { createThings } from './things.ts'
import { createUndo } from './undo.ts'
import { createWords } from './words.ts'

export type Acting = ReturnType<typeof createActing>

/** Works out an edit: here, or for a long note in a thread. */
export type EditWords = (edit: Edit) => Promise<Edited>

/** What reads words brings a dictionary: it is loaded when it is first asked for. */
const editing = () => import('../editing/index.ts')

/** Works an edit out in this thread. */
export const editHere: EditWords = async (edit) => (await editing()).edited(edit)

export function createActing(database: Database, edit: EditWords = editHere) {
  const things = createThings(database)
  return {
    undo: createUndo(database),
    things,
    words: createWords(database),
    chosen: createNotebookChoice(database, things),
    tags: createTags(database),
    checkSource: createSourceCheck(database),
    editing,
    edit,
  }
}
