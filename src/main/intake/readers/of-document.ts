import type { Document } from '../blocks/block.ts'
import { notesOf } from '../blocks/notes-of.ts'
import { IntakeError } from '../intake-error.ts'
import type { Read } from './reader.ts'

/**
 * What is read of a document's blocks.
 * @param file the name to call it by
 * @throws IntakeError where no block has words
 */
export function readDocument(
  document: Document,
  file: string,
  fallbackTitle: string,
  said: Pick<Read, 'mended' | 'warnings'>,
): Read {
  if (!document.parts.some((part) => part.type === 'block' && /\S/.test(part.words)))
    throw new IntakeError(`“${file}” is empty: there are no words in it to import.`, file)
  return { ...notesOf(document, fallbackTitle), ...said }
}
