import { useCallback } from 'react'
import type { PlanFacts } from '../plan/index.ts'
import { type Told, usePart } from '../ui/index.ts'

/** What the open plans have told of themselves, by their ids. */
export type FactsOfPlans = ReadonlyMap<string, PlanFacts>

/** One fact of a plan: renders when this changes, and not with each of the others. */
export function useFact<Name extends keyof PlanFacts>(
  facts: Told<FactsOfPlans>,
  planId: string | null,
  name: Name,
  when?: (render: () => void) => void,
): PlanFacts[Name] | undefined {
  const pick = useCallback(
    (all: FactsOfPlans) => (planId === null ? undefined : all.get(planId)?.[name]),
    [planId, name],
  )
  return usePart(facts, pick, Object.is, when)
}
