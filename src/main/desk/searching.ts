/** Searching in a thread of its own: ranking thousands of matches holds up nothing else. */
import type { SearchHit } from '../../shared/model/note.ts'
import { createStandby } from '../jobs/index.ts'
import type { SearchOptions } from '../library/index.ts'
import type { LibraryPlace } from '../storage/index.ts'
import type { SearchQuestion } from '../worker.ts'

export type Searching = {
  /** What `Search.find` gives. @throws the signal's reason when it says stop before its turn has come. */
  find(words: string, options: SearchOptions, signal?: AbortSignal): Promise<SearchHit[]>
  /** Has it read where the library is read now. */
  renew(): void
  close(): Promise<void>
}

export function createSearching(workerUrl: URL, place: () => LibraryPlace): Searching {
  const standby = createStandby<SearchQuestion, SearchHit[]>(workerUrl, 'search', place)
  return {
    find: (words, options, signal) => standby.ask({ words, options }, signal),
    renew: standby.renew,
    close: standby.close,
  }
}
