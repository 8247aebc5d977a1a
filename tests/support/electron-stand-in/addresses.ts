/**
 * How the app's own scheme is spelled to Chromium, which refuses a scheme it does not know before any
 * request could be answered: `app://linchpin/a` as `https://linchpin.app.invalid/a`. The top-level domain
 * `.invalid` exists nowhere (RFC 2606), and every request is answered before it could leave.
 */

const schemes = new Set<string>()

export const addScheme = (scheme: string): void => void schemes.add(scheme)

/** The address as Chromium has it. */
export function toChromium(address: string): string {
  const found = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/is.exec(address)
  const [, scheme = '', host = '', rest = ''] = found ?? []
  return schemes.has(scheme) ? `https://${host}.${scheme}.invalid${rest}` : address
}

/** The address as the app has it. */
export function toApp(address: string): string {
  for (const scheme of schemes) {
    const found = new RegExp(`^https://([^/?#]*)\\.${scheme}\\.invalid(.*)$`, 'is').exec(address)
    if (found) return `${scheme}://${found[1]}${found[2]}`
  }
  return address
}
