import { SuggestionsPanel, type SuggestionsPanelProps } from '../suggestions/index.ts'
import type { Told } from '../ui/index.ts'
import { type FactsOfPlans, useFact } from './useFact.ts'

type SuggestionsProps = Pick<
  SuggestionsPanelProps,
  'hasNotes' | 'targets' | 'onImport' | 'onInsert'
> & {
  facts: Told<FactsOfPlans>
  planId: string
}

/** Suggested evidence for the plan that is shown, as soon as it has told where one is writing. */
export function Suggestions({ facts, planId, ...rest }: SuggestionsProps) {
  const plan = useFact(facts, planId, 'plan')
  const context = useFact(facts, planId, 'context')
  const usedIn = useFact(facts, planId, 'usedIn')
  if (!plan || !context || !usedIn) return null
  return <SuggestionsPanel plan={plan} context={context} usedIn={usedIn} {...rest} />
}
