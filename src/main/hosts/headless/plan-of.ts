/** Finds the plan a person names. */
import type { Plan } from '../../../shared/model/plan.ts'
import { CommandError, type DeskAtHand } from './command.ts'

/**
 * The plan whose id is `named`, or begins with it, or whose question it is.
 * @throws CommandError when there is none, or more than one.
 */
export async function planOf({ calls, signal }: DeskAtHand, named: string): Promise<Plan> {
  const plans = await calls.plans.list(undefined, { signal })
  const wanted = named.trim().toLowerCase()
  const found = plans.filter(
    ({ id, question }) => id.startsWith(wanted) || question.toLowerCase() === wanted,
  )
  const [plan, ...others] = found
  if (!plan || !wanted)
    throw new CommandError(`No plan has the id or the question “${named}”. “plans” lists them.`)
  if (others.length > 0)
    throw new CommandError(
      `${found.length} plans answer to “${named}”. Give more of the id: ${found.map(({ id }) => id).join(', ')}`,
    )
  return calls.plans.open({ id: plan.id }, { signal })
}
