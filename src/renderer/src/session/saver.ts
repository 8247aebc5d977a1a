/** Keeps an unsaved document until the desk has confirmed it, and says truly which it is. */
import type { PlanDocument } from '../../../shared/model/plan.ts'

export type SaveState =
  | { type: 'saved' }
  | { type: 'unsaved' }
  | { type: 'saving' }
  /** The desk could not save; it is tried again by itself, and this stays until it has worked. */
  | { type: 'failed'; error: unknown }
  /** Another window saved first. Nothing more is sent until a person has chosen. */
  | { type: 'conflict'; revision: number }
  /** There is no such plan any more. Nothing more is sent: only a person can say what becomes of the words. */
  | { type: 'gone' }

/** What a failed save means when trying again would not help. */
export type Refusal = Extract<SaveState, { type: 'conflict' | 'gone' }>

export type SaverOptions = {
  revision: number
  /**
   * Sends the document; gives the new revision. `instead`: it was chosen over what another window saved.
   */
  save: (document: PlanDocument, revision: number, instead: boolean) => Promise<number>
  /** What the error says when the same save would fail again; null when it may be tried again. */
  refusalIn: (error: unknown) => Refusal | null
  /** Milliseconds of quiet before a change is sent. */
  quietMs?: number
  /** Milliseconds after which a change is sent although more keep coming. */
  longestMs?: number
  /** Milliseconds before a failed save is tried again. */
  retryMs?: number
}

export type Saver = {
  /** Takes a change: the document as it is now. */
  changed(document: PlanDocument): void
  /** Sends what is unsaved now; resolves when it is confirmed or has failed. */
  flush(): Promise<void>
  /** Takes note that what is here is what the desk has as that revision: nothing here is to be sent. */
  took(revision: number): void
  /** Overwrites what another window saved with what is here. */
  keepMine(): Promise<void>
  /** What is to be sent yet; null when there is nothing, or it is under way. */
  unsaved(): PlanDocument | null
  state(): SaveState
  revision(): number
  subscribe(listener: () => void): () => void
  /** Tries failed saves again by itself, as from the beginning; after `close`. */
  open(): void
  /** Sends what is unsaved once more, and from then on nothing by itself. */
  close(): void
}

const isFinal = ({ type }: SaveState): boolean => type === 'conflict' || type === 'gone'

export function createSaver(options: SaverOptions): Saver {
  const { save, refusalIn, quietMs = 400, longestMs = 900, retryMs = 2000 } = options
  let revision = options.revision
  let state: SaveState = { type: 'saved' }
  let unsaved: PlanDocument | null = null
  let sending: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let isOpen = true
  let isChosen = false
  /** When the oldest change that is not sent yet was made. */
  let unsavedSince = 0
  const listeners = new Set<() => void>()

  function enter(next: SaveState) {
    state = next
    for (const listener of listeners) listener()
  }

  function sendAfter(ms: number) {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), ms)
  }

  async function send(document: PlanDocument) {
    unsaved = null
    if (state.type !== 'failed') enter({ type: 'saving' })
    try {
      revision = await save(document, revision, isChosen)
      isChosen = false
      enter({ type: unsaved ? 'unsaved' : 'saved' })
    } catch (error) {
      unsaved ??= document
      const refusal = refusalIn(error)
      // Whatever else was saved meanwhile was not chosen against.
      if (refusal) isChosen = false
      enter(refusal ?? { type: 'failed', error })
      if (!refusal && isOpen) sendAfter(retryMs)
    }
  }

  /** One save is under way at a time: a change made meanwhile is sent after it. */
  async function flush() {
    clearTimeout(timer)
    if (sending) await sending
    if (unsaved && !isFinal(state))
      sending ??= send(unsaved).finally(() => {
        sending = null
      })
    await sending
  }

  return {
    changed(document) {
      if (!unsaved) unsavedSince = Date.now()
      unsaved = document
      if (isFinal(state)) return
      if (state.type === 'saved') enter({ type: 'unsaved' })
      // Someone who types without a pause is saved all the same; what fails is not asked at every key.
      const left = unsavedSince + longestMs - Date.now()
      sendAfter(state.type === 'failed' ? quietMs : Math.max(0, Math.min(quietMs, left)))
    },
    flush,
    took(next) {
      clearTimeout(timer)
      unsaved = null
      revision = next
      enter({ type: 'saved' })
    },
    async keepMine() {
      if (state.type !== 'conflict') return
      revision = state.revision
      isChosen = true
      enter({ type: 'unsaved' })
      await flush()
    },
    unsaved: () => unsaved,
    state: () => state,
    revision: () => revision,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    open() {
      isOpen = true
    },
    close() {
      isOpen = false
      void flush()
    },
  }
}
