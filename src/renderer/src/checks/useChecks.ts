/** What the checks find in a plan, out of the way of the keys. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useRef } from 'react'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import { type Findings, findingsOf } from '../../../shared/plan/checks/index.ts'
import { evidenceOf } from '../../../shared/plan/outline.ts'
import { readQuestion } from '../../../shared/question/index.ts'
import { usePrintedFields } from '../citing/index.ts'
import { useDesk } from '../desk/index.ts'
import { useSettings } from '../settings/index.ts'
import { useSame } from '../ui/index.ts'
import { areSameFindings } from './groups.ts'

export type Checked = {
  /** Null until the library has been heard. */
  found: Findings | null
  error: Error | null
  retry: () => void
}

/**
 * Checks a document each time it, its question, or what the library knows of its evidence has changed. While
 * the library is asked about evidence that has just come in, what was found before stays.
 */
export function useChecks(question: string, latest: PlanDocument): Checked {
  const { queries } = useDesk()
  // A list of findings may be long: it is painted in between the keys.
  const document = useDeferredValue(latest)
  const snippetIds = useMemo(
    () => [...new Set(evidenceOf(document).flatMap(({ snippetId }) => snippetId ?? []))].sort(),
    [document],
  )
  const facts = useQuery(
    queries.library.facts.queryOptions({
      input: { snippetIds },
      enabled: snippetIds.length > 0,
      placeholderData: keepPreviousData,
    }),
  )
  const sources = useQuery(queries.sources.list.queryOptions())
  const asked = useMemo(() => readQuestion(question), [question])
  const snippets = snippetIds.length === 0 ? none : facts.isPlaceholderData ? null : facts.data
  const heard = sources.data
  const { settings } = useSettings()
  const printed = usePrintedFields(document.citing ?? settings.citing)

  const now = useMemo(
    () =>
      snippets && heard
        ? findingsOf({ question: asked, document, facts: { snippets, sources: heard }, printed })
        : null,
    [asked, document, snippets, heard, printed],
  )
  const before = useRef(now)
  if (now) before.current = now
  return {
    found: useSame(before.current, sayTheSame),
    error: facts.error ?? sources.error,
    retry() {
      void facts.refetch()
      void sources.refetch()
    },
  }
}

const none = {}

/** Most keys find nothing else than the one before. */
const sayTheSame = (one: Findings | null, other: Findings | null): boolean =>
  one !== null &&
  other !== null &&
  areSameFindings(one.findings, other.findings) &&
  areSameFindings(one.dismissed, other.dismissed)
