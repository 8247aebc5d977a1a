/** Refuses what does not come from Linchpin's own page in a browser on this machine. */
import type { IncomingMessage } from 'node:http'
import { type Door, secretIn } from './token.ts'

/** Why a request is not answered: the status it gets, and a sentence for who reads it. */
export type Refusal = { status: number; says: string }

export const needsAddress: Refusal = {
  status: 403,
  says: 'This address opens Linchpin only from the program itself. Press Enter in the terminal where Linchpin runs, or start it again, and use the address it prints.',
}

export const nothingHere: Refusal = { status: 404, says: 'There is nothing here.' }

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
 * `originDemanded`: sockets and uploads, which browsers always send with it. Ports of one machine
 * count as one site for cookies, so `Sec-Fetch-Site` is read where the browser sends it
 * (Fetch Metadata Request Headers, W3C).
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

/** Whether another site's page, or another port's, made the browser send this request. */
export function comesFromElsewhere(request: IncomingMessage): boolean {
  const site = request.headers['sec-fetch-site']
  return site !== undefined && site !== 'same-origin' && site !== 'none'
}

/** What is missing for the request to belong to a session, or null. */
export function refusalOfSession(
  request: IncomingMessage,
  port: number,
  door: Door,
): Refusal | null {
  if (comesFromElsewhere(request)) return wrongOrigin
  const secret = secretIn(request.headers.cookie, port)
  return secret !== null && door.admits(secret) ? null : needsAddress
}

const ownHosts = (port: number): string[] =>
  ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`)
