/** Text files that are no notes: references, data. Read as notes they would be rubble. */
import { referencesIn } from '../references/formats.ts'

const referenceFiles: Readonly<Record<string, string>> = {
  bib: 'BibTeX',
  bibtex: 'BibTeX',
  ris: 'RIS',
  nbib: 'PubMed',
  enw: 'EndNote',
  ciw: 'Web of Science',
}

/**
 * What a text file is, when it is no notes, as the rest of a sentence that begins with its name; else null.
 * @param extension in small letters, without its dot
 * @param head the beginning of the file as it is on the disk
 */
export function knownData(extension: string, head: Uint8Array): string | null {
  const text = textOf(head)
  const references = referencesIn(text) ?? referenceFiles[extension]
  if (references)
    return `is a list of references (${references}) in which none could be read. Export it again from the program it comes from, as BibTeX or RIS.`
  if (extension === 'json')
    return 'is a file of data (JSON), not of notes. Copy the words you need into a text file and import that.'
  return null
}

/** Near enough to see what it is: the letters that tell are the same in every encoding but for zeros. */
const textOf = (head: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(head)
    .replace(/^(?:ÿþ|þÿ|ï»¿)/, '')
    .replaceAll('\0', '')
