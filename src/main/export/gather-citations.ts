/** Gathers what a plan cites while it is laid out, and has the style print it at the end. */
import type { Split } from '../../shared/model/export-options.ts'
import { listedUnder } from '../../shared/model/listed-under.ts'
import type { Cite, Source } from '../../shared/model/source.ts'
import type { Citer, Run } from '../citations/index.ts'
import type { EssayDocument, EssayInText, EssayListing, EssayMark } from './essay.ts'
import { printableRuns } from './printable.ts'

type Printed = Pick<EssayDocument, 'notes' | 'citations' | 'sources' | 'bibliography'>

export type GatheredCitations = {
  /**
   * What stands in the line for a citation; asked for once for each, in reading order.
   * @param hasWordsBefore whether anything stands before it in its line.
   */
  add(cites: readonly Cite[], hasWordsBefore: boolean): EssayMark | EssayInText
  /** Fills in what was given out. */
  close(sources: readonly Source[], split: Split): Printed
}

export function gatherCitations(citer: Citer): GatheredCitations {
  const cited: { cites: Cite[] }[] = []
  const inText: { place: EssayInText; hasWordsBefore: boolean }[] = []

  return {
    add(cites, hasWordsBefore) {
      const citation = cited.push({ cites: [...cites] }) - 1
      if (citer.kind === 'note') return { note: citation + 1 }
      const place: EssayInText = { citation, runs: [] }
      inText.push({ place, hasWordsBefore })
      return place
    },
    close(sources, split) {
      const { citations, bibliography } = citer.cite(cited.map(({ cites }) => cites))
      for (const { place, hasWordsBefore } of inText)
        place.runs = setOff(printableRuns(citations[place.citation] ?? []), hasWordsBefore)
      const ids = new Set(cited.flatMap(({ cites }) => cites.map(({ sourceId }) => sourceId)))
      const known = sources.filter(({ id }) => ids.has(id))
      return {
        notes:
          citer.kind === 'note'
            ? citations.map((runs, citation) => ({
                number: citation + 1,
                runs: printableRuns(runs),
                citation,
              }))
            : [],
        citations: cited,
        sources: known,
        bibliography:
          bibliography.length > 0
            ? { heading: 'Bibliography', listings: listings(bibliography, known, split) }
            : null,
      }
    },
  }
}

/** A citation in the text keeps a blank before it, but a raised number does not. */
const setOff = (runs: Run[], hasWordsBefore: boolean): Run[] =>
  hasWordsBefore && runs.length > 0 && !runs[0]?.superscript ? [{ text: ' ' }, ...runs] : runs

function listings(
  bibliography: readonly { sourceId: string; runs: Run[] }[],
  sources: readonly Source[],
  split: Split,
): EssayListing[] {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const parted = new Map<string | undefined, EssayListing['entries']>()
  for (const { sourceId, runs } of bibliography) {
    const source = byId.get(sourceId)
    const heading = split === 'none' || !source ? undefined : listedUnder(source, split)
    const entries = parted.get(heading) ?? []
    entries.push({ sourceId, runs: printableRuns(runs) })
    parted.set(heading, entries)
  }
  return [...parted]
    .map(([heading, entries]) => ({ ...(heading && { heading }), entries }))
    .toSorted((one, other) => (one.heading ?? '').localeCompare(other.heading ?? '', 'en'))
}
