/** What belongs to the app and what does not: decisions on addresses, apart from Electron. */

/** The scheme and host of the app's own pages. Not `file:`, whose pages may read any local file. */
export const scheme = 'app'
export const origin = `${scheme}://linchpin`

/** Whether an address is one of our own pages. */
export function isOwnPage(address: string): boolean {
  const url = URL.parse(address)
  return url?.protocol === `${scheme}:` && url.host === 'linchpin'
}

/** Whether a link may be handed to the system: web pages over TLS, and letters. Nothing that runs. */
export function mayOpenOutside(address: string): boolean {
  const url = URL.parse(address)
  if (!url) return false
  if (url.protocol === 'mailto:') return true
  // A name and password in a link serve only to make one site look like another.
  return url.protocol === 'https:' && url.username === '' && url.password === ''
}

/** The frame a message came from, as far as it matters here. */
export type SenderFrame = { url: string; parent: unknown }

/** Whether a message may be answered: only from the top frame of our own page, never one that is gone. */
export const isTrustedSender = (frame: SenderFrame | null): boolean =>
  frame !== null && frame.parent === null && isOwnPage(frame.url)
