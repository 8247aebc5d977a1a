/** Who may come in: a token in the address, exchanged once for the secret of a session. docs/decisions/138 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A browser that was let in. Each page it has open counts, so that a session that nobody uses ends. */
export type Session = {
  /** A page has connected, or sends something; gives what says that it has gone. */
  enter(visit?: Visit): () => void
}

export type Visit = {
  /** The page's own name for itself. */
  page: string | null
  /** The session has ended while it is here: whatever it has open is to be closed. */
  shut(): void
}

export type Door = {
  /** A fresh 256-bit token; the one before it is no longer good. */
  issue(): string
  /**
   * Spends the token. The session's secret, or null when it is not the one issued last, or spent. A browser
   * that shows the secret of a session goes on with that: it has one to end, however often it comes in.
   */
  exchange(token: string, shown?: string): string | null
  /** The session of that secret, or null when none that began here has it. */
  admits(secret: string): Session | null
  /** Ends the session of that secret: it opens nothing any more, and what is open by it is shut. */
  end(secret: string): void
  /** Forgets every session. */
  close(): void
}

/**
 * How long a session outlives its last page. A browser puts the tabs of a working day to sleep, which
 * closes their connection: whoever comes back to one in the evening is still let in.
 */
const idleMs = 12 * 60 * 60 * 1000

const secretBytes = 32
/** 256 bits that nobody can guess, in letters that an address, a header and a protocol's name may hold. */
export const freshSecret = (): string => randomBytes(secretBytes).toString('base64url')

// Digests have one length, so that they can be compared in constant time whatever was sent.
const digest = (secret: string): Buffer => createHash('sha256').update(secret).digest()

type Kept = {
  secret: Buffer
  here: Set<Visit>
  /** The names of all pages that were ever here, for what may be held for them still. */
  pages: Set<string>
  end: NodeJS.Timeout | undefined
}

/**
 * A door no one has come through yet. It lives as long as the process.
 * @param pageEnded told of each page of a session that is ended, the ones that are not here just now too.
 */
export function openDoor(pageEnded: (page: string) => void = () => {}): Door {
  const sessions = new Set<Kept>()
  let awaited: Buffer | null = null

  function forget(session: Kept): void {
    clearTimeout(session.end)
    sessions.delete(session)
  }
  function endLater(session: Kept): void {
    clearTimeout(session.end)
    session.end = setTimeout(() => sessions.delete(session), idleMs)
    session.end.unref()
  }
  function keptOf(secret: string): Kept | null {
    const shown = digest(secret)
    let found: Kept | null = null
    for (const session of sessions) if (timingSafeEqual(shown, session.secret)) found = session
    return found
  }

  return {
    issue() {
      const token = freshSecret()
      awaited = digest(token)
      return token
    },
    exchange(token, shown = '') {
      if (!awaited || !timingSafeEqual(digest(token), awaited)) return null
      awaited = null
      if (keptOf(shown)) return shown
      const secret = freshSecret()
      const session: Kept = {
        secret: digest(secret),
        here: new Set(),
        pages: new Set(),
        end: undefined,
      }
      sessions.add(session)
      endLater(session)
      return secret
    },
    admits(secret) {
      const session = keptOf(secret)
      if (!session) return null
      return {
        enter({ page, shut } = { page: null, shut() {} }) {
          const visit: Visit = { page, shut }
          clearTimeout(session.end)
          session.here.add(visit)
          if (page !== null) session.pages.add(page)
          return () => {
            if (!session.here.delete(visit)) return
            if (session.here.size === 0 && sessions.has(session)) endLater(session)
          }
        },
      }
    },
    end(secret) {
      const session = keptOf(secret)
      if (!session) return
      forget(session)
      for (const { shut } of session.here) shut()
      for (const page of session.pages) pageEnded(page)
    },
    close() {
      for (const session of [...sessions]) forget(session)
    },
  }
}
