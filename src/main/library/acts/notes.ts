/** Writing and editing notes. */

import type { Done } from '../../../shared/contract-library.ts'
import { newId } from '../../../shared/model/ids.ts'
import type { Cite } from '../../../shared/model/source.ts'
import { counted } from '../../../shared/text/counted.ts'
import { type Database, DeskError } from '../../storage/index.ts'
import type { NotebookChoice } from '../notebooks.ts'
import type { Acting } from './acting.ts'
import { jsonOf } from './cites.ts'
import type { Journal } from './journal.ts'
import { inQuotes, listed, noteNamed } from './things.ts'
import { addSnippet, cleaned, reword, type Standing } from './words.ts'

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
}

export function createNoteActs(_: Database, acting: Acting): NoteActs {
  const { undo, things, words, chosen, tags, checkSource, editing } = acting

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
        const note = things.note(noteId)
        const before = words.of(noteId)
        const heading = change.heading === undefined ? before.heading : cleaned(change.heading)
        const body = change.body === undefined ? before.body : cleaned(change.body)
        if (!/\S/.test(heading + body))
          throw new DeskError('REFUSED', 'A note needs words. To be rid of it, put it in the bin.')
        const became =
          body === before.body
            ? { fresh: 0, gone: 0 }
            : carryOver(journal, noteId, before.body, {
                heading,
                body,
                known: words.peopleIn(note.notebookId),
              })
        journal.change('notes', noteId, { heading, body })
        journal.adjust('notes', noteId, { updated: new Date().toISOString() })
        chosen.touch(note.notebookId, journal)
        return { says: saysEdited(noteNamed({ heading, begins: body }), became) }
      })

      /** Moves, rewords, lets go of and adds snippets as the words were changed. */
      function carryOver(
        journal: Journal,
        id: string,
        before: string,
        note: { heading: string; body: string; known: readonly string[] },
      ): { fresh: number; gone: number } {
        const standing = new Map<string, Standing>(
          words.snippets(id, before).map((snippet) => [snippet.id, snippet]),
        )
        const { kept, gone, fresh } = edits.carriedOver(
          before,
          [...standing.values()].map(({ byHand, ...rest }) => ({
            ...rest,
            isChosen: byHand.includes('text'),
          })),
          note.body,
        )
        journal.needs(id, 'snippets')
        for (const each of gone) journal.remove('snippets', each)
        for (const { id, start, end, isChanged } of kept)
          if (!isChanged) journal.change('snippets', id, { starts: start, ends: end })
        const changed = kept.filter(({ isChanged }) => isChanged)
        for (const [at, draft] of edits.snippetsAt(note, changed).entries()) {
          const snippet = standing.get(changed[at]?.id ?? '')
          if (snippet) reword(journal, snippet, draft)
        }
        for (const draft of edits.snippetsAt(note, fresh)) addSnippet(journal, id, draft)
        return { fresh: fresh.length, gone: gone.length }
      }
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
