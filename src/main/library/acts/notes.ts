/** Writing and editing notes. */
import { isDeepStrictEqual } from 'node:util'
import type { Done } from '../../../shared/contract-library.ts'
import { newId } from '../../../shared/model/ids.ts'
import type { Placed } from '../../../shared/model/import-file.ts'
import type { Cite } from '../../../shared/model/source.ts'
import { counted } from '../../../shared/text/counted.ts'
import { placed } from '../../intake/places.ts'
import { type Database, DeskError } from '../../storage/index.ts'
import type { Edited } from '../editing/index.ts'
import type { NotebookChoice } from '../notebooks.ts'
import type { Acting } from './acting.ts'
import { jsonOf } from './cites.ts'
import type { Journal } from './journal.ts'
import { inQuotes, listed, noteNamed } from './things.ts'
import { addSnippet, cleaned, emptied, reword, type Standing } from './words.ts'

export type NewByHand = {
  notebook: NotebookChoice
  heading: string
  body: string
  tags?: readonly string[] | undefined
  cite?: Cite | undefined
}

export type NoteActs = {
  /** Writes a note; its snippets are read out of its body. */
  addNote(note: NewByHand): Promise<Done & { noteId: string; notebookId: string }>
  /** Changes the words of a note, and lets its snippets follow them (`editing/carried-over.ts`). */
  editNote(change: {
    noteId: string
    heading?: string | undefined
    body?: string | undefined
  }): Promise<Done>
  /**
   * Works out what an edit makes of a note's snippets, and gives what does it as part of a larger act.
   * @param change `places` are those in its source of stretches of the body, which new snippets have from there
   * @throws DeskError what it gives, where the note was changed meanwhile.
   */
  rewording(change: {
    noteId: string
    heading: string
    body: string
    places?: readonly Placed[] | undefined
  }): Promise<(journal: Journal) => void>
}

export function createNoteActs({ transaction }: Database, acting: Acting): NoteActs {
  const { undo, things, words, chosen, tags, checkSource, edit } = acting

  /** A note as it is, and what it is to be; its snippets are carried from the one to the other. */
  function wanted({ noteId, ...change }: Parameters<NoteActs['editNote']>[0]) {
    const { notebookId } = things.note(noteId)
    const before = words.of(noteId)
    const heading = change.heading === undefined ? before.heading : cleaned(change.heading)
    const body = change.body === undefined ? before.body : cleaned(change.body)
    if (!/\S/.test(heading + body))
      throw new DeskError('REFUSED', 'A note needs words. To be rid of it, put it in the bin.')
    const snippets = before.body === body ? [] : words.snippets(noteId, before.body)
    return { notebookId, before: before.body, heading, body, snippets }
  }

  const editOf = ({ notebookId, before, heading, body, snippets }: ReturnType<typeof wanted>) =>
    edit({
      before,
      standing: snippets.map(({ id, start, end, byHand }) => ({
        id,
        start,
        end,
        isChosen: byHand.includes('text'),
      })),
      note: { heading, body, known: words.peopleIn(notebookId) },
    })

  /** Gives a note its words, as they were worked out. */
  function put(
    journal: Journal,
    noteId: string,
    { notebookId, heading, body, snippets }: ReturnType<typeof wanted>,
    edited: Edited | null,
  ): void {
    if (edited) follow(journal, noteId, snippets, edited)
    journal.change('notes', noteId, { heading, body })
    journal.adjust('notes', noteId, { updated: new Date().toISOString() })
    chosen.touch(notebookId, journal)
  }

  return {
    async addNote({ notebook: choice, cite, ...note }) {
      const heading = cleaned(note.heading)
      const body = cleaned(note.body)
      if (!/\S/.test(heading + body)) throw new DeskError('REFUSED', 'Write the note first.')
      const there = chosen.ifThere(choice)
      const known = there === null ? [] : words.peopleIn(there)
      const { fresh } = await edit({ before: '', standing: [], note: { heading, body, known } })
      return undo.act((journal) => {
        checkSource(cite)
        const notebook = chosen.of(choice, journal)
        const [noteId, now] = [newId(), new Date().toISOString()]
        journal.insert('notes', noteId, {
          notebook_id: notebook.id,
          position: chosen.nextPosition(notebook.id),
          heading,
          body: '',
          cite: jsonOf(cite),
          tags: listed(tags.spelt(note.tags ?? [])),
          created: now,
          updated: now,
        })
        for (const draft of fresh) addSnippet(journal, noteId, draft)
        journal.change('notes', noteId, { body })
        chosen.touch(notebook.id, journal)
        const says = `${noteNamed({ heading, begins: body })} is in ${inQuotes(notebook.name)}.`
        return { says, noteId, notebookId: notebook.id }
      })
    },

    async editNote(change) {
      for (;;) {
        const asked = wanted(change)
        const edited = asked.before === asked.body ? null : await editOf(asked)
        const done = transaction(() => {
          // Its words are read while other calls are answered, and may have been changed by one of them.
          const now = wanted(change)
          if (!isDeepStrictEqual(now, asked)) return null
          return undo.act((journal) => {
            put(journal, change.noteId, asked, edited)
            const { heading, body } = asked
            return { says: saysEdited(noteNamed({ heading, begins: body }), edited) }
          })
        })
        if (done) return done
      }
    },

    async rewording({ places = [], ...change }) {
      const asked = wanted(change)
      const read = asked.before === asked.body ? null : await editOf(asked)
      // Offsets are those of the body as it was read, which is nearly always clean.
      const isAsRead = asked.body === change.body
      const edited = read && isAsRead ? { ...read, fresh: placed(read.fresh, places) } : read
      return (journal) => {
        if (!isDeepStrictEqual(wanted(change), asked))
          throw new DeskError('REFUSED', 'A note was changed meanwhile. Import the files again.')
        put(journal, change.noteId, asked, edited)
      }
    },
  }
}

/** Moves, rewords, lets go of and adds snippets of a note as its words were edited. */
function follow(
  journal: Journal,
  noteId: string,
  snippets: readonly Standing[],
  { moved, changed, gone, fresh }: Edited,
): void {
  const standing = new Map(snippets.map((snippet) => [snippet.id, snippet]))
  journal.needs(noteId, 'snippets')
  if (gone.length + fresh.length > 0) emptied(journal, noteId)
  for (const id of gone) journal.remove('snippets', id)
  for (const { id, start, end } of moved) {
    const was = standing.get(id)
    if (was?.start !== start || was.end !== end)
      journal.change('snippets', id, { starts: start, ends: end })
  }
  for (const { id, draft } of changed) {
    const snippet = standing.get(id)
    if (snippet) reword(journal, snippet, draft)
  }
  for (const draft of fresh) addSnippet(journal, noteId, draft)
}

/** “Why collectivise?” was changed: 2 snippets are new, 1 is gone. */
function saysEdited(name: string, edited: Edited | null): string {
  const [fresh, gone] = [edited?.fresh.length ?? 0, edited?.gone.length ?? 0]
  const parts = [
    fresh > 0 ? `${counted(fresh, 'snippet')} ${fresh === 1 ? 'is' : 'are'} new` : '',
    gone > 0 ? `${counted(gone, 'snippet')} ${gone === 1 ? 'is' : 'are'} gone` : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? `${name} was changed.` : `${name} was changed: ${parts.join(', ')}.`
}
