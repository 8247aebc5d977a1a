/** Ranking evidence in a thread of its own, beside the one that searches: neither waits for the other. */
import type { Suggestion } from '../../shared/model/note.ts'
import { createStandby } from '../jobs/index.ts'
import type { SuggestionsAsked } from '../library/index.ts'

export type Suggesting = {
  /** What `Suggestions.for` gives. @throws the signal's reason when it says stop before its turn has come. */
  for(asked: SuggestionsAsked, signal?: AbortSignal): Promise<Suggestion[]>
  close(): Promise<void>
}

export function createSuggesting(workerUrl: URL, folder: string): Suggesting {
  const standby = createStandby<SuggestionsAsked, Suggestion[]>(workerUrl, 'suggest', { folder })
  return { for: standby.ask, close: standby.close }
}
