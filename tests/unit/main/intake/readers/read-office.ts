/** Reads office files as the import does, in a folder that goes with the tests; and what of the result tests compare. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type FilesRead, readFiles } from '../../../../../src/main/intake/index.ts'
import { temporaryFolder } from '../../../../support/temporary-folder.ts'

export async function readBytes(bytes: Uint8Array, name: string): Promise<FilesRead> {
  const path = join(temporaryFolder(), name)
  await writeFile(path, bytes)
  return readFiles([{ path, name }])
}

export type Noted = [heading: string, body: string]
export const noted = ({ notes }: FilesRead): Noted[] =>
  notes.map(({ heading, body }) => [heading, body])

export const leftOutOf = ({ files }: FilesRead): [reason: string, words: string, note: number][] =>
  (files[0]?.leftOut ?? []).map(({ reason, words, note }) => [reason, words, note])

/** The snippets that have a place, with it: "page 45". */
export const placesOf = ({ notes }: FilesRead): [words: string, place: string][] =>
  notes.flatMap(({ snippets }) =>
    snippets.flatMap(({ text, place }): [string, string][] =>
      place ? [[text, `${place.label} ${place.locator}`]] : [],
    ),
  )
