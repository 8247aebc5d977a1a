/** What the library's queries have in common: how their columns are read, and what stands for damaged ones. */
import { z } from 'zod'
import { datesSchema, setByHandSchema, snippetSchema, tagsSchema } from '../../shared/model/note.ts'
import {
  type Cite,
  citeSchema,
  type PlaceInSource,
  placeInSourceSchema,
} from '../../shared/model/source.ts'
import { anId, anInstant, jsonColumn, optionalColumn } from '../storage/index.ts'

export const cite = optionalColumn(jsonColumn(citeSchema))
export const dates = jsonColumn(z.array(datesSchema))
export const people = jsonColumn(z.array(z.string()))
export const place = optionalColumn(jsonColumn(placeInSourceSchema))
export const tags = jsonColumn(tagsSchema)
export const byHand = jsonColumn(z.array(setByHandSchema))
export const isStarred = z.number().transform((number) => number !== 0)

/** What a note or snippet has from a person, as columns of its table. */
export const markColumns = (table: string): string => `${table}.tags, ${table}.starred AS isStarred`
export const snippetColumns = `snippets.id, note_id AS noteId, text, starts AS start, ends AS end, kind, dates, people,
  snippets.place, snippets.by_hand AS byHand, ${markColumns('snippets')}, snippets.cite`

export const snippetRow = snippetSchema.extend({
  dates,
  people,
  place,
  byHand,
  tags,
  isStarred,
  cite,
})

/** Notebooks that are in the library: not an import that is being written, nor one in the bin. */
export const shownNotebooks = 'SELECT id FROM notebooks WHERE NOT arriving AND deleted IS NULL'

/** Numbers of snippets that are not in the library: of notes in the bin, and of notebooks that are not shown. */
export const hiddenSnippets = `
  SELECT num FROM notes CROSS JOIN snippets ON note_id = notes.id WHERE notes.deleted IS NOT NULL
  UNION ALL
  SELECT num FROM notebooks CROSS JOIN notes ON notebook_id = notebooks.id CROSS JOIN snippets ON note_id = notes.id
  WHERE arriving OR notebooks.deleted IS NOT NULL`

/** The condition that a row of `notes` is in the notebook of that parameter, or with null in any; none in the bin. */
export const inScope = (parameter: string): string =>
  `notes.deleted IS NULL
   AND iif(${parameter} IS NULL, notebook_id IN (${shownNotebooks}), notebook_id = ${parameter})`

/** A cite that says of itself no place has the snippet's own. */
export const withPlace = (
  cite: Cite | undefined,
  place: PlaceInSource | undefined,
): Cite | undefined => (cite && place && cite.locator === undefined ? { ...cite, ...place } : cite)

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
  place: { stands: () => null, called: 'page' },
  tags: { stands: nothingListed, called: 'tags' },
  byHand: { stands: nothingListed },
  isStarred: { stands: () => 0 },
  noteCite: { stands: () => null },
  snippets: { stands: () => 0, called: 'number of snippets' },
  updated: anInstant,
}
