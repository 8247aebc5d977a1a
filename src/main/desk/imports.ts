/** Importing notes and references: read to a preview, look, add; what is not added leaves nothing behind. */
import type { Chosen, Preview } from '../../shared/contract.ts'
import type { ComposedNote } from '../../shared/model/composed-note.ts'
import { newId } from '../../shared/model/ids.ts'
import type { PackedNote } from '../../shared/model/packed-note.ts'
import type { ReadOptions } from '../intake/index.ts'
import type { JobOptions, Jobs } from '../jobs/index.ts'
import type { Seen } from '../library/index.ts'
import { DeskError } from '../storage/index.ts'
import type { WorkerJobs } from '../worker.ts'
import type { AddedToLibrary, Adding } from './adding.ts'
import type { LocalFile } from './host.ts'
import type { Held, OpenPages } from './open-pages.ts'

export type Imports = {
  /**
   * Reads files in a worker; the preview is held here until it is added or discarded, its page has gone, or
   * newer ones need its room.
   */
  read(files: readonly FileOfImport[], job?: ImportJob): Promise<Preview>
  /**
   * Reads the files of a preview again, and more of them, with what a person said of some; the new preview takes the
   * place of the old one, unless that has gone meanwhile.
   */
  again(
    previewId: string,
    answers: readonly (ReadOptions & { file: number })[],
    more: readonly FileOfImport[],
    job?: ImportJob,
  ): Promise<Preview>
  /** Adds what was chosen: all of it or nothing. */
  add(chosen: Chosen, signal?: AbortSignal): Promise<AddedToLibrary>
  discard(previewId: string): void
}

/** `release` lets go of it once nobody will read it any more. */
export type FileOfImport = LocalFile & { release?: () => void }
export type ImportJob = JobOptions & { page?: string | undefined }

/** How many previews are held at most, and how many characters of notes they have together. */
const most = { previews: 8, characters: 60_000_000 }

/** What was read, the files it was read from, and what lets go of it with its page. */
export type HeldPreview = Pick<Preview, 'files' | 'sources'> & {
  notes: PackedNote[]
  from: (FileOfImport & { options: ReadOptions })[]
  characters: number
  held: Held
}

export function createImports(
  jobs: Jobs<WorkerJobs>,
  adding: Adding,
  seen: Seen,
  pages: OpenPages,
): Imports {
  /** In the order they were made. */
  const previews = new Map<string, HeldPreview>()
  const beingAdded = new Map<string, HeldPreview>()
  /** How many previews and readings have a file, by what lets go of it: one that is read again is of several. */
  const users = new Map<() => void, number>()

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
    if (one) letGo(one)
  }
  function letGo({ held, from }: HeldPreview): void {
    held.forget()
    leave(from)
  }
  function use(files: readonly FileOfImport[]): void {
    for (const { release } of files) if (release) users.set(release, (users.get(release) ?? 0) + 1)
  }
  /** Lets go of the files that nobody else has. */
  function leave(files: readonly FileOfImport[]): void {
    for (const { release } of files) {
      if (!release) continue
      const others = (users.get(release) ?? 1) - 1
      if (others > 0) users.set(release, others)
      else {
        users.delete(release)
        release()
      }
    }
  }
  function held(previewId: string): HeldPreview {
    const one = previews.get(previewId)
    if (one) return one
    throw new DeskError('NOT_FOUND', 'That preview is gone. Choose the files again to import them.')
  }

  /**
   * @param replaced the preview whose place the new one takes
   * @throws DeskError NOT_FOUND where that is gone by then, and whatever the job's signal was aborted with
   */
  async function read(
    from: HeldPreview['from'],
    job: ImportJob = {},
    replaced: string | null = null,
  ): Promise<Preview> {
    const { page, ...options } = job
    const notes: PackedNote[] = []
    const read = await jobs.run(
      'readFiles',
      { files: from.map(({ path, name, options }) => ({ path, name, ...options })) },
      // What this app's own worker gives, as `worker.ts` has it.
      { ...options, take: (note) => notes.push(note as PackedNote) },
    )
    const known = await seen.compare(notes, job.signal)
    const sources = await adding.besideThoseHere(read.references, job.signal)
    job.signal?.throwIfAborted()
    const before = replaced === null ? null : held(replaced)
    const files = read.files.map((file) => {
      const made = file.digest === '' ? null : seen.importedOn(file.digest)
      return { ...file, ...(made && { seen: made }) }
    })
    const id = newId()
    const holding = pages.hold(page ?? null, () => discard(id))
    const characters = notes.reduce((sum, { body }) => sum + body.length, 0)
    previews.set(id, { notes, files, sources, from, characters, held: holding })
    use(from)
    if (replaced !== null && before) {
      previews.delete(replaced)
      letGo(before)
    }
    makeRoom()
    const { notebookName, warnings } = read
    return {
      id,
      notebookName,
      notes,
      seen: Object.fromEntries(known),
      files,
      sources,
      warnings,
    }
  }

  return {
    read: (files, job) =>
      read(
        files.map((file) => ({ ...file, options: {} })),
        job,
      ),

    async again(previewId, answers, more, job) {
      const before = held(previewId)
      const from = [...before.from, ...more.map((file) => ({ ...file, options: {} }))].map(
        (file, at) => {
          const said = answers.filter((answer) => answer.file === at)
          return {
            ...file,
            options: Object.assign({}, file.options, ...said.map(({ file: _, ...one }) => one)),
          }
        },
      )
      // They are read to the end, whatever becomes of their preview meanwhile.
      use(before.from)
      try {
        return await read(from, job, previewId)
      } finally {
        leave(before.from)
      }
    },

    async add(chosen, signal) {
      const { previewId } = chosen
      const one = held(previewId)
      for (const note of chosen.notes) refuseStrangers(note, one)
      // Taken out at once, so that it is added once however often it is asked for; back if it failed,
      // unless it was discarded meanwhile.
      previews.delete(previewId)
      beingAdded.set(previewId, one)
      try {
        const added = await adding.add(chosen, one, signal)
        letGo(one)
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

/** @throws DeskError REFUSED where a part names what the preview has not. */
function refuseStrangers({ parts }: ComposedNote, { notes, files }: HeldPreview): void {
  for (const part of parts) {
    if (part.of === 'left-out' && !files[part.file]?.leftOut[part.at])
      throw new DeskError('REFUSED', 'The preview has nothing left out there.')
    if (part.of !== 'left-out' && !notes[part.note])
      throw new DeskError('REFUSED', `The preview has no note ${part.note + 1}.`)
  }
}
