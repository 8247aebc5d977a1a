/** Notes cut in two, and made one. */
import { z } from 'zod'
import type { Done } from '../../../shared/contract-library.ts'
import { newId } from '../../../shared/model/ids.ts'
import type { Cite } from '../../../shared/model/source.ts'
import { trimmed } from '../../../shared/text/ranges.ts'
import { type Database, DeskError, mendedRow, mendedRows } from '../../storage/index.ts'
import { cite, isStarred, tags } from '../rows.ts'
import type { Acting } from './acting.ts'
import { citeSame, jsonOf } from './cites.ts'
import type { Journal } from './journal.ts'
import { distinct } from './tags.ts'
import { gone, listed, noteNamed, thingMending } from './things.ts'
import { addSnippet, cleaned, emptied, reword } from './words.ts'

export type WholeNoteActs = {
  /** Cuts a note in two before an offset of its body; a snippet that lies over the cut is cut with it. */
  splitNote(noteId: string, at: number, heading: string): Promise<Done & { noteId: string }>
  /** Makes one note of several under the heading of the first; the headings of the others are lines of its body. */
  mergeNotes(noteIds: readonly string[]): Done
}

/** As many characters as the contract lets a note have. */
const mostCharacters = 5_000_000

const row = z.object({
  id: z.string(),
  notebookId: z.string(),
  position: z.int(),
  heading: z.string(),
  body: z.string(),
  cite,
  notebookCite: cite,
  origin: z.string().nullable(),
  tags,
  isStarred,
})
type Whole = z.output<typeof row>

const mends = {
  ...thingMending,
  position: { stands: () => 0 },
  origin: { stands: () => null },
}
const idRow = z.object({ id: z.string(), position: z.int() })

