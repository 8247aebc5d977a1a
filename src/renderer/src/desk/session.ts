/**
 * What lets this page in at the browser host: a secret that it shows with each request of its own. Kept
 * where the browser gives it to this address alone, port included, and sends it to nobody: a cookie would go
 * to every port of the machine (docs/decisions/030).
 */
import { z } from 'zod'

/** Linchpin runs, but has yet to let this browser in. */
export class LockedOutError extends Error {
  constructor() {
    super('Linchpin does not know this browser.')
  }
}

/** The page's own name: what it hands over and looks at goes when it goes. */
export const pageName: string = crypto.randomUUID()

const place = 'linchpin-session'
/** Where the browser keeps nothing for a page, the session lasts until it is loaded anew. */
let held: string | null = null

/** The secret of this browser's session, or an empty one. */
export function sessionSecret(): string {
  try {
    // Read anew each time: another tab may have been let in.
    return localStorage.getItem(place) ?? held ?? ''
  } catch {
    // The browser was told to keep nothing.
    return held ?? ''
  }
}

function keep(secret: string): void {
  held = secret
  try {
    localStorage.setItem(place, secret)
  } catch {
    // As above.
  }
}

/** The headers that show whose page asks. Electron's own pages have none to show, and need none. */
export const sessionHeaders = (): Record<string, string> => ({
  'Linchpin-Session': sessionSecret(),
  'Linchpin-Page': pageName,
})

/** The protocols a socket is opened with, the only header of it that a page may choose. */
export const socketProtocols = (): string[] => [
  'linchpin',
  `page.${pageName}`,
  ...(sessionSecret() ? [`session.${sessionSecret()}`] : []),
]

/**
 * Spends the token behind the `#` of the address, if there is one, and leaves the plain address in its
 * place. A token that is spent already leaves the session as it was: the tab was loaded anew.
 */
export async function enter(): Promise<void> {
  if (location.pathname !== enterPath) return
  const token = location.hash.slice(1)
  history.replaceState(history.state, '', '/')
  if (token === '') return
  const answer = await fetch(sessionPath, { method: 'POST', body: token })
  if (answer.ok) keep(sessionSchema.parse(await answer.json()).secret)
}

/** Whether the host that runs now knows this browser. @throws when none runs. */
export async function isKnown(): Promise<boolean> {
  const { status } = await fetch(sessionPath, { headers: sessionHeaders(), cache: 'no-store' })
  return status !== 403
}

const enterPath = '/enter'
const sessionPath = '/session'
const sessionSchema = z.object({ secret: z.string() })
