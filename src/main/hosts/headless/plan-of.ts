/** Finds the plan a person names. */
import type { Plan, PlanSummary } from '../../../shared/model/plan.ts'
import { CommandError, type DeskAtHand } from './command.ts'

/**
 * The plan whose id is `named`, or begins with it, or whose question it is; in the archive or not.
 * @throws CommandError when there is none, or more than one.
 */
export async function planOf(desk: DeskAtHand, named: string): Promise<Plan> {
  const { id } = await planNamed(desk, named)
  return desk.calls.plans.open({ id }, { signal: desk.signal })
}

/** The same without opening it: it may be one that cannot be read. */
export async function planNamed(desk: DeskAtHand, named: string): Promise<PlanSummary> {
  const found = await plansNamed(desk, named)
  const [plan, ...others] = found
  if (!plan)
    throw new CommandError(`No plan has the id or the question “${named}”. “plans” lists them.`)
  if (others.length > 0)
    throw new CommandError(
      `${found.length} plans answer to “${named}”. Give more of the id: ${found.map(({ id }) => id).join(', ')}`,
    )
  return plan
}

/** Every plan whose id is `named`, or begins with it, or whose question it is. */
export async function plansNamed(
  { calls, signal }: DeskAtHand,
  named: string,
): Promise<PlanSummary[]> {
  const wanted = named.trim().toLowerCase()
  if (!wanted) return []
  const [atHand, archived] = await Promise.all([
    calls.plans.list(undefined, { signal }),
    calls.plans.list({ shelf: 'archived' }, { signal }),
  ])
  const plans = [...atHand, ...archived]
  return plans.filter(
    ({ id, question }) => id.startsWith(wanted) || question.toLowerCase() === wanted,
  )
}
