import type { AddedPlan } from '../../../shared/contract.ts'
import { counted } from '../../../shared/text/counted.ts'

/** What to tell a person of a plan file that was opened. */
export function saysAdded({ plan, isNew, sources, snippets }: Omit<AddedPlan, 'changed'>): string {
  const brought = [
    ...(sources > 0 ? [counted(sources, 'source')] : []),
    ...(snippets > 0 ? [counted(snippets, 'snippet')] : []),
  ].join(' and ')
  if (!isNew)
    return brought
      ? `That plan is already here. Added ${brought} to it.`
      : 'That plan is already here.'
  return `Added “${plan.question}”${brought && ` with ${brought}`}.`
}
