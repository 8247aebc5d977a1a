/** Puts what was chosen of a preview into the library: new notes, new words of notes, sources. */
import type { Chosen, ComingSource } from '../../shared/contract.ts'
import { newId } from '../../shared/model/ids.ts'
import type { ReadReference } from '../../shared/model/source.ts'
import { counted } from '../../shared/text/counted.ts'
import { compose, notesIn } from '../intake/index.ts'
import {
  type Arrivals,
  digestOf,
  type LibraryActs,
  type NewNote,
  type Sources,
} from '../library/index.ts'
import { sameSource } from '../references/index.ts'
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
  besideThoseHere(references: readonly ReferenceOfFile[]): ComingSource[]
}

export function createAdding({
  database,
  arrivals,
  acts,
  sources,
}: {
  database: Database
  arrivals: Arrivals
  acts: LibraryActs
  sources: Sources
}): Adding {
  const insertFile = database.sql.prepare(
    'INSERT INTO imported_files (id, name, digest, made) VALUES (?, ?, ?, ?)',
  )

  return {
    besideThoseHere(references) {
      const here = sources.list()
      return references.map((reference) => {
        const same = sameSource(reference.fields, here)
        return { ...reference, ...(same && { same }) }
      })
    },

    async add(chosen, preview, signal) {
      const originOf = filesRemembered(preview)
      const made = chosen.notes.map((note) => ({ note, from: notesIn(note) }))
      const fresh = made.filter(({ note }) => note.into === undefined)
      const reworded = made.filter(({ note }) => note.into !== undefined)
      const act = acts.begin()
      let added = { sources: 0, same: 0 }
      function beside(): void {
        for (const { id, name, digest } of originOf.values())
          insertFile.run(id, name, digest, new Date().toISOString())
        added = addSources(chosen, preview)
        for (const { note, from } of reworded)
          act.reword(note.into ?? '', compose(note, preview), digestsOf(from, preview))
      }
      const notes = fresh.map(({ note, from }) => newNote(compose(note, preview), from))
      const into =
        notes.length > 0
          ? await arrivals.add(chosen.notebook, notes, signal, (added) => {
              act.arrived(added)
              beside()
            })
          : null
      if (!into) database.transaction(beside)
      const result = {
        notes: into?.notes ?? 0,
        snippets: into?.snippets ?? 0,
        changed: reworded.length,
        sources: { added: added.sources, same: added.same },
      }
      const done = act.end(saysAdded(result, into?.notebook.name))
      return { ...done, ...result, ...(into && { notebookId: into.notebook.id }) }

      function newNote(draft: ReturnType<typeof compose>, from: readonly number[]): NewNote {
        const file = preview.notes[from[0] ?? -1]?.file
        const origin = file === undefined ? undefined : originOf.get(file)?.id
        return Object.defineProperties(
          {
            heading: draft.heading,
            body: draft.body,
            tags: distinct([...(draft.tags ?? []), ...(chosen.tags ?? [])]),
            cite: chosen.cite,
            origin,
            readAs: digestsOf(from, preview),
            snippets: [],
          } satisfies NewNote,
          { snippets: { get: () => draft.snippets, enumerable: true } },
        )
      }
    },
  }

  function addSources(
    { sources: wanted = [] }: Chosen,
    preview: HeldPreview,
  ): { sources: number; same: number } {
    let same = 0
    let count = 0
    for (const at of wanted) {
      const coming = preview.sources[at]
      if (!coming) continue
      if (sameSource(coming.fields, sources.list())) same++
      else {
        sources.add(coming.fields)
        count++
      }
    }
    return { sources: count, same: same + preview.sources.filter(({ same }) => same).length }
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
