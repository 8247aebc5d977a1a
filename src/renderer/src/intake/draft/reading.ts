/** What was read, with what is asked of it again and again. */
import type { Preview, SeenNote } from '../../../../shared/contract.ts'

export type Reading = {
  preview: Preview
  /** By the place of a note, the place of the file it was read from. */
  fileOf: readonly number[]
  /** By the place of a file, whether some of its notes are here already. */
  isKnown: readonly boolean[]
}

/**
 * Notes come file after file and say their file by its name, so a file of the same name as the one before begins
 * where nothing tells; its notes are taken to be of the first.
 */
export function readingOf(preview: Preview): Reading {
  let file = 0
  const fileOf = preview.notes.map(({ file: name }) => {
    if (preview.files[file]?.name !== name) {
      const later = preview.files.findIndex((one, at) => at > file && one.name === name)
      file =
        later >= 0
          ? later
          : Math.max(
              0,
              preview.files.findIndex((one) => one.name === name),
            )
    }
    return file
  })
  const known = new Set(Object.keys(preview.seen).map((at) => fileOf[Number(at)]))
  return { preview, fileOf, isKnown: preview.files.map((_, at) => known.has(at)) }
}

/** What a note of the preview is beside those that are here; undefined for a new one. */
export const seenOf = ({ preview }: Reading, note: number): SeenNote | undefined =>
  preview.seen[String(note)]
