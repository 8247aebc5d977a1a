/** Text files that are no notes: references, tables of cards, data. Read as notes they would be rubble. */
import { referencesIn } from '../references/formats.ts'
import { hasTwoColumns } from './tables.ts'

const byHand = 'Linchpin cannot import references yet: add the sources by hand under Sources.'

const referenceFiles: Readonly<Record<string, string>> = {
  bib: 'BibTeX',
  bibtex: 'BibTeX',
  ris: 'RIS',
  nbib: 'PubMed',
  enw: 'EndNote',
  ciw: 'Web of Science',
}

const tables: Readonly<Record<string, { says: string; separators: string }>> = {
  csv: { says: 'comma-separated values', separators: ',;' },
  tsv: { says: 'tab-separated values', separators: '\t' },
  tab: { says: 'tab-separated values', separators: '\t' },
}

const cards =
  'is a table of cards. Save it as plain text with a question, then its answer, then an empty line.'

/** The lines Anki begins its exports with. */
const ankiExport = /^\s*#(?:separator|html|notetype column|deck column|tags column):/

/**
 * What a text file is, when it is no notes, as the rest of a sentence that begins with its name; else null.
 * @param extension in small letters, without its dot
 * @param head the beginning of the file as it is on the disk
 */
export function knownData(extension: string, head: Uint8Array): string | null {
  const text = textOf(head)
  const references = referencesIn(text) ?? referenceFiles[extension]
  if (references) return `is a list of references (${references}). ${byHand}`
  if (extension === 'json')
    return 'is a file of data (JSON), not of notes. Copy the words you need into a text file and import that.'
  if (ankiExport.test(text)) return cards
  const table = tables[extension]
  if (!table) return null
  if (hasTwoColumns(text, table.separators)) return cards
  return `is a table (${table.says}). Linchpin cannot import tables: copy the words you need into a text file and import that.`
}

/** Near enough to see what it is: the letters that tell are the same in every encoding but for zeros. */
const textOf = (head: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(head)
    .replace(/^(?:ÿþ|þÿ|ï»¿)/, '')
    .replaceAll('\0', '')
