/** Refuses what does not come from Linchpin's own page in a browser on this machine. */
import type { IncomingMessage } from 'node:http'
import { pageHeader, pageNamed } from '../web/page-name.ts'
import type { Door, Session } from './door.ts'

/** Why a request is not answered: the status it gets, and a sentence for who reads it. */
export type Refusal = { status: number; says: string }

export const needsAddress: Refusal = {
  status: 403,
  says: 'Linchpin does not know this browser. Press Enter in the terminal where Linchpin runs, or start it again, and use the address it prints.',
}

export const nothingHere: Refusal = { status: 404, says: 'There is nothing here.' }

export const tooManyPages: Refusal = {
  status: 503,
  says: 'Linchpin is open in too many tabs. Close some of them and try again.',
}

const wrongHost: Refusal = {
  status: 400,
  says: 'Linchpin answers only at the address it printed, on this machine.',
}

const wrongOrigin: Refusal = { status: 403, says: 'Linchpin answers only its own pages.' }

/**
 * What is wrong with where a request comes from, or null.
 *
 * `Host` must name this machine and our port, so that a foreign name made to point here (DNS
 * rebinding) is refused. `Origin` must be the page's own where it is sent, and is demanded where
 * `originDemanded`: sockets, uploads and all else that changes something, which browsers always send
 * with it.
 */
export function refusalOfPlace(
  request: IncomingMessage,
  port: number,
  { originDemanded }: { originDemanded: boolean },
): Refusal | null {
  const { host, origin } = request.headers
  if (!host || !ownHosts(port).includes(host.toLowerCase())) return wrongHost
  if (
    origin === undefined ? originDemanded : origin.toLowerCase() !== `http://${host.toLowerCase()}`
  )
    return wrongOrigin
  return null
}

/**
 * What is wrong when another site's page, or another port's, made the browser send a request; or null.
 * `Sec-Fetch-Site` says so where the browser sends it (Fetch Metadata Request Headers, W3C). Ports of one
 * machine count as one site.
 */
export function refusalOfAsker(request: IncomingMessage): Refusal | null {
  const site = request.headers['sec-fetch-site']
  return site === undefined || site === 'same-origin' || site === 'none' ? null : wrongOrigin
}

/** The header in which a page sends its session's secret. No browser sends it by itself, to anyone. */
const sessionHeader = 'linchpin-session'

/** The secret a request shows, or an empty one. */
export function secretOf(request: IncomingMessage): string {
  const shown = request.headers[sessionHeader]
  return typeof shown === 'string' ? shown : ''
}

/** What is missing for a request to belong to a session, or null. */
export const refusalOfSession = (request: IncomingMessage, door: Door): Refusal | null =>
  door.admits(secretOf(request)) ? null : needsAddress

/** The page that made a request, by its own word; null when it gives none. */
export const pageOf = (request: IncomingMessage): string | null =>
  pageNamed(request.headers[pageHeader])

/** What a page says of itself as it opens a socket. */
export type Introduction = {
  /** The session that its secret belongs to, or null. */
  session: Session | null
  /** The page's own name for itself, which is the same when it connects again; null when it gives none. */
  page: string | null
}

/** The protocol both sides speak; the browser wants one of those it offered to be chosen. */
export const socketProtocol = 'linchpin'

/**
 * Reads what a page says in its list of protocols, the one header that a browser's script may choose for
 * a socket: `linchpin, session.SECRET, page.NAME`.
 */
export function introductionOf(request: IncomingMessage, door: Door): Introduction {
  const offered = request.headers['sec-websocket-protocol']?.split(',') ?? []
  const said = (name: string) =>
    offered
      .map((word) => word.trim())
      .find((word) => word.startsWith(`${name}.`))
      ?.slice(name.length + 1)
  return { session: door.admits(said('session') ?? ''), page: pageNamed(said('page')) }
}

const ownHosts = (port: number): string[] =>
  ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`)
