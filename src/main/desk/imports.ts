/** Importing notes: read to a preview, look, add; what is not added leaves nothing behind. */
import type { Preview } from '../../shared/contract.ts'
import { newId } from '../../shared/model/ids.ts'
import { type PackedNote, unpacked } from '../../shared/model/packed-note.ts'
import type { JobOptions, Jobs } from '../jobs/index.ts'
import type { Added, Arrivals, NotebookChoice } from '../library/index.ts'
import { DeskError } from '../storage/index.ts'
import type { WorkerJobs } from '../worker.ts'
import type { LocalFile } from './host.ts'
import type { Held, OpenPages } from './open-pages.ts'

export type Imports = {
  /**
   * Reads files in a worker; the preview is held here until it is added or discarded, its page has gone, or
   * newer ones need its room.
   */
  read(
    files: readonly LocalFile[],
    job?: JobOptions & { page?: string | undefined },
  ): Promise<Preview>
  /** Adds the chosen notes, each named by its place in the preview: all of them or none. */
  add(
    previewId: string,
    notebook: NotebookChoice,
    chosen: readonly { index: number; heading: string }[],
    signal?: AbortSignal,
  ): Promise<Added>
  discard(previewId: string): void
}

/** How many previews are held at most, and how many characters of notes they have together. */
const most = { previews: 8, characters: 60_000_000 }

/** A preview's notes with their length in characters, and what lets go of it with its page. */
type HeldPreview = { notes: PackedNote[]; characters: number; held: Held }

export function createImports(
  jobs: Jobs<WorkerJobs>,
  arrivals: Arrivals,
  pages: OpenPages,
): Imports {
  /** In the order they were made. */
  const previews = new Map<string, HeldPreview>()
  const beingAdded = new Map<string, HeldPreview>()

  /** Lets go of the oldest until the rest have room; the newest always stays. */
  function makeRoom(): void {
    let characters = 0
    for (const [at, [id, one]] of [...previews].reverse().entries()) {
      characters += one.characters
      if (at > 0 && (at >= most.previews || characters > most.characters)) discard(id)
    }
  }
  function discard(previewId: string): void {
    const one = previews.get(previewId) ?? beingAdded.get(previewId)
    previews.delete(previewId)
    beingAdded.delete(previewId)
    one?.held.forget()
  }

  return {
    async read(files, job) {
      const asked = files.map(({ path, name }) => ({ path, name }))
      const notes: PackedNote[] = []
      const read = await jobs.run(
        'readFiles',
        { files: asked },
        // What this app's own worker gives, as `worker.ts` has it.
        { ...job, take: (note) => notes.push(note as PackedNote) },
      )
      const id = newId()
      const held = pages.hold(job?.page ?? null, () => discard(id))
      previews.set(id, { notes, characters: charactersIn(notes), held })
      makeRoom()
      return { id, ...read, notes }
    },
    async add(previewId, notebook, chosen, signal) {
      const one = previews.get(previewId)
      if (!one)
        throw new DeskError(
          'NOT_FOUND',
          'That preview is gone. Choose the files again to import them.',
        )
      const notes = chosen.map(({ index, heading }) => {
        const note = one.notes[index]
        if (!note) throw new DeskError('REFUSED', `The preview has no note ${index + 1}.`)
        // Unpacked when its turn comes to be written: all at once would be as much again as the notes are.
        return {
          heading,
          body: note.body,
          get snippets() {
            return unpacked(note).snippets
          },
        }
      })
      // Taken out at once, so that it is added once however often it is asked for; back if it failed,
      // unless it was discarded meanwhile.
      previews.delete(previewId)
      beingAdded.set(previewId, one)
      try {
        const added = await arrivals.add(notebook, notes, signal)
        one.held.forget()
        return added
      } catch (error) {
        if (beingAdded.has(previewId)) previews.set(previewId, one)
        throw error
      } finally {
        beingAdded.delete(previewId)
      }
    },
    discard,
  }
}

const charactersIn = (notes: readonly PackedNote[]): number =>
  notes.reduce((sum, { body }) => sum + body.length, 0)
