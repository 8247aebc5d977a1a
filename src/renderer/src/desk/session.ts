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
/**
 * The secret this page was given, or was let in with last. It goes before the one that is kept: that may be of
 * another day, where the browser would not take the new one.
 */
let held: string | null = null

/** The secret that the browser keeps for all its pages, or null. */
function kept(): string | null {
  try {
    return localStorage.getItem(place)
  } catch {
    // The browser was told to keep nothing.
    return null
  }
}

/** The secret of this browser's session, or an empty one. */
export const sessionSecret = (): string => held ?? kept() ?? ''

/** Those that may be it: another tab may have been let in since this one was. */
const secrets = (): string[] => [...new Set([held, kept()].filter((secret) => secret !== null))]

function keep(secret: string): void {
  held = secret
  try {
    localStorage.setItem(place, secret)
  } catch {
    // It is held as long as this page is; `keepsNothing` tells the person what that means.
  }
}

/** Whether the browser keeps nothing for this page, so that the next load of it is not known any more. */
export function keepsNothing(): boolean {
  try {
    const probe = `${place}-probe`
    localStorage.setItem(probe, probe)
    localStorage.removeItem(probe)
    return false
  } catch {
    return true
  }
}

/** Whether another tab has signed this browser out: what this page has is no more in what they all keep. */
export const isForgotten = (): boolean => held !== null && kept() === null && !keepsNothing()

/** Forgets this page's secret, and the browser's where it is the same. */
export function forgetSession(): void {
  const ended = held ?? kept()
  held = null
  // Another tab may have come in again already.
  if (ended === null || kept() !== ended) return
  try {
    localStorage.removeItem(place)
  } catch {
    // What cannot be taken away opens nothing any more.
  }
}

/** The headers that show whose page asks. Electron's own pages have none to show, and need none. */
export const sessionHeaders = (): Record<string, string> => headersWith(sessionSecret())

const headersWith = (secret: string) => ({
  'Linchpin-Session': secret,
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
  // With the secret it may have, the browser goes on with the one session that it can end.
  const answer = await fetch(sessionPath, {
    method: 'POST',
    body: token,
    headers: sessionHeaders(),
  })
  if (answer.ok) keep(sessionSchema.parse(await answer.json()).secret)
}

/** Whether the host that runs now knows this browser. @throws when none runs. */
export async function isKnown(): Promise<boolean> {
  const tried = secrets()
  for (const secret of tried.length > 0 ? tried : ['']) {
    const answer = await fetch(sessionPath, { headers: headersWith(secret), cache: 'no-store' })
    if (answer.status === 403) continue
    held = secret
    return true
  }
  return false
}

/**
 * Ends this browser's session at the host, which closes the sockets of all its tabs, and forgets it.
 * @throws with a sentence for the person when the host did not answer; nothing has changed then.
 */
export async function endSession(): Promise<void> {
  try {
    for (const secret of secrets()) {
      const answer = await fetch(sessionPath, { method: 'DELETE', headers: headersWith(secret) })
      if (!answer.ok) throw new Error(`the session could not be ended: ${answer.status}`)
    }
  } catch (error) {
    throw new Error(
      'Linchpin did not answer, so this browser is still signed in. Try again; it is signed out as well when Linchpin ends.',
      { cause: error },
    )
  }
  forgetSession()
}

const enterPath = '/enter'
const sessionPath = '/session'
const sessionSchema = z.object({ secret: z.string() })
