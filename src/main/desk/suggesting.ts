/** Ranking evidence in a thread of its own, beside the one that searches: neither waits for the other. */
import type { Suggestion } from '../../shared/model/note.ts'
import { createStandby } from '../jobs/index.ts'
import type { SuggestionsAsked } from '../library/index.ts'
import type { LibraryPlace } from '../storage/index.ts'

export type Suggesting = {
  /** What `Suggestions.for` gives. @throws the signal's reason when it says stop before its turn has come. */
  for(asked: SuggestionsAsked, signal?: AbortSignal): Promise<Suggestion[]>
  /** Has it read where the library is read now. */
  renew(): void
  close(): Promise<void>
}

export function createSuggesting(workerUrl: URL, place: () => LibraryPlace): Suggesting {
  const standby = createStandby<SuggestionsAsked, Suggestion[]>(workerUrl, 'suggest', place)
  return { for: standby.ask, renew: standby.renew, close: standby.close }
}
