/** What the lines of the outline need from around it; rows are kept as they were drawn, so it cannot come by closure. */
import { createContext, useContext } from 'react'
import type { Id } from '../../../shared/model/ids.ts'
import type { PlanSession } from '../session/index.ts'

type Around = {
  session: PlanSession
  /** The row that Enter in the field goes to. */
  found: Id | null
}

const OutlineContext = createContext<Around | null>(null)
export const OutlineProvider = OutlineContext.Provider

export function useOutline(): Around {
  const around = useContext(OutlineContext)
  if (!around) throw new Error('A line of the outline stands outside OutlineProvider')
  return around
}
