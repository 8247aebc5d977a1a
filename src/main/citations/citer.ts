/** Footnotes and bibliography by a citation style. */
import CSL, { type Citation, type CitationItem, type Item } from 'citeproc'
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

/** What a style makes of a document's citations. */
export type Cited = {
  /** What each citation prints, in their order: a note's words, or what stands in the text. Empty for no known source. */
  citations: Run[][]
  /** The works cited, each once, in the style's order. */
  bibliography: { sourceId: string; runs: Run[] }[]
}

export type Citer = {
  /** Whether the style prints its citations in notes, or where they stand. */
  kind: 'note' | 'in-text'
  /** Whether the source of a cite is at hand; a cite of another is passed over. */
  knows(cite: Cite): boolean
  /**
   * Formats a document's citations, given in its order: in a notes style the first of a source in full,
   * later ones in the style's short form. Each call stands for a whole document and starts afresh.
   */
  cite(citations: readonly (readonly Cite[])[]): Cited
}

/** What a citer is made of: a style's file and its locale's, and the style's id where it has one. */
export type CiterStyle = Pick<Style, 'style' | 'locale' | 'language'> & { id?: string }

/** A citer for these sources. Building one costs about 20 ms; keep it while the sources stay. */
export function createCiter(style: CiterStyle, sources: readonly Source[]): Citer {
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
  shortenWithinHundreds(engine)
  const knows = (cite: Cite) => items.has(cite.sourceId)

  return {
    kind: engine.opt.xclass,
    knows,
    cite(citations) {
      const printed = citations.map((): Run[] => [])
      const known: Citation[] = []
      for (const [index, cites] of citations.entries()) {
        const citationItems = cites.filter(knows).map((cite) => citationItem(cite, style.id))
        if (citationItems.length === 0) continue
        known.push({
          citationID: String(index),
          citationItems,
          properties: { noteIndex: known.length + 1 },
        })
      }
      for (const [id, , marked] of engine.rebuildProcessorState(known, formatName))
        printed[Number(id)] = printedOf(marked)
      engine.setOutputFormat(formatName)
      const made = known.length > 0 && engine.makeBibliography()
      if (!made) return { citations: printed, bibliography: [] }
      const [{ entry_ids: ids }, entries] = made
      const bibliography = entries.map((entry, index) => ({
        sourceId: ids[index]?.[0] ?? '',
        runs: printedOf(entry),
      }))
      return { citations: printed, bibliography }
    },
  }
}

/**
 * Some styles leave a space behind what they print, and marks around what they do not: OSCOLA's commas before the book
 * of a chapter when that has no editor, Vancouver's colon before the pages of what has no date.
 */
const printedOf = (marked: string): Run[] =>
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
