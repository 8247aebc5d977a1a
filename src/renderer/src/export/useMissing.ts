/** What an export of a plan would lack, anew each time a source is filled in. */
import { signal } from '@lexical/extension'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { StyleChoice } from '../../../shared/model/citation-style.ts'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import type { Source } from '../../../shared/model/source.ts'
import { evidenceOf, snippetIdsOf } from '../../../shared/plan/outline.ts'
import { readQuestion } from '../../../shared/question/index.ts'
import { usePrintedFields } from '../citing/index.ts'
import { useDesk } from '../desk/index.ts'
import type { PlanSession } from '../session/index.ts'
import { useSignal } from '../ui/index.ts'
import { citedSources, type Missing, missingOf } from './missing.ts'

export type Lacking = { missing: readonly Missing[]; cited: readonly Source[] }

const noDocument = signal<PlanDocument | null>(null)
const nothing: Lacking = { missing: [], cited: [] }
const none = {}

/** Nothing until the library has been heard. */
export function useMissing(
  question: string,
  session: PlanSession | null,
  style: StyleChoice,
): Lacking {
  const document: PlanDocument | null = useSignal(session?.document ?? noDocument)
  const { queries } = useDesk()
  const snippetIds = useMemo(
    () => (document === null ? [] : snippetIdsOf(evidenceOf(document))),
    [document],
  )
  const facts = useQuery(
    queries.library.facts.queryOptions({
      input: { snippetIds },
      enabled: snippetIds.length > 0,
    }),
  )
  const sources = useQuery(queries.sources.list.queryOptions()).data
  const printed = usePrintedFields(style)
  const snippets = snippetIds.length === 0 ? none : facts.data
  return useMemo(() => {
    if (!document || !snippets || !sources) return nothing
    const asked = {
      question: readQuestion(question),
      document,
      facts: { snippets, sources },
      printed,
    }
    return { missing: missingOf(asked), cited: citedSources(asked) }
  }, [question, document, snippets, sources, printed])
}
