/**
 * The references that Zotero, Mendeley and EndNote leave in a Word document (.docx), in the fields and controls that
 * print its citations. docs/decisions/165
 */
import { unzipSync } from 'fflate/browser'
import { IntakeError } from '../intake/intake-error.ts'
import { isObject, referencesOfItems } from './csl-json.ts'
import { readEndNoteXml } from './endnote-xml.ts'
import { mostRecords, type ReferencesRead } from './fields.ts'
import { markedIn } from './word-fields.ts'

/** The parts of a document in which citations stand. */
const parts: ReadonlySet<string> = new Set([
  'word/document.xml',
  'word/footnotes.xml',
  'word/endnotes.xml',
  'docProps/custom.xml',
])
const mostBytesOfPart = 64_000_000

/**
 * The references that a Word document cites, each once, in the order of the first citation; none where no program
 * left any.
 * @throws IntakeError when it is no document of Word's, or too large
 */
export function readWordCitations(bytes: Uint8Array, name: string): ReferencesRead {
  const items = new Map<string, unknown>()
  const records = new Map<string, string>()
  for (const text of partsOf(bytes, name)) {
    for (const marked of markedIn(text)) {
      for (const item of itemsIn(marked)) items.set(JSON.stringify(item), item)
      for (const record of marked.matchAll(/<record(?=[\s>])[\s\S]*?<\/record>/gu))
        records.set(record[0], record[0])
    }
  }
  const ofCsl = referencesOfItems([...items.values()].slice(0, mostRecords))
  const ofEndNote = readEndNoteXml([...records.values()].join('\n'))
  return {
    references: [...ofCsl.references, ...ofEndNote.references],
    faults: [...ofCsl.faults, ...ofEndNote.faults].map((fault) =>
      fault.replace(/^Line \d+: t/u, 'T'),
    ),
  }
}

function partsOf(bytes: Uint8Array, name: string): string[] {
  let tooLarge = false
  try {
    const entries = unzipSync(bytes, {
      filter(file) {
        const isWanted = parts.has(file.name)
        tooLarge ||= isWanted && file.originalSize > mostBytesOfPart
        return isWanted && file.originalSize <= mostBytesOfPart
      },
    })
    if (tooLarge) throw new IntakeError(`“${name}” is larger than Linchpin reads at once.`, name)
    return [...parts].flatMap((part) => {
      const entry = entries[part]
      return entry ? [new TextDecoder().decode(entry)] : []
    })
  } catch (error) {
    if (error instanceof IntakeError) throw error
    throw new IntakeError(
      `“${name}” is no Word document, or is damaged: open it in Word and save it again.`,
      name,
      { cause: error },
    )
  }
}

/** The items of a citation in CSL-JSON, as Zotero and Mendeley write them behind a few words of their own. */
function itemsIn(marked: string): unknown[] {
  const start = marked.indexOf('{')
  const end = marked.lastIndexOf('}')
  if (start < 0 || !/CSL_CITATION|"citationItems"/u.test(marked)) return []
  try {
    const citation: unknown = JSON.parse(marked.slice(start, end + 1))
    const items = isObject(citation) ? citation.citationItems : undefined
    return (Array.isArray(items) ? items : []).flatMap((cited) =>
      isObject(cited) && isObject(cited.itemData) ? [cited.itemData] : [],
    )
  } catch (error) {
    // A field that somebody typed into is no citation any more.
    if (error instanceof SyntaxError) return []
    throw error
  }
}
