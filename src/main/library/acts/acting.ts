/** What acts have in common: built once, and handed to each family of them. */
import type { Database } from '../../storage/index.ts'
import { createSourceCheck } from './cites.ts'
import { createNotebookChoice } from './notebook-choice.ts'
import { createTags } from './tags.ts'
import { createThings } from './things.ts'
import { createUndo } from './undo.ts'
import { createWords } from './words.ts'

export type Acting = ReturnType<typeof createActing>

export function createActing(database: Database) {
  const things = createThings(database)
  return {
    undo: createUndo(database),
    things,
    words: createWords(database),
    chosen: createNotebookChoice(database, things),
    tags: createTags(database),
    checkSource: createSourceCheck(database),
    /** What reads words brings a dictionary: it is loaded when it is first asked for. */
    editing: () => import('../editing/index.ts'),
  }
}
