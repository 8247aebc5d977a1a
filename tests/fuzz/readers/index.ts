/** Everything that reads what somebody else made. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { FuzzReader } from '../fuzz.ts'
import { fileReaders } from './files.ts'
import { noteReaders } from './notes.ts'
import { officeReaders } from './office.ts'
import { referenceReaders } from './references.ts'
import { styleReader } from './styles.ts'
import { typedReaders } from './typed.ts'

/** @param folder what is written is written there, and nowhere else */
export function readersIn(folder: string): FuzzReader[] {
  const library = join(folder, 'library')
  mkdirSync(library)
  return [
    ...noteReaders(folder),
    ...officeReaders(folder),
    ...typedReaders(library),
    ...fileReaders(folder),
    ...referenceReaders,
    styleReader,
  ]
}
