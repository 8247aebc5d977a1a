/** Importing notes: read to a preview, look, add; what is not added leaves nothing behind. */
import type { Preview } from '../../shared/contract.ts'
import { newId } from '../../shared/model/ids.ts'
import { type PackedNote, unpacked } from '../intake/packed.ts'
import type { JobOptions, Jobs } from '../jobs/index.ts'
import type { Added, Arrivals, NotebookChoice } from '../library/index.ts'
import { DeskError } from '../storage/index.ts'
import type { WorkerJobs } from '../worker.ts'
import type { LocalFile } from './host.ts'

export type Imports = {
  /** Reads files in a worker; the preview is held here until it is added or discarded. */
  read(files: readonly LocalFile[], job?: JobOptions): Promise<Preview>
  /** Adds the chosen notes, each named by its place in the preview: all of them or none. */
  add(
    previewId: string,
    notebook: NotebookChoice,
    chosen: readonly { index: number; heading: string }[],
    signal?: AbortSignal,
  ): Promise<Added>
  discard(previewId: string): void
}

export function createImports(jobs: Jobs<WorkerJobs>, arrivals: Arrivals): Imports {
  const previews = new Map<string, { notes: PackedNote[] }>()
  const beingAdded = new Set<string>()

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
      previews.set(id, { notes })
      return { id, ...read, notes: notes.map(unpacked) }
    },
    async add(previewId, notebook, chosen, signal) {
      const preview = previews.get(previewId)
      if (!preview)
        throw new DeskError(
          'NOT_FOUND',
          'That preview is gone. Choose the files again to import them.',
        )
      const notes = chosen.map(({ index, heading }) => {
        const note = preview.notes[index]
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
      beingAdded.add(previewId)
      try {
        return await arrivals.add(notebook, notes, signal)
      } catch (error) {
        if (beingAdded.has(previewId)) previews.set(previewId, preview)
        throw error
      } finally {
        beingAdded.delete(previewId)
      }
    },
    discard(previewId) {
      previews.delete(previewId)
      beingAdded.delete(previewId)
    },
  }
}
