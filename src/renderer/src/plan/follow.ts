/** What follows from a document that is being written, kept out of the way of the keys. */
import type { PlanDocument } from '../../../shared/model/plan.ts'
import { createTeller, type Told } from '../ui/index.ts'

/** Milliseconds after a key when its frame is painted, and the page has time for what follows from it. */
const quietMs = 40
/** Milliseconds after which those who never pause are told all the same. */
const longestMs = 400

/** Tells the document once the keys have a pause. */
export type Followed = Told<PlanDocument> & {
  /** The document with the latest key in it. */
  latest: () => PlanDocument
  change: (next: PlanDocument) => void
}

/**
 * A task of its own for each listener, behind the keys: what follows from a long document takes some
 * milliseconds here and there, and a key pressed meanwhile should wait for one of them and not for all.
 */
function behindTheKeys(act: () => void): void {
  if (globalThis.scheduler) void globalThis.scheduler.postTask(act)
  else setTimeout(act)
}

export function createFollowed(first: PlanDocument): Followed {
  const { now, subscribe, tell } = createTeller(first, behindTheKeys)
  let latest = first
  let timer: ReturnType<typeof setTimeout> | undefined
  /** When the oldest change that is not told yet was made; null when all are told. */
  let since: number | null = null
  return {
    now,
    subscribe,
    latest: () => latest,
    change(next) {
      latest = next
      since ??= Date.now()
      clearTimeout(timer)
      const left = since + longestMs - Date.now()
      timer = setTimeout(
        () => {
          since = null
          tell(latest)
        },
        Math.max(0, Math.min(quietMs, left)),
      )
    },
  }
}
