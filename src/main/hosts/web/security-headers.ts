/**
 * What a page of Linchpin may load and do, the same from the browser host and from Electron's `app://`.
 * docs/decisions/031
 */
import { randomBytes } from 'node:crypto'

export type Policy = {
  /**
   * Lets through the few style elements React Aria adds at run time. It finds the nonce in the page's
   * `<meta property="csp-nonce">`, so that inline styles need not be allowed for everyone.
   */
  nonce: string
  /** Where the page may connect to besides its own origin: the browser host's socket. */
  connect: readonly string[]
  /** The development server's inline scripts are let through; never in what ships. */
  development: boolean
}

/** A fresh value for one page's `nonce`. */
export const newNonce = (): string => randomBytes(16).toString('base64')

/** The Content-Security-Policy header's value: nothing but our own files, no inline script, no eval. */
export function contentSecurityPolicy({ nonce, connect, development }: Policy): string {
  const scripts = development ? "'self' 'unsafe-inline'" : "'self'"
  const styles = development ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    "font-src 'self'",
    "img-src 'self' data: blob:",
    ['connect-src', "'self'", ...connect].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** The headers every answer carries, whatever it is. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), display-capture=()',
}

/** The headers of an answer that is not a page of the app: it may load nothing at all. */
export const plainHeaders: Readonly<Record<string, string>> = {
  ...commonHeaders,
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
}
