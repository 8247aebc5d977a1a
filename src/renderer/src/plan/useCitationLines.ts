/** What stands at each citation of a plan: what the export prints there, and the number its footnote will have. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { Evidence } from '../../../shared/model/blocks.ts'
import { isEqual } from '../../../shared/model/equal.ts'
import type { Citation } from '../../../shared/model/inline.ts'
import type { SnippetFacts } from '../../../shared/model/note.ts'
import type { Cite, Source } from '../../../shared/model/source.ts'
import { describeSource, nameSource } from '../../../shared/model/source-line.ts'
import { citedAs } from '../../../shared/plan/cited-as.ts'
import { citedIn } from '../../../shared/plan/cites.ts'
import { standingOf } from '../../../shared/plan/honest.ts'
import { snippetIdsOf } from '../../../shared/plan/outline.ts'
import { saysPlaceBehind } from '../../../shared/text/locators.ts'
import { askedOf, type PrintedCitation, usePrintedCitations } from '../citing/index.ts'
import { useDesk } from '../desk/index.ts'
import type { CitationLabel, CitationLine, LabelOf, StandOf } from '../editor/index.ts'
import { type PlanSession, useDocumentPart } from '../session/index.ts'
import { sameLists, sameMaps, useSame } from '../ui/index.ts'

export type CitationLines = {
  /** By the id of the evidence; what is not cited is not in it. */
  lines: ReadonlyMap<string, CitationLine>
  /** The nearest cite of a snippet in the library, by its id. */
  inherited: Readonly<Record<string, Cite>>
  /** What a citation in a sentence is shown as. */
  labelOf: LabelOf
  /** Whether evidence still says what its note says. */
  standOf: StandOf
}

type Facts = Readonly<Record<string, SnippetFacts>>

const none: Facts = {}
const sameLines = sameMaps<CitationLine>(
  (one, other) => isEqual(one.line, other.line) && one.footnote === other.footnote,
)

export function useCitationLines(session: PlanSession): CitationLines {
  const { queries } = useDesk()
  const cited = useDocumentPart(session, citedIn, sameLists)
  const evidence = useMemo(
    () => cited.flatMap((one) => (one.type === 'evidence' ? one : [])),
    [cited],
  )
  const snippetIds = useMemo(() => snippetIdsOf(evidence), [evidence])
  const sources = useQuery(queries.sources.list.queryOptions()).data
  const facts = useQuery(
    queries.library.facts.queryOptions({
      input: { snippetIds },
      enabled: snippetIds.length > 0,
      placeholderData: keepPreviousData,
    }),
  )
  const known = facts.isPlaceholderData ? none : (facts.data ?? none)
  const inherited = useMemo(() => citesOf(facts.data ?? none), [facts.data])

  const asked = useMemo(() => {
    const ids = new Set(sources?.map(({ id }) => id))
    return askedOf(cited, inherited, ({ sourceId }) => ids.has(sourceId))
  }, [cited, inherited, sources])
  const printed = usePrintedCitations(session, asked)
  const lines = useSame(
    useMemo(
      () => linesOf(cited, inherited, sources ?? [], printed),
      [cited, inherited, sources, printed],
    ),
    sameLines,
  )
  const labelOf = useCallback<LabelOf>(
    (cites) => labelsOf(cites, sources ?? [], printed),
    [sources, printed],
  )
  const standOf = useCallback<StandOf>(
    (evidence) => standingOf(evidence, wordingOf(evidence, known, facts.isSuccess)),
    [known, facts.isSuccess],
  )
  return { lines, inherited, labelOf, standOf }
}

/** The wording a snippet has in the library; `null` when it is gone, undefined while that is not known. */
function wordingOf({ snippetId }: Evidence, known: Facts, isAnswered: boolean) {
  if (snippetId === undefined || !isAnswered || known === none) return undefined
  return known[snippetId]?.text ?? null
}

const citesOf = (facts: Facts): Record<string, Cite> =>
  Object.fromEntries(Object.entries(facts).flatMap(([id, { cite }]) => (cite ? [[id, cite]] : [])))

/** What stands under each piece of evidence: what it prints, and until that is known what it cites. */
export function linesOf(
  cited: readonly (Evidence | Citation)[],
  inherited: Readonly<Record<string, Cite>>,
  sources: readonly Source[],
  printed: ReadonlyMap<unknown, PrintedCitation>,
): Map<string, CitationLine> {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const lines = new Map<string, CitationLine>()
  for (const one of cited) {
    if (one.type === 'citation') continue
    const cite = citedAs(one, inherited, ({ sourceId }) => byId.has(sourceId))
    const source = cite && byId.get(cite.sourceId)
    if (!cite || !source) continue
    const known = printed.get(one.id)
    const isPrinted = known && isEqual(known.cites, [cite])
    const line = isPrinted ? known.runs : [{ text: lineOf(cite, source) }]
    lines.set(one.id, { line, footnote: known?.note })
  }
  return lines
}

/** What a citation in a sentence is shown as: as it prints, with its note's words where that is a number. */
export function labelsOf(
  cites: readonly Cite[],
  sources: readonly Source[],
  printed: ReadonlyMap<unknown, PrintedCitation>,
): CitationLabel {
  const known = printed.get(cites)
  if (!known) return describedLabel(cites, sources)
  if (known.note === undefined) return { label: known.runs, isLost: false }
  const note = known.runs.map(({ text }) => text).join('')
  return { label: [{ text: String(known.note) }], note, isLost: false }
}

/** "Figes 1996, p. 58; Service 2004": what a citation is shown as until it is printed. */
function describedLabel(cites: readonly Cite[], sources: readonly Source[]): CitationLabel {
  const known = cites.flatMap((cite) => {
    const source = sources.find(({ id }) => id === cite.sourceId)
    return source ? [`${nameSource(source)}${saysPlaceBehind(cite)}`] : []
  })
  return known.length > 0
    ? { label: [{ text: known.join('; ') }], isLost: false }
    : { label: [{ text: 'source deleted' }], isLost: true }
}

const lineOf = (cite: Cite, source: Source): string =>
  `${describeSource(source)}${saysPlaceBehind(cite)}`
