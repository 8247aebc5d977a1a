/** citeproc made ready for a style and sources, and what passes between it and us. */
import CSL, { type Citation, type CitationItem, type Engine, type Item } from 'citeproc'
import type { Cite, Source } from '../../shared/model/source.ts'
import { placeIn } from '../../shared/text/locators.ts'
import { itemOf } from './item.ts'
import { labelOf, locatorOf, shortenWithinHundreds } from './locators.ts'
import { readRuns, runsFormat, shield, withoutSpaceBehind } from './markup.ts'
import type { Run } from './run.ts'
import './sorting.ts'
import { readerOf } from './style-types.ts'
import type { Style } from './styles.ts'

const formatName = 'linchpin'
CSL.Output.Formats[formatName] = runsFormat

/** What a processor is made of: a style's file and its locale's, and the style's id where it has one. */
export type CiterStyle = Pick<Style, 'style' | 'locale' | 'language'> & { id?: string }

export type Processor = {
  engine: Engine
  /** Whether the source of a cite is at hand; a cite of another is passed over. */
  knows(cite: Cite): boolean
  /** A citation as citeproc takes it, null where none of its sources is known. */
  citationOf(id: string, cites: readonly Cite[], noteIndex: number): Citation | null
  /** Prints a whole document anew, as if it were the first: `[id, words]` of each citation, in order. */
  printAll(citations: readonly Citation[]): [string, Run[]][]
  /** The works cited, each once, in the style's order; empty where the style lists none. */
  bibliography(): { sourceId: string; runs: Run[] }[]
}

/** Building one costs about 20 ms. */
export function createProcessor(style: CiterStyle, sources: readonly Source[]): Processor {
  const reader = readerOf(style)
  const items = new Map<string, Item>(sources.map((source) => [source.id, itemOf(source, reader)]))
  const engine = new CSL.Engine(
    {
      retrieveLocale: () => style.locale,
      retrieveItem(id) {
        const item = items.get(id)
        if (!item) throw new Error(`citeproc asked for a source it was not given: ${id}`)
        return item
      },
    },
    style.style,
    style.language,
    true,
  )
  engine.opt.development_extensions.wrap_url_and_doi = true
  engine.setOutputFormat(formatName)
  shortenWithinHundreds(engine)
  const knows = (cite: Cite) => items.has(cite.sourceId)
  return {
    engine,
    knows,
    citationOf(citationID, cites, noteIndex) {
      const citationItems = cites.filter(knows).map((cite) => citationItem(cite, style.id))
      if (citationItems.length === 0) return null
      return { citationID, citationItems, properties: { noteIndex } }
    },
    printAll(citations) {
      // Rebuilding alone keeps what told sources apart in the document before.
      engine.restoreProcessorState()
      const printed = engine.rebuildProcessorState([...citations], formatName)
      return printed.map(([id, , words]) => [id, printedOf(words)])
    },
    bibliography() {
      engine.setOutputFormat(formatName)
      const made = engine.makeBibliography()
      if (!made) return []
      const [{ entry_ids: ids }, entries] = made
      return entries.map((entry, index) => ({
        sourceId: ids[index]?.[0] ?? '',
        runs: printedOf(entry),
      }))
    },
  }
}

/**
 * Some styles leave a space behind what they print, and marks around what they do not: OSCOLA's commas before the book
 * of a chapter when that has no editor, Vancouver's colon before the pages of what has no date.
 */
export const printedOf = (marked: string): Run[] =>
  readRuns(
    withoutSpaceBehind(marked)
      .replace(/,(?: ,)+/gu, ',')
      .replace(/\.?, \./gu, '.')
      .replace(/(?<=\.) :/gu, ' '),
  )

function citationItem(cite: Cite, styleId: string | undefined): CitationItem {
  const item: CitationItem = { id: cite.sourceId }
  const place = placeIn(cite)
  if (place) {
    item.locator = locatorOf(place)
    item.label = labelOf(place, styleId)
  }
  if (cite.prefix?.trim()) item.prefix = `${shield(cite.prefix.trim())} `
  if (cite.suffix?.trim()) item.suffix = suffixOf(shield(cite.suffix.trim()))
  if (cite.suppressAuthor) item['suppress-author'] = true
  return item
}

/** A suffix is set off by a space unless it brings its own punctuation. */
const suffixOf = (words: string): string => (/^[,.;:)\]]/u.test(words) ? words : ` ${words}`)
