/** What a plan's citations print, asked for again when they are others and typing has rested. docs/decisions/184 */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { isEqual } from '../../../shared/model/equal.ts'
import type { Id } from '../../../shared/model/ids.ts'
import { useDesk } from '../desk/index.ts'
import type { PlanSession } from '../session/index.ts'
import { useSame } from '../ui/index.ts'
import { type Asked, type PrintedCitation, printedBy } from './printed-citations.ts'
import { useStyleChoice } from './usePlanStyle.ts'

/** How long a list of citations rests before it is printed, in milliseconds. */
const restMs = 120
const nothing: ReadonlyMap<Asked['of'], PrintedCitation> = new Map()

const isSameAsked = (one: readonly Asked[], other: readonly Asked[]): boolean =>
  one.length === other.length &&
  one.every((asked, at) => {
    const before = other[at]
    return asked.of === before?.of && isEqual(asked.cites, before.cites)
  })

/**
 * What was printed last, by the id of evidence and by the cites of citations in sentences.
 * @param given all that prints, in its order; give the same list while it is the same.
 */
export function usePrintedCitations(
  session: PlanSession,
  given: readonly Asked[],
): ReadonlyMap<string | Asked['of'], PrintedCitation> {
  const { client, queries } = useDesk()
  const style = useStyleChoice(session)
  const asked = useRested(useSame(given, isSameAsked))
  const input = useMemo(
    () => ({ style, cites: asked.map(({ cites }) => cites), from: session.id satisfies Id }),
    [style, asked, session.id],
  )
  const { data } = useQuery({
    queryKey: queries.citing.print.queryKey({ input }),
    queryFn: async ({ signal }) => printedBy(asked, await client.citing.print(input, { signal })),
    enabled: asked.length > 0,
    placeholderData: keepPreviousData,
    // What is printed is known by the very lists it was asked for.
    structuralSharing: false,
    gcTime: 0,
  })
  return asked.length > 0 ? (data ?? nothing) : nothing
}

/** The first at once, and another once it has rested. */
function useRested(asked: readonly Asked[]): readonly Asked[] {
  const [rested, setRested] = useState(asked)
  useEffect(() => {
    const timer = setTimeout(() => setRested(asked), restMs)
    return () => clearTimeout(timer)
  }, [asked])
  return rested.length === 0 ? asked : rested
}
