/** What follows from a document that is being written, kept out of the way of the keys. */
import { type ReadonlySignal, signal } from '@lexical/extension'
import type { PlanDocument } from '../../../shared/model/plan.ts'

/** Milliseconds after a key when its frame is painted, and the page has time for what follows from it. */
const quietMs = 40
/** Milliseconds after which those who never pause are told all the same. */
const longestMs = 400

export type FollowedDocument = {
  /** Told once the keys have a pause. */
  told: ReadonlySignal<PlanDocument>
  /** The document with the latest key in it. */
  latest: () => PlanDocument
  change: (next: PlanDocument) => void
}

export function followDocument(first: PlanDocument): FollowedDocument {
  const told = signal(first)
  let latest = first
  let timer: ReturnType<typeof setTimeout> | undefined
  /** When the oldest change that is not told yet was made; null when all are told. */
  let since: number | null = null
  return {
    told,
    latest: () => latest,
    change(next) {
      latest = next
      since ??= Date.now()
      clearTimeout(timer)
      const left = since + longestMs - Date.now()
      timer = setTimeout(
        () => {
          since = null
          told.value = latest
        },
        Math.max(0, Math.min(quietMs, left)),
      )
    },
  }
}
