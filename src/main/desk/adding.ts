/** Puts what was chosen of a preview into the library: new notes, new words of notes, sources. */
import { setImmediate as turn } from 'node:timers/promises'
import type { Chosen, ComingSource } from '../../shared/contract.ts'
import { newId } from '../../shared/model/ids.ts'
import type { ReadReference } from '../../shared/model/source.ts'
import { counted } from '../../shared/text/counted.ts'
import { compose, notesIn } from '../intake/index.ts'
import {
  type Acts,
  type Added,
  type Arrivals,
  createKnownSources,
  digestOf,
  type Journal,
  type NewNote,
  type NotebookChoice,
  type Sources,
} from '../library/index.ts'
import type { Database } from '../storage/index.ts'
import type { HeldPreview } from './imports.ts'

export type AddedToLibrary = {
  undo: string
  says: string
  notebookId?: string
  notes: number
  snippets: number
  changed: number
  sources: { added: number; same: number }
}

export type ReferenceOfFile = ReadReference & { file: number }

export type Adding = {
  /** All of it in one transaction or nothing, which can be undone as one act. */
  add(chosen: Chosen, preview: HeldPreview, signal?: AbortSignal): Promise<AddedToLibrary>
  /** References with the sources here that they are; of two that are one in the files themselves, the first. */
  besideThoseHere(
    references: readonly ReferenceOfFile[],
    signal?: AbortSignal,
  ): Promise<ComingSource[]>
}

