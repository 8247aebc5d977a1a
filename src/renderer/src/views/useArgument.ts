/** What every view shows: the plan's parts, what is known of its evidence, and what its checks find where. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Id } from '../../../shared/model/ids.ts'
import type { Dates, SnippetFacts, SnippetKind } from '../../../shared/model/note.ts'
import type { Source } from '../../../shared/model/source.ts'
import { nameSource } from '../../../shared/model/source-line.ts'
import { type Argument, argumentOf } from '../../../shared/plan/argument.ts'
import type { AskedOf, Finding } from '../../../shared/plan/checks/index.ts'
import { citedAs } from '../../../shared/plan/cited-as.ts'
import { evidenceOf, snippetIdsOf } from '../../../shared/plan/outline.ts'
import { toldOf } from '../../../shared/plan/told.ts'
import { readQuestion } from '../../../shared/question/index.ts'
import { saysPlaceBehind } from '../../../shared/text/locators.ts'
import { saysDates } from '../../../shared/text/says-dates.ts'
import { useChecks } from '../checks/index.ts'
import { useDesk } from '../desk/index.ts'
import { type PlanSession, useDocument } from '../session/index.ts'
import { useSignal } from '../ui/index.ts'

/** What is known of a piece of evidence beside its words. */
export type EvidenceFacts = {
  dates: readonly Dates[]
  /** "1937–38"; empty where it has no date. */
  saysDates: string
  source: Source | undefined
  /** "Conquest 1968", and with the place in it "Conquest 1968, p. 58"; empty without a source. */
  sourceName: string
  citedAs: string
  /** Unknown for what a student wrote without the library. */
  kind: SnippetKind | undefined
  people: readonly string[]
}

export type ReadArgument = {
  question: string
  asked: AskedOf
  argument: Argument
  /** Of every piece of evidence, by its id. */
  facts: ReadonlyMap<Id, EvidenceFacts>
  /** What the checks find, by the block they find it at; null until they have been heard. */
  findings: ReadonlyMap<Id, readonly Finding[]> | null
  /** What they find of the plan as a whole. */
  ofWhole: readonly Finding[]
}

const noSnippets: Readonly<Record<Id, SnippetFacts>> = {}

export function useArgument(session: PlanSession): ReadArgument {
  const { queries } = useDesk()
  const { question } = useSignal(session.summary)
  const document = useDocument(session)
  const asked = useMemo(() => readQuestion(question), [question])
  const evidence = useMemo(() => evidenceOf(document), [document])
  const snippetIds = useMemo(() => snippetIdsOf(evidence), [evidence])
  const snippets =
    useQuery(
      queries.library.facts.queryOptions({
        input: { snippetIds },
        enabled: snippetIds.length > 0,
        placeholderData: keepPreviousData,
      }),
    ).data ?? noSnippets
  const sources = useQuery(queries.sources.list.queryOptions()).data
  const { found } = useChecks(question, document)

  const facts = useMemo(() => {
    const byId = new Map(sources?.map((source) => [source.id, source]))
    return new Map(
      evidence.map((one): [Id, EvidenceFacts] => {
        const snippet = one.snippetId === undefined ? undefined : snippets[one.snippetId]
        const inherited = one.snippetId && snippet?.cite ? { [one.snippetId]: snippet.cite } : {}
        const cite = citedAs(one, inherited, ({ sourceId }) => byId.has(sourceId))
        const source = cite && byId.get(cite.sourceId)
        const dates = toldOf(one, snippet)
        return [
          one.id,
          {
            dates,
            saysDates: saysDates(dates),
            source,
            sourceName: source ? nameSource(source) : '',
            citedAs: source ? `${nameSource(source)}${saysPlaceBehind(cite)}` : '',
            kind: snippet?.kind,
            people: snippet?.people ?? [],
          },
        ]
      }),
    )
  }, [evidence, snippets, sources])
  const findings = useMemo(() => (found ? byBlock(found.findings) : null), [found])
  const ofWhole = useMemo(
    () => found?.findings.filter(({ block }) => block === null) ?? [],
    [found],
  )
  return useMemo(
    () => ({ question, asked, argument: argumentOf(document), facts, findings, ofWhole }),
    [question, asked, document, facts, findings, ofWhole],
  )
}

function byBlock(findings: readonly Finding[]): Map<Id, Finding[]> {
  const map = new Map<Id, Finding[]>()
  for (const finding of findings) {
    if (finding.block === null) continue
    const here = map.get(finding.block)
    if (here) here.push(finding)
    else map.set(finding.block, [finding])
  }
  return map
}
