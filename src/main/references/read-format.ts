/** Which reader reads which format. */
import { readCslJson } from './csl-json.ts'
import { readEnw } from './enw.ts'
import type { ReferencesRead } from './fields.ts'
import type { ReferenceFormat } from './formats.ts'
import { readNbib } from './nbib.ts'
import { readRis } from './ris.ts'

/** The references of a text in a known format, and a sentence for everything that was not read. */
export async function readFormat(text: string, format: ReferenceFormat): Promise<ReferencesRead> {
  switch (format) {
    // Its parser takes a tenth of a second to load, which no start should pay.
    case 'BibTeX':
      return (await import('./bibtex.ts')).readBibtex(text)
    case 'RIS':
      return readRis(text)
    case 'CSL-JSON':
      return readCslJson(text)
    case 'EndNote':
      return readEnw(text)
    case 'PubMed':
      return readNbib(text)
    case 'EndNote XML':
      return (await import('./endnote-xml.ts')).readEndNoteXml(text)
    case 'Citavi':
      return (await import('./citavi.ts')).readCitaviXml(text)
  }
}
