/** A note's words and the snippets in them, as acts read and write them. */
import { z } from 'zod'
import { newId } from '../../../shared/model/ids.ts'
import { type DraftSnippet, type SetByHand, snippetKindSchema } from '../../../shared/model/note.ts'
import { type Database, mendedRow, mendedRows } from '../../storage/index.ts'
import { byHand, cite, dates, isStarred, mending, people, place, tags } from '../rows.ts'
import { jsonOf } from './cites.ts'
import type { Journal } from './journal.ts'
import type { Values } from './rows.ts'
import { gone, listed } from './things.ts'

const bodyRow = z.object({ heading: z.string(), body: z.string() })
const snippetRow = z.object({
  id: z.string(),
  start: z.int(),
  end: z.int(),
  text: z.string(),
  kind: snippetKindSchema,
  dates,
  people,
  place,
  byHand,
  tags,
  isStarred,
  cite,
})
const peopleRow = z.object({ people })
export type Standing = z.output<typeof snippetRow>

/** So many lists of people are looked at, to know a name that a note does not explain. */
const mostLists = 5000

export type Words = ReturnType<typeof createWords>

export function createWords({ sql }: Database) {
  const bodyById = sql.prepare('SELECT heading, body FROM notes WHERE id = ?')
  const snippetsOf = sql.prepare(
    `SELECT id, starts AS start, ends AS end, text, kind, dates, people, place, by_hand AS byHand, tags,
       starred AS isStarred, cite
     FROM snippets WHERE note_id = ? ORDER BY starts, ends`,
  )
  const known = sql.prepare(
    `SELECT DISTINCT people FROM snippets JOIN notes ON notes.id = note_id
     WHERE notebook_id = ? AND people <> '[]' LIMIT ${mostLists}`,
  )

  return {
    /** @throws DeskError NOT_FOUND when there is no such note; UNREADABLE when its words are damaged. */
    of(noteId: string): z.output<typeof bodyRow> {
      const found = mendedRow(bodyRow, { heading: { stands: () => '' } }, bodyById, noteId)
      if (!found) throw gone('note')
      return found
    },
    /** Those that are where they say they are, in their order: of others nothing follows from the words. */
    snippets: (noteId: string, body: string): Standing[] =>
      mendedRows(snippetRow, mending, snippetsOf, noteId).filter(
        ({ start, end, text }) => body.slice(start, end) === text,
      ),
    /** The people that a notebook's snippets name. */
    peopleIn: (notebookId: string): string[] => [
      ...new Set(mendedRows(peopleRow, mending, known, notebookId).flatMap(({ people }) => people)),
    ],
  }
}

/** Puts a snippet into a note. */
export function addSnippet(
  journal: Journal,
  noteId: string,
  draft: DraftSnippet,
  marks: Partial<Pick<Standing, 'byHand' | 'tags' | 'isStarred' | 'cite' | 'place'>> = {},
): string {
  const id = newId()
  const { text, start, end } = draft
  journal.insert('snippets', id, {
    note_id: noteId,
    starts: start,
    ends: end,
    text,
    ...readValues(draft, []),
    place: jsonOf(marks.place ?? draft.place),
    cite: jsonOf(marks.cite),
    tags: listed(marks.tags ?? []),
    starred: marks.isStarred ? 1 : 0,
    by_hand: listed(marks.byHand ?? []),
  })
  return id
}

/** Gives a snippet other words; what a person has set of it stays. */
export const reword = (
  journal: Journal,
  { id, byHand }: Pick<Standing, 'id' | 'byHand'>,
  draft: DraftSnippet,
  values: Values = {},
): void => {
  const { text, start, end } = draft
  journal.change('snippets', id, {
    starts: start,
    ends: end,
    text,
    ...readValues(draft, byHand),
    ...values,
  })
}

/** What was read out of a snippet's words, but for what is set by hand. */
export function readValues(
  { kind, dates, people }: Pick<DraftSnippet, 'kind' | 'dates' | 'people'>,
  byHand: readonly SetByHand[],
): Values {
  const read = { kind, dates: JSON.stringify(dates), people: JSON.stringify(people) }
  return Object.fromEntries(
    Object.entries(read).filter(([name]) => !byHand.some((each) => each === name)),
  )
}

/** Words as they are kept: lines end in one way, and nothing is in them that no text has. */
export const cleaned = (words: string): string =>
  words.replace(/\r\n?/g, '\n').replaceAll('\0', '').toWellFormed()
