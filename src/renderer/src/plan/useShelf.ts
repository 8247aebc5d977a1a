import { useQuery } from '@tanstack/react-query'
import type { Shelf } from '../../../shared/model/plan.ts'
import { useDesk } from '../desk/index.ts'

/** The plans of one shelf, the latest changed first. */
export function useShelf(shelf: Shelf) {
  const { queries } = useDesk()
  return useQuery(queries.plans.list.queryOptions({ input: { shelf } }))
}