export function createWholeNoteActs({ sql }: Database, acting: Acting): WholeNoteActs {
  const { undo, words, chosen, editing } = acting
  const byId = sql.prepare(
    `SELECT notes.id, notebook_id AS notebookId, position, heading, body, notes.cite, notebooks.cite AS notebookCite,
       origin, tags, starred AS isStarred
     FROM notes JOIN notebooks ON notebooks.id = notebook_id
     WHERE notes.id = ? AND notes.deleted IS NULL AND notebooks.deleted IS NULL AND NOT arriving`,
  )
  const behind = sql.prepare(
    'SELECT id, position FROM notes WHERE notebook_id = ? AND position > ? ORDER BY position',
  )
  const readAs = sql.prepare('SELECT id FROM read_as WHERE note_id = ?')
  const snippetsOf = sql.prepare('SELECT id FROM snippets WHERE note_id = ?')
  const find = (id: string): Whole | null => mendedRow(row, mends, byId, id)

  /** Has the notes behind a place stand aside for one more, as far as they stand close together. */
  function makeRoom(notebookId: string, position: number, journal: Journal): void {
    let taken = position + 1
    for (const note of mendedRows(idRow, {}, behind, notebookId, position)) {
      if (note.position > taken) return
      taken = note.position + 1
      journal.adjust('notes', note.id, { position: taken })
    }
  }

  return {
    async splitNote(noteId, at, heading) {
      const { snippetsAt } = await editing()
      return undo.act((journal) => {
        const note = find(noteId)
        if (!note) throw gone('note')
        const head = trimmed(note.body, 0, Math.min(at, note.body.length))
        const tail = trimmed(note.body, Math.min(at, note.body.length), note.body.length)
        if (!head || !tail)
          throw new DeskError('REFUSED', 'Cut the note where there are words on both sides.')
        const [first, second] = [note.body.slice(0, head.end), note.body.slice(tail.start)]
        const snippets = words.snippets(noteId, note.body)
        const [id, now] = [newId(), new Date().toISOString()]
        makeRoom(note.notebookId, note.position, journal)
        journal.insert('notes', id, {
          notebook_id: note.notebookId,
          position: note.position + 1,
          heading: cleaned(heading),
          body: '',
          cite: jsonOf(note.cite),
          origin: note.origin,
          tags: listed(note.tags),
          created: now,
          updated: now,
        })
        emptied(journal, noteId)
        const known = words.peopleIn(note.notebookId)
        const readIn = {
          head: { heading: note.heading, body: first, known },
          tail: { heading, body: second, known },
        }
        for (const snippet of snippets) {
          const [start, end] = [snippet.start - tail.start, snippet.end - tail.start]
          if (snippet.end <= head.end) continue
          if (start >= 0)
            journal.change('snippets', snippet.id, { note_id: id, starts: start, ends: end })
          else {
            const own = trimmed(first, snippet.start, head.end)
            const [kept] = own ? snippetsAt(readIn.head, [own]) : []
            const [cut] = snippetsAt(readIn.tail, [{ start: 0, end }])
            if (kept) reword(journal, snippet, kept)
            if (cut)
              addSnippet(journal, id, cut, {
                ...snippet,
                byHand: snippet.byHand.filter((each) => each === 'text'),
              })
          }
        }
        journal.needs(noteId, 'snippets')
        journal.change('notes', noteId, { body: first })
        journal.change('notes', id, { body: second })
        journal.adjust('notes', noteId, { updated: now })
        chosen.touch(note.notebookId, journal)
        return {
          says: `${noteNamed({ ...note, begins: note.body })} is two notes now.`,
          noteId: id,
        }
      })
    },

    mergeNotes: (noteIds) =>
      undo.act((journal) => {
        const notes = inOrder([...new Set(noteIds)].flatMap((id) => find(id) ?? []))
        const [first] = notes
        if (!first || notes.length < 2)
          throw new DeskError('NOT_FOUND', 'Those notes are not all there any more.')
        const common = commonCite(notes)
        let body = ''
        for (const note of notes) {
          const snippets = words.snippets(note.id, note.body)
          if (note !== first) body += note.heading.trim() ? `\n\n${note.heading}\n` : '\n\n'
          const from = body.length
          body += note.body
          emptied(journal, note.id)
          const own = sourceOf(note)
          const isHandedOn = own !== undefined && !citeSame(own, common ?? first.notebookCite)
          for (const { id, start, end, cite } of snippets)
            journal.change('snippets', id, {
              note_id: first.id,
              starts: start + from,
              ends: end + from,
              ...(isHandedOn && !cite && { cite: jsonOf(own) }),
            })
        }
        if (body.length > mostCharacters)
          throw new DeskError('REFUSED', 'Together these notes are too long for one.')
        for (const note of notes.slice(1)) {
          // As it was read it is known again by what it is part of now.
          for (const { id } of readAs.all(note.id))
            journal.change('read_as', String(id), { note_id: first.id })
          // Those that are not where they say they are come along as they are.
          for (const { id } of snippetsOf.all(note.id))
            journal.change('snippets', String(id), { note_id: first.id })
          journal.remove('notes', note.id)
          chosen.touch(note.notebookId, journal)
        }
        journal.needs(first.id, 'snippets')
        journal.change('notes', first.id, {
          body,
          cite: jsonOf(common),
          tags: listed(distinct(notes.flatMap(({ tags }) => tags))),
          starred: notes.some(({ isStarred }) => isStarred) ? 1 : 0,
        })
        journal.adjust('notes', first.id, { updated: new Date().toISOString() })
        chosen.touch(first.notebookId, journal)
        return {
          says: `${notes.length} notes are one now: ${noteNamed({ ...first, begins: body })}.`,
        }
      }),
  }
}

/** Notebook by notebook, as they were first named; in each as they stand there. */
function inOrder(notes: readonly Whole[]): Whole[] {
  const order = [...new Set(notes.map(({ notebookId }) => notebookId))]
  return notes.toSorted(
    (one, other) =>
      order.indexOf(one.notebookId) - order.indexOf(other.notebookId) ||
      one.position - other.position,
  )
}

const sourceOf = ({ cite, notebookCite }: Whole): Cite | undefined => cite ?? notebookCite

/** The source that the whole note can name: that of the first, unless a part has none that would then seem to. */
const commonCite = (notes: readonly Whole[]): Cite | undefined =>
  notes.every((note) => sourceOf(note) !== undefined) ? notes[0]?.cite : undefined
