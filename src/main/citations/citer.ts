/** Footnotes and bibliography by a citation style. */
import type { Citation, Engine } from 'citeproc'
import type { Cite, Source } from '../../shared/model/source.ts'
import { catalogueIds } from './catalogue/names.ts'
import { ownPrefix } from './own/read.ts'
import { type CiterStyle, createProcessor } from './processor.ts'
import type { Run } from './run.ts'

export type { CiterStyle } from './processor.ts'

/**
 * The address by which other programs know a style. One of the catalogue's says none here and has it by its id there;
 * our own MHRA is in no other program, so it has that of the catalogue's.
 */
function addressOf({ id = '' }: CiterStyle, said: string | undefined): string {
  if (said && id !== 'mhra') return said
  const elsewhere = Object.entries(catalogueIds).find(([first]) => first === id)?.[1]
  return `http://www.zotero.org/styles/${elsewhere ?? id.replace(ownPrefix, '')}`
}

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
  /** The id by which other programs know the style, an address. */
  styleId: string
  /** The tag of the language that it prints in. */
  locale: string
  /** Whether the source of a cite is at hand; a cite of another is passed over. */
  knows(cite: Cite): boolean
  /**
   * Formats a document's citations, given in its order: in a notes style the first of a source in full,
   * later ones in the style's short form. Each call stands for a whole document and starts afresh.
   */
  cite(citations: readonly (readonly Cite[])[]): Cited
}

/** What is known of a style once its file is read. */
export const factsOf = (
  style: CiterStyle,
  { opt }: Engine,
): Pick<Citer, 'kind' | 'styleId' | 'locale'> => ({
  kind: opt.xclass,
  styleId: addressOf(style, opt.styleID),
  locale: style.language,
})

/** A citer for these sources. Building one costs about 20 ms; keep it while the sources stay. */
export function createCiter(style: CiterStyle, sources: readonly Source[]): Citer {
  const { engine, knows, citationOf, printAll, bibliography } = createProcessor(style, sources)
  return {
    ...factsOf(style, engine),
    knows,
    cite(citations) {
      const printed = citations.map((): Run[] => [])
      const known: Citation[] = []
      for (const [index, cites] of citations.entries()) {
        const citation = citationOf(String(index), cites, known.length + 1)
        if (citation) known.push(citation)
      }
      for (const [id, runs] of printAll(known)) printed[Number(id)] = runs
      return { citations: printed, bibliography: known.length > 0 ? bibliography() : [] }
    },
  }
}
