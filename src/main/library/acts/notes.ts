/** Writing and editing notes. */

import type { Done } from '../../../shared/contract-library.ts'
import { newId } from '../../../shared/model/ids.ts'
import type { Cite } from '../../../shared/model/source.ts'
import { counted } from '../../../shared/text/counted.ts'
import { type Database, DeskError } from '../../storage/index.ts'
import type { NotebookChoice } from '../notebooks.ts'
import type { Acting } from './acting.ts'
import { jsonOf } from './cites.ts'
import { createEdit } from './edit.ts'
import type { Journal } from './journal.ts'
import { inQuotes, listed, noteNamed } from './things.ts'
import { addSnippet, cleaned } from './words.ts'

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
  /** Changes the words of a note, and lets its snippets follow them (`carriedOver`). */
  editNote(change: {
    noteId: string
    heading?: string | undefined
    body?: string | undefined
  }): Promise<Done>
  /** What gives notes other words as part of a larger act. */
  rewording(): Promise<Rewording>
}

export type Rewording = (
  journal: Journal,
  words: { noteId: string; heading: string; body: string },
) => void

export function createNoteActs(_: Database, acting: Acting): NoteActs {
  const { undo, words, chosen, tags, checkSource, editing } = acting
  const edit = createEdit(acting)

  return {
    async addNote({ notebook: choice, cite, ...note }) {
      const heading = cleaned(note.heading)
      const body = cleaned(note.body)
      if (!/\S/.test(heading + body)) throw new DeskError('REFUSED', 'Write the note first.')
      const { snippetsIn } = await editing()
      return undo.act((journal) => {
        checkSource(cite)
        const notebook = chosen.of(choice, journal)
        const [noteId, now] = [newId(), new Date().toISOString()]
        journal.insert('notes', noteId, {
          notebook_id: notebook.id,
          position: chosen.nextPosition(notebook.id),
          heading,
          body,
          cite: jsonOf(cite),
          tags: listed(tags.spelt(note.tags ?? [])),
          created: now,
          updated: now,
        })
        const known = words.peopleIn(notebook.id)
        for (const draft of snippetsIn({ heading, body, known })) addSnippet(journal, noteId, draft)
        chosen.touch(notebook.id, journal)
        const says = `${noteNamed({ heading, begins: body })} is in ${inQuotes(notebook.name)}.`
        return { says, noteId, notebookId: notebook.id }
      })
    },

    async editNote({ noteId, ...change }) {
      const edits = await editing()
      return undo.act((journal) => {
        const before = words.of(noteId)
        const heading = change.heading === undefined ? before.heading : cleaned(change.heading)
        const body = change.body === undefined ? before.body : cleaned(change.body)
        if (!/\S/.test(heading + body))
          throw new DeskError('REFUSED', 'A note needs words. To be rid of it, put it in the bin.')
        const became = edit(journal, edits, { noteId, heading, body })
        return { says: saysEdited(noteNamed({ heading, begins: body }), became) }
      })
    },

    async rewording() {
      const edits = await editing()
      return (journal, { noteId, heading, body }) =>
        void edit(journal, edits, { noteId, heading: cleaned(heading), body: cleaned(body) })
    },
  }
}

/** “Why collectivise?” was changed: 2 snippets are new, 1 is gone. */
function saysEdited(name: string, { fresh, gone }: { fresh: number; gone: number }): string {
  const parts = [
    fresh > 0 ? `${counted(fresh, 'snippet')} ${fresh === 1 ? 'is' : 'are'} new` : '',
    gone > 0 ? `${counted(gone, 'snippet')} ${gone === 1 ? 'is' : 'are'} gone` : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? `${name} was changed.` : `${name} was changed: ${parts.join(', ')}.`
}
