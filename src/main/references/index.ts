/** Reading references, whatever they come from: pasted, in a file of their own, or left in a document. docs/decisions/157, docs/decisions/165 */
import type { ReadReference } from '../../shared/model/source.ts'
import { referencesIn } from './formats.ts'
import { readProseList } from './prose-list.ts'
import { readFormat } from './read-format.ts'

export { type ReferenceFile, readReferenceFile } from './file.ts'
export { type ReferenceFormat, referencesIn } from './formats.ts'
export { readWordCitations } from './word.ts'

/** Every reference in a text, in its order; what cannot be read is left out. Nothing is thrown for what is no reference. */
export async function readReferences(text: string): Promise<ReadReference[]> {
  const format = referencesIn(text)
  return format ? (await readFormat(text, format)).references : readProseList(text)
}
