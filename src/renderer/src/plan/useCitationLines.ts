/** What stands under each piece of evidence: its source in a line, and the number its footnote will have. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Evidence, PlanDocument } from '../../../shared/model/plan.ts'
import type { Cite, Source } from '../../../shared/model/source.ts'
import { describeSource } from '../../../shared/model/source-line.ts'
import { citedAs } from '../../../shared/plan/cited-as.ts'
import { evidenceOf } from '../../../shared/plan/outline.ts'
import { useDesk } from '../desk/index.ts'

export type CitationLine = { line: string; footnote: number }

export type CitationLines = {
  /** By the id of the evidence; what is not cited is not in it. */
  lines: ReadonlyMap<string, CitationLine>
  /** The nearest cite of a snippet in the library, by its id. */
  inherited: Readonly<Record<string, Cite>>
}

const none: Readonly<Record<string, Cite>> = {}

export function useCitationLines(document: PlanDocument): CitationLines {
  const { queries } = useDesk()
  const evidence = useMemo(() => evidenceOf(document), [document])
  const snippetIds = useMemo(
    () => [...new Set(evidence.flatMap(({ snippetId }) => snippetId ?? []))].sort(),
    [evidence],
  )
  const sources = useQuery(queries.sources.list.queryOptions()).data
  const inherited =
    useQuery(
      queries.library.citesOf.queryOptions({
        input: { snippetIds },
        enabled: snippetIds.length > 0,
        placeholderData: keepPreviousData,
      }),
    ).data ?? none

  const lines = useMemo(
    () => linesOf(evidence, inherited, sources ?? []),
    [evidence, inherited, sources],
  )
  return { lines, inherited }
}

/** Footnotes are numbered as the export numbers them: each cited piece in reading order. */
export function linesOf(
  evidence: readonly Evidence[],
  inherited: Readonly<Record<string, Cite>>,
  sources: readonly Source[],
): Map<string, CitationLine> {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const lines = new Map<string, CitationLine>()
  for (const piece of evidence) {
    const cite = citedAs(piece, inherited, ({ sourceId }) => byId.has(sourceId))
    const source = cite && byId.get(cite.sourceId)
    if (!cite || !source) continue
    lines.set(piece.id, { line: lineOf(cite, source), footnote: lines.size + 1 })
  }
  return lines
}

const shortLabels = {
  page: 'p.',
  chapter: 'ch.',
  folio: 'fol.',
  section: 'section',
  paragraph: 'para.',
  volume: 'vol.',
} as const

function lineOf({ locator, label = 'page' }: Cite, source: Source): string {
  if (!locator) return describeSource(source)
  const several = label === 'page' && /[-–,]/.test(locator)
  return `${describeSource(source)}, ${several ? 'pp.' : shortLabels[label]} ${locator}`
}
