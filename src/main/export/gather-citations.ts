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
  /** A citation whose words are given, and not the style's: it is listed in the bibliography and has no note. */
  addNamed(cites: readonly Cite[], runs: readonly Run[]): EssayInText
  /** Fills in what was given out. */
  close(sources: readonly Source[], split: Split): Printed
}

export function gatherCitations(citer: Citer): GatheredCitations {
  const cited: { cites: Cite[] }[] = []
  const inText: { place: EssayInText; hasWordsBefore: boolean }[] = []
  /** The citations that notes print, in the order of their numbers. */
  const noted: number[] = []
  const cite = (cites: readonly Cite[]): number => cited.push({ cites: [...cites] }) - 1

  /** A note's words know of the notes before it, and of nothing that only the bibliography lists. */
  function wordsOfNotes(all: readonly Run[][]): readonly Run[][] {
    if (noted.length === cited.length) return all
    return citer.cite(noted.map((citation) => cited[citation]?.cites ?? [])).citations
  }

  return {
    add(cites, hasWordsBefore) {
      const citation = cite(cites)
      if (citer.kind === 'note') return { note: noted.push(citation) }
      const place: EssayInText = { citation, runs: [] }
      inText.push({ place, hasWordsBefore })
      return place
    },
    addNamed: (cites, runs) => ({ citation: cite(cites), runs: printableRuns(runs) }),
    close(sources, split) {
      const { citations, bibliography } = citer.cite(cited.map(({ cites }) => cites))
      for (const { place, hasWordsBefore } of inText)
        place.runs = setOff(printableRuns(citations[place.citation] ?? []), hasWordsBefore)
      const words = noted.length > 0 ? wordsOfNotes(citations) : []
      const ids = new Set(cited.flatMap(({ cites }) => cites.map(({ sourceId }) => sourceId)))
      const known = sources.filter(({ id }) => ids.has(id))
      return {
        notes: noted.map((citation, at) => ({
          number: at + 1,
          runs: printableRuns(words[at] ?? []),
          citation,
        })),
        citations: cited,
        sources: known,
        bibliography:
          bibliography.length > 0
            ? {
                heading: 'Bibliography',
                listings: listings(numbersApart(bibliography), known, split),
              }
            : null,
      }
    },
  }
}

/** A citation in the text keeps a blank before it, but a raised number does not. */
const setOff = (runs: Run[], hasWordsBefore: boolean): Run[] =>
  hasWordsBefore && runs.length > 0 && !runs[0]?.superscript ? [{ text: ' ' }, ...runs] : runs

type Works = readonly { sourceId: string; runs: Run[] }[]

const numberFirst = /^[[(]?(\d+)[\])]?\.? (?=\S)/u

/** Where works are listed by numbers, a tab stands behind each number, so that the words stand under each other. */
function numbersApart(works: Works): Works {
  const numbers = works.map(({ runs }) => Number(numberFirst.exec(runs[0]?.text ?? '')?.[1]))
  if (!numbers.every((number, at) => number === at + 1)) return works
  return works.map(({ sourceId, runs: [first, ...runs] }) => ({
    sourceId,
    runs: first
      ? [
          { ...first, text: first.text.replace(numberFirst, (found) => `${found.trimEnd()}\t`) },
          ...runs,
        ]
      : runs,
  }))
}

function listings(bibliography: Works, sources: readonly Source[], split: Split): EssayListing[] {
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
