/** The part of citeproc-js that Linchpin calls; the package carries no types of its own. */
declare module 'citeproc' {
  /** What turns one kind of formatting into output; `false` leaves the words as they are. */
  export type Decoration = string | false | ((engine: Engine, words: string) => string)
  export type OutputFormat = {
    text_escape: (text: string) => string
    bibstart: string
    bibend: string
  } & Record<`@${string}`, Decoration>

  export type Item = { id: string; type: string } & Record<string, unknown>
  export type CitationItem = {
    id: string
    locator?: string
    label?: string
    prefix?: string
    suffix?: string
    'suppress-author'?: boolean
  }
  export type Citation = {
    citationID: string
    citationItems: CitationItem[]
    properties: { noteIndex: number }
  }
  export type System = {
    retrieveLocale: (language: string) => string
    retrieveItem: (id: string) => Item
  }

  export class Engine {
    constructor(system: System, style: string, language: string, forceLanguage?: boolean)
    opt: {
      development_extensions: Record<string, boolean>
      'page-range-format'?: string
      'year-range-format'?: string
      xclass: 'note' | 'in-text'
      /** What the style's file says; those of the catalogue say nothing. */
      styleID: string | undefined
    }
    /** These shorten a range: "101 - 107", "1932-1940". */
    fun: { page_mangler: (range: string) => string; year_mangler: (range: string) => string }
    /** `area`: what is being made, "bibliography" or its order, "bibliography_sort". */
    tmp: { area: string }
    getTerm(name: string): string
    setOutputFormat(name: string): void
    /** Forgets every document it printed: without citations, it is as it was made. */
    restoreProcessorState(): void
    /** Starts again from these citations; `[citationID, noteIndex, words]` for each, in order. */
    rebuildProcessorState(
      citations: Citation[],
      format: string,
      uncitedIds?: string[],
    ): [string, number, string][]
    /**
     * Puts a citation between those before and those behind it, given by `[citationID, noteIndex]`; what is in neither
     * goes. What it and others print from now on: `[index, words, citationID]`.
     */
    processCitationCluster(
      citation: Citation,
      before: [string, number][],
      behind: [string, number][],
    ): [unknown, [number, string, string][]]
    /** The ids of each entry's items, and the entries, sorted; false when the style has no bibliography. */
    makeBibliography(): [{ entry_ids: string[][] }, string[]] | false
  }

  /** A `<label>` of a style. */
  export type LabelNode = { strings: { term?: string; plural?: number } }

  const CSL: {
    /** The words of a label; `plural` in the node is whether it is of several, where the style says so. */
    evaluateLabel(node: LabelNode, engine: Engine, item: Item, cite?: CitationItem): string
    /** A title without the articles before it, where `way` says so. */
    demoteNoiseWords(engine: Engine, title: unknown, way: string | undefined): unknown
    Util: {
      /** What shortens ranges in the form that the engine has for them in `opt`. */
      PageRangeMangler: {
        getFunction(engine: Engine, of: 'page' | 'year'): (range: string) => string
      }
    }
    Engine: typeof Engine
    Output: { Formats: Record<string, OutputFormat> }
  }
  export default CSL
}