export function createAdding({
  database,
  arrivals,
  acts,
  sources,
}: {
  database: Database
  arrivals: Arrivals
  acts: Acts
  sources: Sources
}): Adding {
  const notebookNamed = database.sql.prepare(
    'SELECT id FROM notebooks WHERE name = ? AND deleted IS NULL',
  )

  const known = createKnownSources(database)

  const marksOf = database.sql.prepare(
    'SELECT tags, cite FROM notes WHERE id = ? AND json_valid(tags)',
  )

  const isThere = (choice: NotebookChoice): boolean =>
    'id' in choice || notebookNamed.get(choice.name) !== undefined

  return {
    async besideThoseHere(references, signal) {
      if (references.length === 0) return []
      const here = await known.indexInTurns(signal)
      return references.map((reference) => {
        const same = here.find(reference.fields)
        return { ...reference, ...(same && { same }) }
      })
    },

    async add(chosen, preview, signal) {
      const originOf = filesRemembered(preview)
      const made = chosen.notes.map((note) => ({ note, from: notesIn(note) }))
      const reworded = made.filter(({ note }) => note.into !== undefined)
      const notes = made
        .filter(({ note }) => note.into === undefined)
        .map(({ note, from }) => newNote(compose(note, preview), from))
      const isNew = !isThere(chosen.notebook)
      const rewordings: { noteId: string; from: number[]; reword: (journal: Journal) => void }[] =
        []
      for (const { note, from } of reworded) {
        const { heading, body, snippets } = compose(note, preview)
        const noteId = note.into ?? ''
        const places = snippets.flatMap(({ start, end, place }) =>
          place ? { ...place, start, end } : [],
        )
        const reword = await acts.rewording({ noteId, heading, body, places })
        rewordings.push({ noteId, from, reword })
        await turn()
        signal?.throwIfAborted()
      }

      /** All that comes with the notes, as one act; in the transaction that brings them in. */
      const beside = (arrived: Added | null) =>
        acts.act((journal) => {
          const made = new Date().toISOString()
          for (const { id, name, digest } of originOf.values())
            journal.insert('imported_files', id, { name, digest, made })
          for (const { id } of arrived ? notes : []) journal.arrived('notes', id)
          if (arrived && isNew) journal.arrived('notebooks', arrived.notebook.id)
          for (const { noteId, from, reword } of rewordings) {
            reword(journal)
            for (const digest of digestsOf(from, preview))
              journal.insert('read_as', newId(), { digest, note_id: noteId })
            markAll(journal, noteId, chosen)
          }
          const counts = {
            notes: arrived?.notes ?? 0,
            snippets: arrived?.snippets ?? 0,
            changed: reworded.length,
            sources: addSources(chosen, preview, journal),
          }
          return { ...counts, says: saysAdded(counts, arrived?.notebook.name) }
        })

      if (notes.length === 0) return database.transaction(() => beside(null))
      const result: { done?: ReturnType<typeof beside> } = {}
      const arrived = await arrivals.add(chosen.notebook, notes, signal, (added) => {
        result.done = beside(added)
      })
      if (!result.done) throw new Error('the notes arrived without what comes with them')
      return { ...result.done, notebookId: arrived.notebook.id }

      function newNote(
        draft: ReturnType<typeof compose>,
        from: readonly number[],
      ): NewNote & { id: string } {
        const file = preview.notes[from[0] ?? -1]?.file
        const origin = file === undefined ? undefined : originOf.get(file)?.id
        return {
          id: newId(),
          heading: draft.heading,
          body: draft.body,
          tags: distinct([...(draft.tags ?? []), ...(chosen.tags ?? [])]),
          cite: chosen.cite,
          origin,
          readAs: digestsOf(from, preview),
          // Worked out when its turn comes to be written.
          get snippets() {
            return draft.snippets
          },
        }
      }
    },
  }

  /** Gives a note that was here the tags for all, and the source for those that name none. */
  function markAll(journal: Journal, noteId: string, { tags = [], cite }: Chosen): void {
    const held = marksOf.get(noteId)
    if (!held) return
    const own: unknown = JSON.parse(String(held.tags))
    const all = distinct([...(Array.isArray(own) ? own.map(String) : []), ...tags])
    journal.change('notes', noteId, {
      tags: JSON.stringify(all),
      ...(cite && held.cite === null && { cite: JSON.stringify(cite) }),
    })
  }

  function addSources(
    { sources: wanted = [] }: Chosen,
    preview: HeldPreview,
    journal: Journal,
  ): AddedToLibrary['sources'] {
    const here = wanted.length > 0 ? known.index() : null
    let same = 0
    let count = 0
    for (const at of wanted) {
      const coming = preview.sources[at]
      if (!coming || !here) continue
      if (here.find(coming.fields)) same++
      else {
        const { id } = sources.add(coming.fields)
        journal.inserted('sources', id)
        here.add(coming.fields, id)
        count++
      }
    }
    const others = preview.sources.filter(({ same }, at) => same && !wanted.includes(at)).length
    return { added: count, same: same + others }
  }
}

/** The files that notes came from, by their names, each with the id by which they will name it. */
function filesRemembered({ files }: HeldPreview) {
  const readable = files.filter(({ digest }) => digest !== '')
  return new Map(readable.map(({ name, digest }) => [name, { id: newId(), name, digest }]))
}

const digestsOf = (from: readonly number[], { notes }: HeldPreview): string[] =>
  from.flatMap((at) => (notes[at] ? [digestOf(notes[at])] : []))

/** Capitals tell no two tags apart. */
const distinct = (tags: readonly string[]): string[] =>
  [...new Map(tags.toReversed().map((tag) => [tag.toLowerCase(), tag])).values()].toReversed()

function saysAdded(
  { notes, changed, sources }: Pick<AddedToLibrary, 'notes' | 'changed' | 'sources'>,
  notebook: string | undefined,
): string {
  const parts = [
    ...(notebook === undefined ? [] : [`${counted(notes, 'note')} added to “${notebook}”`]),
    ...(changed > 0 ? [`${counted(changed, 'note')} changed`] : []),
    ...(sources.added > 0 ? [`${counted(sources.added, 'source')} added`] : []),
  ]
  return parts.length > 0 ? `${parts.join(', ')}.` : 'Nothing was added.'
}
