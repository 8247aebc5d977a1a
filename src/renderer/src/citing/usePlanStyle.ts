/** The style that a plan cites in. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import {
  nameOfStyle,
  type StyleChoice,
  saysStyleChoice,
} from '../../../shared/model/citation-style.ts'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import { useDesk } from '../desk/index.ts'
import { type PlanSession, usePartOfAny } from '../session/index.ts'
import { useSettings } from '../settings/index.ts'

const citingIn = (document: PlanDocument | null): StyleChoice | undefined => document?.citing

/** The plan's own choice, else that of the settings, as where no plan is open. */
export function useStyleChoice(session: PlanSession | null): StyleChoice {
  const own = usePartOfAny(session, citingIn)
  const { settings } = useSettings()
  return own ?? settings.citing
}

/** What the plan's citations are printed in, by name; with the reason, where that is not what was chosen. */
export function usePlanStyle(session: PlanSession): {
  choice: StyleChoice
  name: string
  insteadBecause: string | undefined
} {
  const { queries } = useDesk()
  const choice = useStyleChoice(session)
  const { data } = useQuery(
    queries.citing.print.queryOptions({
      input: { style: choice, cites: [] },
      placeholderData: keepPreviousData,
    }),
  )
  const { style, insteadBecause } = data ?? {}
  const isKnown = nameOfStyle(choice.style) !== choice.style
  const name = isKnown && !insteadBecause ? saysStyleChoice(choice) : (style?.short ?? style?.title)
  return { choice, name: name ?? saysStyleChoice(choice), insteadBecause }
}
