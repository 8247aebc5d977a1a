/** What is kept of plans on this computer, of the plan that was kept last first. */
import type { Id } from './ids.ts'

/**
 * With what is kept of one plan in the place of what was; with null, nothing of it.
 * @param most the most plans of which anything is kept
 */
export function withKept<Kept extends { planId: Id }>(
  kept: readonly Kept[],
  planId: Id,
  own: Kept | null,
  most: number,
): Kept[] {
  const others = kept.filter((one) => one.planId !== planId)
  return [...(own ? [own] : []), ...others].slice(0, most)
}
