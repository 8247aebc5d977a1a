/** What the checks find in a plan, out of the way of the keys. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useRef } from 'react'
import { isEqual } from '../../../shared/model/equal.ts'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import {
  type AskedOf,
  type Findings,
  findingsOf,
  type LibraryFacts,
} from '../../../shared/plan/checks/index.ts'
import { evidenceOf, snippetIdsOf } from '../../../shared/plan/outline.ts'
import type { PrintedFields } from '../../../shared/plan/printed-fields.ts'
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
  const snippetIds = useMemo(() => snippetIdsOf(evidenceOf(document)), [document])
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
        ? foundIn(document, { question: asked, snippets, sources: heard, printed })
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

type Around = LibraryFacts & { question: AskedOf; printed: PrintedFields }

/** Of a document that several ask about, as the inspector and a view do, what was found last. */
const lastFound = new WeakMap<PlanDocument, Around & { findings: Findings }>()

function foundIn(document: PlanDocument, around: Around): Findings {
  const { question, snippets, sources, printed } = around
  const known = lastFound.get(document)
  const isKnown =
    known?.snippets === snippets &&
    known.sources === sources &&
    known.printed === printed &&
    isEqual(known.question, question)
  if (isKnown) return known.findings
  const findings = findingsOf({ question, document, facts: { snippets, sources }, printed })
  lastFound.set(document, { ...around, findings })
  return findings
}

/** Most keys find nothing else than the one before. */
const sayTheSame = (one: Findings | null, other: Findings | null): boolean =>
  one !== null &&
  other !== null &&
  areSameFindings(one.findings, other.findings) &&
  areSameFindings(one.dismissed, other.dismissed)
