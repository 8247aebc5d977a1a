/** Reading references that were pasted, whatever they came from. docs/decisions/157 */
import type { ReadReference } from '../../shared/model/source.ts'
import { readCslJson } from './csl-json.ts'
import { referencesIn } from './formats.ts'
import { readProseList } from './prose-list.ts'
import { readRis } from './ris.ts'

export { referencesIn } from './formats.ts'

/** Every reference in a text, in its order; what cannot be read is left out. Nothing is thrown for what is no reference. */
export async function readReferences(text: string): Promise<ReadReference[]> {
  switch (referencesIn(text)) {
    // Its parser takes a tenth of a second to load, which no start should pay.
    case 'BibTeX':
      return (await import('./bibtex.ts')).readBibtex(text)
    case 'RIS':
      return readRis(text)
    case 'CSL-JSON':
      return readCslJson(text)
    default:
      return readProseList(text)
  }
}
