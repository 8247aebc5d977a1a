/** What belongs to the app and what does not: decisions on addresses, apart from Electron. */
import { idSchema } from '../../../shared/model/ids.ts'

/** The scheme and host of the app's own pages. Not `file:`, whose pages may read any local file. */
export const scheme = 'app'
export const origin = `${scheme}://linchpin`

/** Whether an address is one of our own pages. */
export function isOwnPage(address: string): boolean {
  const url = URL.parse(address)
  return url?.protocol === `${scheme}:` && url.host === 'linchpin'
}

/** The address of the window with all tabs, or of one plan's own window. */
export const addressOf = (planId: string | null): string =>
  planId === null ? `${origin}/` : `${origin}/?plan=${planId}`

/** The plan whose own window an address is, or null when it is no such address. */
export function planAt(address: string): string | null {
  if (!isOwnPage(address)) return null
  const { pathname, searchParams } = new URL(address)
  const read = idSchema.safeParse(searchParams.get('plan'))
  return pathname === '/' && read.success ? read.data : null
}

/** Whether a link may be handed to the system: web pages over TLS, and letters. Nothing that runs. */
export function mayOpenOutside(address: string): boolean {
  const url = URL.parse(address)
  if (!url) return false
  if (url.protocol === 'mailto:') return true
  // A name and password in a link serve only to make one site look like another.
  return url.protocol === 'https:' && url.username === '' && url.password === ''
}

/**
 * Whether a page of ours may load an address: the app's own, or what a page made itself. In development
 * the server of the pages as well, and the developer tools.
 */
export function mayLoad(address: string, developmentServer: URL | null): boolean {
  const url = URL.parse(address)
  if (!url) return false
  if (isOwnPage(address) || url.protocol === 'blob:' || url.protocol === 'data:') return true
  if (!developmentServer) return false
  return url.host === developmentServer.host || url.protocol === 'devtools:'
}

/** The frame a message came from, as far as it matters here. */
export type SenderFrame = { url: string; parent: unknown }

/** Whether a message may be answered: only from the top frame of our own page, never one that is gone. */
export const isTrustedSender = (frame: SenderFrame | null): boolean =>
  frame !== null && frame.parent === null && isOwnPage(frame.url)
