/** What the library's queries have in common: how their columns are read, and what stands for damaged ones. */
import { z } from 'zod'
import { datesSchema } from '../../shared/model/note.ts'
import { citeSchema } from '../../shared/model/source.ts'
import { anId, anInstant, jsonColumn, optionalColumn } from '../storage/index.ts'

export const cite = optionalColumn(jsonColumn(citeSchema))
export const dates = jsonColumn(z.array(datesSchema))
export const people = jsonColumn(z.array(z.string()))

const nothingListed = () => '[]'

/**
 * Whatever is wrong with a notebook, a note or a snippet, its words are there and can be used. A source that
 * cannot be read is none.
 */
export const mending = {
  id: anId('id'),
  snippetId: anId('snippetId'),
  noteId: anId('noteId'),
  notebookId: anId('notebookId'),
  name: { stands: () => 'A notebook whose name cannot be read', called: 'name' },
  text: { stands: () => 'These words cannot be read', called: 'words' },
  kind: { stands: () => 'statement', called: 'kind' },
  start: { stands: () => 0, called: 'place' },
  end: { stands: () => 1, called: 'place' },
  dates: { stands: nothingListed, called: 'dates' },
  people: { stands: nothingListed, called: 'people' },
  cite: { stands: () => null, called: 'source' },
  noteCite: { stands: () => null },
  snippets: { stands: () => 0, called: 'number of snippets' },
  updated: anInstant,
}
