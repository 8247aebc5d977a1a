/** Who may come in: a token in the address, exchanged once for a session cookie. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

export type Door = {
  /** A fresh 256-bit token; the one before it is no longer good. */
  issue(): string
  /** Spends the token. The session's secret, or null when it is not the one issued last, or spent. */
  exchange(token: string): string | null
  /** Whether that secret belongs to a session that began here. */
  admits(secret: string): boolean
}

const secretBytes = 32
const fresh = (): string => randomBytes(secretBytes).toString('base64url')

// Digests have one length, so that they can be compared in constant time whatever was sent.
const digest = (secret: string): Buffer => createHash('sha256').update(secret).digest()

/** A door no one has come through yet. It lives as long as the process. */
export function openDoor(): Door {
  const sessions: Buffer[] = []
  let awaited: Buffer | null = null
  return {
    issue() {
      const token = fresh()
      awaited = digest(token)
      return token
    },
    exchange(token) {
      if (!awaited || !timingSafeEqual(digest(token), awaited)) return null
      awaited = null
      const secret = fresh()
      sessions.push(digest(secret))
      return secret
    },
    admits(secret) {
      const shown = digest(secret)
      let found = false
      for (const session of sessions) found = timingSafeEqual(shown, session) || found
      return found
    },
  }
}

/**
 * The session cookie's name. A browser sends cookies to every port of a machine alike (RFC 6265,
 * section 8.5), so two Linchpins side by side need names of their own.
 */
const cookieName = (port: number): string => `linchpin-${port}`

/** The `Set-Cookie` value that begins a session: gone when the browser closes, unseen by scripts. */
export const sessionCookie = (port: number, secret: string): string =>
  `${cookieName(port)}=${secret}; HttpOnly; SameSite=Strict; Path=/`

/** The session's secret in a `Cookie` header, or null. */
export function secretIn(cookies: string | undefined, port: number): string | null {
  const start = `${cookieName(port)}=`
  for (const pair of cookies?.split(';') ?? []) {
    const trimmed = pair.trim()
    if (trimmed.startsWith(start)) return trimmed.slice(start.length)
  }
  return null
}
