/** Keeps an unsaved document until the desk has confirmed it, and says truly which it is. */
import type { PlanDocument } from '../../../shared/model/plan.ts'

export type SaveState =
  | { type: 'saved' }
  | { type: 'unsaved' }
  | { type: 'saving' }
  /** The desk could not save; it is tried again by itself. */
  | { type: 'failed'; error: unknown }
  /** Another window saved first. Nothing more is sent until a person has chosen. */
  | { type: 'conflict'; revision: number }

export type SaverOptions = {
  revision: number
  /** Sends the document; gives the new revision. */
  save: (document: PlanDocument, revision: number) => Promise<number>
  /** The revision the desk is at, when the error says that another window saved first; else null. */
  conflictIn: (error: unknown) => number | null
  /** Milliseconds of quiet before a change is sent. */
  quietMs?: number
  /** Milliseconds before a failed save is tried again. */
  retryMs?: number
}

export type Saver = {
  /** Takes a change: the document is asked for only when it is sent. */
  changed(read: () => PlanDocument): void
  /** Sends what is unsaved now; resolves when it is confirmed or has failed. */
  flush(): Promise<void>
  /** Overwrites what another window saved with what is here. */
  keepMine(): Promise<void>
  state(): SaveState
  revision(): number
  subscribe(listener: () => void): () => void
  /** Stops waiting. What is unsaved stays unsaved: flush first. */
  close(): void
}

export function createSaver(options: SaverOptions): Saver {
  const { save, conflictIn, quietMs = 400, retryMs = 2000 } = options
  let revision = options.revision
  let state: SaveState = { type: 'saved' }
  let unsaved: (() => PlanDocument) | null = null
  let sending: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<() => void>()

  function enter(next: SaveState) {
    state = next
    for (const listener of listeners) listener()
  }

  function sendAfter(ms: number) {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), ms)
  }

  async function send(read: () => PlanDocument) {
    unsaved = null
    enter({ type: 'saving' })
    try {
      revision = await save(read(), revision)
      enter({ type: unsaved ? 'unsaved' : 'saved' })
    } catch (error) {
      unsaved ??= read
      const theirs = conflictIn(error)
      if (theirs !== null) return enter({ type: 'conflict', revision: theirs })
      enter({ type: 'failed', error })
      sendAfter(retryMs)
    }
  }

  /** One save is under way at a time: a change made meanwhile is sent after it. */
  async function flush() {
    clearTimeout(timer)
    if (sending) await sending
    if (unsaved && state.type !== 'conflict')
      sending ??= send(unsaved).finally(() => {
        sending = null
      })
    await sending
  }

  return {
    changed(read) {
      unsaved = read
      if (state.type === 'conflict') return
      if (state.type !== 'saving') enter({ type: 'unsaved' })
      sendAfter(quietMs)
    },
    flush,
    async keepMine() {
      if (state.type !== 'conflict') return
      revision = state.revision
      enter({ type: 'unsaved' })
      await flush()
    },
    state: () => state,
    revision: () => revision,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => clearTimeout(timer),
  }
}
