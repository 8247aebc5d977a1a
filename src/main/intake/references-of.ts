/** References among the files that are imported: lists of them, and what a Word document cites. */
import { readFile } from 'node:fs/promises'
import type { ReadReference } from '../../shared/model/source.ts'
import { type ReferenceFile, readReferenceFile, readWordCitations } from '../references/index.ts'
import { extensionOf } from './formats.ts'
import { IntakeError } from './intake-error.ts'

/** Endings that lists of references have; whether a file is one is told by what is in it. */
const endings = new Set(['bib', 'bibtex', 'ris', 'nbib', 'enw', 'ciw', 'json', 'xml', 'ctv', 'txt'])

type Named = { path: string; name: string }

/**
 * The references of a file that is a list of them, or, where it `holdsNotes`, has one among notes; null where it is
 * neither.
 */
export async function listOfReferences({ path, name }: Named): Promise<ReferenceFile | null> {
  if (!endings.has(extensionOf(name))) return null
  try {
    const list = await readReferenceFile(await readFile(path), name)
    return list && (list.references.length > 0 || list.holdsNotes) ? list : null
  } catch (error) {
    // What cannot be opened is told by who reads it as notes.
    if (error instanceof Error && 'code' in error) return null
    throw error
  }
}

/**
 * The references that a program of references has left in a Word document. None where it cannot be looked into, and
 * `warn` is told what that costs where its notes could be read all the same.
 */
export async function citedIn(
  { path, name }: Named,
  warn: (sentence: string) => void,
): Promise<ReadReference[]> {
  try {
    return readWordCitations(await readFile(path), name).references
  } catch (error) {
    if (!(error instanceof IntakeError))
      warn(`What “${name}” cites could not be read: its references are not brought in.`)
    return []
  }
}
