/**
 * Searching the library and ranking it as evidence, in one thread that stays: whatever has to look through thousands
 * of matches holds up nothing else. docs/decisions/154
 */
import type { Facets } from '../../shared/contract-library.ts'
import type { SearchHit, Suggestion } from '../../shared/model/note.ts'
import { createStandby } from '../jobs/index.ts'
import type { SearchOptions, SearchScope, SuggestionsAsked } from '../library/index.ts'
import type { LibraryPlace } from '../storage/index.ts'
import type { LibraryAnswer, LibraryQuestion } from '../worker.ts'

export type Reading = {
  /** What `Search.find` gives. @throws the signal's reason when it says stop before its turn has come. */
  find(words: string, options: SearchOptions, signal?: AbortSignal): Promise<SearchHit[]>
  /** What `Search.facets` gives. @throws the signal's reason when it says stop before its turn has come. */
  facets(words: string, scope: SearchScope, signal?: AbortSignal): Promise<Facets>
  /** What `Suggestions.for` gives. @throws the signal's reason when it says stop before its turn has come. */
  suggest(asked: SuggestionsAsked, signal?: AbortSignal): Promise<Suggestion[]>
  /** Has it read where the library is read now. */
  renew(): void
  close(): Promise<void>
}

export function createReading(workerUrl: URL, place: () => LibraryPlace): Reading {
  const standby = createStandby<LibraryQuestion, LibraryAnswer>(workerUrl, 'library', place)
  return {
    async find(words, options, signal) {
      return (await standby.ask({ search: { words, options } }, signal)).hits
    },
    async facets(words, scope, signal) {
      const { facets } = await standby.ask({ facets: { words, scope } }, signal)
      if (!facets) throw new Error('the library was not counted')
      return facets
    },
    async suggest(asked, signal) {
      return (await standby.ask({ suggest: asked }, signal)).suggestions
    },
    renew: standby.renew,
    close: standby.close,
  }
}
