/** What the desk holds for pages that are open: an upload nobody has read yet, a preview, a made file. */

export type OpenPages = {
  /** A page of that name has connected, or has connected again. */
  arrived(page: string): void
  /** A connection of that page has ended. What is held for it goes, unless it comes back in time. */
  left(page: string): void
  /** Nothing of that page is wanted any more: what is held for it goes now. */
  ended(page: string): void
  /**
   * Keeps something until it is let go of: by `letGo` of what this gives, by its page's end, by its age, or
   * when the desk closes. `free` is called once. A page of null is one that nobody follows.
   */
  hold(page: string | null, free: () => void): Held
  close(): void
}

export type Held = {
  /** Frees it now. */
  letGo(): void
  /** It is free already, or someone else's now: nothing is to be done about it any more. */
  forget(): void
}

/** A page that lost its connection tries again every few seconds; one that is loaded anew has a new name. */
const graceMs = 60_000
/** A dialog that stood open over a long lunch. */
const heldMs = 4 * 60 * 60 * 1000

type Kept = { page: string | null; free: () => void; old: NodeJS.Timeout }

export function createOpenPages(): OpenPages {
  const connections = new Map<string, number>()
  const leaving = new Map<string, NodeJS.Timeout>()
  const kept = new Set<Kept>()

  function drop(one: Kept): void {
    clearTimeout(one.old)
    kept.delete(one)
  }
  function letGo(one: Kept): void {
    if (!kept.has(one)) return
    drop(one)
    one.free()
  }
  function stay(page: string): void {
    clearTimeout(leaving.get(page))
    leaving.delete(page)
  }
  function letGoOf(page: string): void {
    stay(page)
    for (const one of [...kept]) if (one.page === page) letGo(one)
  }
  function leaveLater(page: string): void {
    stay(page)
    const timer = setTimeout(() => letGoOf(page), graceMs)
    timer.unref()
    leaving.set(page, timer)
  }

  return {
    arrived(page) {
      stay(page)
      connections.set(page, (connections.get(page) ?? 0) + 1)
    },
    left(page) {
      const others = (connections.get(page) ?? 1) - 1
      if (others > 0) return void connections.set(page, others)
      connections.delete(page)
      leaveLater(page)
    },
    ended: letGoOf,
    hold(page, free) {
      const one: Kept = { page, free, old: setTimeout(() => letGo(one), heldMs) }
      one.old.unref()
      kept.add(one)
      // The page may have gone while what it asked for was being made.
      if (page !== null && !connections.has(page)) leaveLater(page)
      return { letGo: () => letGo(one), forget: () => drop(one) }
    },
    close() {
      for (const timer of leaving.values()) clearTimeout(timer)
      for (const one of [...kept]) letGo(one)
    },
  }
}
