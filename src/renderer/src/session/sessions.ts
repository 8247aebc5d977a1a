/** The plans that are open in this window: opens them, finds them, closes them, and hears what others save. */
import {
  computed,
  effect,
  type ReadonlySignal,
  type Signal,
  signal,
  untracked,
} from '@lexical/extension'
import type { Id } from '../../../shared/model/ids.ts'
import type { PlanSummary } from '../../../shared/model/plan.ts'
import type { DeskClient } from '../desk/index.ts'
import { createSession, type PlanSession, type Restored } from './plan-session.ts'

/** How far the opening of a plan is. */
export type Opening =
  | { is: 'opening' }
  | { is: 'failed'; error: unknown }
  | { is: 'open'; session: PlanSession }

/** What becomes of the lists that show plans. */
export type PlanLists = {
  /** What they have of a plan; null when it is on none of them. */
  find: (id: Id) => PlanSummary | null
  /** Tells of each plan that a list has anew. */
  onListed: (tell: (plan: PlanSummary) => void) => () => void
  /** A plan was saved here: what they say of it may have changed. */
  saved: (id: Id) => void
  /** Reads them anew. Resolves when they are true. */
  refresh: () => Promise<void>
}

export type Sessions = {
  /** Opens and closes plans, until it is these that are open; the first are opened first. */
  keep(ids: readonly Id[]): void
  /** How far the opening of a plan is; of one that nobody has asked for yet it has not begun. */
  opening(id: Id): ReadonlySignal<Opening>
  find(id: Id): PlanSession | null
  /** Those with words that are not saved, by their ids. */
  readonly unsaved: ReadonlySignal<ReadonlyMap<Id, PlanSummary>>
  /** Does something as soon as a plan is on the page, unless it cannot be opened. Gives what ends the wait. */
  whenAttached(id: Id, act: (session: PlanSession) => void, onFailed?: () => void): () => void
  /** Reads a plan once more, and shows that in place of what is here. */
  reopen(id: Id): void
  /** Closes a plan whose words are let go of, or kept elsewhere. */
  letGo(id: Id): void
  /** Resolves when a plan, if it is open, has nothing unsaved. @throws when it could not be saved. */
  save(id: Id): Promise<void>
  /** Saves all that are open. @throws when one could not be saved, once all others are. */
  saveAll(): Promise<void>
  /** Saves a plan, then makes a version its new state; also of one that cannot be read. @throws when it could not. */
  restore(id: Id, versionId: Id): Promise<Restored>
  /** A plan was saved somewhere. Says whether that is news here, and takes it over where it is. */
  hear(id: Id, revision: number): boolean
}

export function createSessions(
  { client, line }: Pick<DeskClient, 'client' | 'line'>,
  lists: PlanLists,
): Sessions {
  const openings = new Map<Id, Signal<Opening>>()
  const open = signal<ReadonlyMap<Id, PlanSession>>(new Map())
  /** The plans that are wanted, each with the reading of it that counts. */
  const wanted = new Map<Id, object>()

  function opening(id: Id): Signal<Opening> {
    const known = openings.get(id) ?? signal<Opening>({ is: 'opening' })
    openings.set(id, known)
    return known
  }

  async function begin(id: Id): Promise<void> {
    const reading = {}
    wanted.set(id, reading)
    try {
      const plan = await client.plans.open({ id })
      if (wanted.get(id) !== reading) return
      const session = createSession(plan, {
        client,
        summary: lists.find(id) ?? plan,
        onReload: () => reopen(id),
        onSent: () => lists.saved(id),
      })
      open.value = new Map(open.peek()).set(id, session)
      opening(id).value = { is: 'open', session }
    } catch (error) {
      if (wanted.get(id) === reading) opening(id).value = { is: 'failed', error }
    }
  }

  /** Takes a plan off the window; what is unsaved of it is sent once more. */
  function end(id: Id): void {
    wanted.delete(id)
    const session = open.peek().get(id)
    const left = new Map(open.peek())
    left.delete(id)
    open.value = left
    opening(id).value = { is: 'opening' }
    session?.close()
  }

  function reopen(id: Id): void {
    if (!wanted.has(id)) return
    end(id)
    void begin(id)
  }

  const all = () => [...open.peek().values()]

  lists.onListed((plan) => open.peek().get(plan.id)?.describe(plan))
  sendWhenLeft(all)

  let { reconnections } = line.state()
  line.subscribe(() => {
    const now = line.state()
    if (now.reconnections === reconnections) return
    reconnections = now.reconnections
    for (const session of all()) {
      // What could not be saved while the desk was gone is sent as soon as it is there again.
      void session.flush()
      // What others saved meanwhile was not heard.
      session.follow(Number.POSITIVE_INFINITY)
    }
    for (const [id, { value }] of openings) if (value.is === 'failed') reopen(id)
  })

  return {
    keep(ids) {
      for (const id of [...wanted.keys()]) if (!ids.includes(id)) end(id)
      for (const id of ids) if (!wanted.has(id)) void begin(id)
    },
    opening,
    find: (id) => open.peek().get(id) ?? null,
    unsaved: computed(
      () =>
        new Map(
          [...open.value]
            .filter(([, { saved }]) => saved.value.type !== 'saved')
            .map(([id, { summary }]) => [id, summary.value]),
        ),
    ),
    whenAttached(id, act, onFailed) {
      const found = computed(() => {
        const now = opening(id).value
        if (now.is === 'failed') return now.is
        return now.is === 'open' && now.session.isAttached.value ? now.session : null
      })
      return once(found, (there) => (there === 'failed' ? onFailed?.() : act(there)))
    },
    reopen,
    letGo: end,
    save: async (id) => open.peek().get(id)?.save(),
    async saveAll() {
      const saves = await Promise.allSettled(all().map((session) => session.save()))
      const failed = saves.find(({ status }) => status === 'rejected')
      if (failed?.status === 'rejected') throw failed.reason
    },
    async restore(id, versionId) {
      const session = open.peek().get(id)
      if (session) return session.restore(versionId)
      const { revision } = await client.plans.left({ id })
      await client.versions.restore({ id: versionId, revision })
      await lists.refresh()
      reopen(id)
      return { canUndo: false }
    },
    hear(id, revision) {
      const session = open.peek().get(id)
      if (session?.isOwn(revision)) return false
      session?.follow(revision)
      return true
    },
  }
}

/** Does something with the first value of a signal that is one. Gives what ends the wait. */
function once<T>(found: ReadonlySignal<T | null>, act: (value: T) => void): () => void {
  let isOver = false
  const stop = effect(() => {
    if (isOver) return
    const value = found.value
    if (value === null) return
    isOver = true
    untracked(() => act(value))
    // An effect cannot be stopped before it is there.
    queueMicrotask(() => stop())
  })
  return () => {
    isOver = true
    stop()
  }
}

/** Sends what is unsaved when the window or its page is left, and asks a person to stay until it is saved. */
function sendWhenLeft(all: () => readonly PlanSession[]): void {
  const send = () => {
    for (const session of all()) void session.flush()
  }
  addEventListener('blur', send)
  addEventListener('pagehide', send)
  document.addEventListener('visibilitychange', send)
  addEventListener('beforeunload', (event) => {
    if (all().every(({ saved }) => saved.peek().type === 'saved')) return
    send()
    event.preventDefault()
  })
}
