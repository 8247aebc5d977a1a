/** Custom schemes, answered by interception; whatever else a page asks for is refused and remembered. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { addScheme, toApp, toChromium } from './addresses.ts'
import type { CdpSession } from './cdp.ts'
import { strict } from './strict.ts'

type Handler = (request: Request) => Response | Promise<Response>

const privileged = new Set<string>()
const handlers = new Map<string, Handler>()
let isReady = false
/** From now on it is too late to register a scheme. */
export const schemesAreFixed = (): void => {
  isReady = true
}

const knownPrivileges = ['standard', 'secure', 'supportFetchAPI']

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(
    schemes: readonly { scheme: string; privileges?: Record<string, boolean> }[],
  ) {
    if (isReady)
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    for (const { scheme, privileges = {} } of schemes) {
      for (const name of knownPrivileges)
        if (!privileges[name])
          throw new Error(
            `The stand-in for Electron knows only schemes that are ${knownPrivileges.join(', ')}.`,
          )
      if (Object.keys(privileges).some((name) => !knownPrivileges.includes(name)))
        throw new Error(
          `The stand-in for Electron knows no other privileges than ${knownPrivileges.join(', ')}.`,
        )
      privileged.add(scheme)
      addScheme(scheme)
    }
  },
  handle(scheme: string, handler: Handler) {
    if (!isReady) throw new Error('protocol.handle can only be used after app is ready')
    if (handlers.has(scheme)) throw new Error(`The scheme ${scheme} is handled already`)
    if (!privileged.has(scheme))
      throw new Error(`The scheme ${scheme} was not registered as privileged`)
    handlers.set(scheme, handler)
  },
  isProtocolHandled: (scheme: string) => handlers.has(scheme),
})

/** Addresses pages asked for that were nobody's to answer: none of them left the machine. */
export const refused: string[] = []

type Header = { name: string; value: string }
type Paused = {
  requestId: string
  request: { url: string; method: string; headers: Record<string, string>; hasPostData?: boolean }
}

/** Whether a request may be made at all, as `webRequest.onBeforeRequest` has it. */
export type Asked = (details: { url: string; method: string }) => Promise<boolean>

const addressHeaders = new Set(['origin', 'referer'])

function headersOf(headers: Record<string, string>): Headers {
  const told = new Headers()
  for (const [name, value] of Object.entries(headers))
    told.set(name, addressHeaders.has(name.toLowerCase()) ? toApp(value) : value)
  return told
}

const failed = (session: CdpSession, requestId: string, errorReason = 'BlockedByClient'): void =>
  session.tell('Fetch.failRequest', { requestId, errorReason })

/** Answers a request that interception holds. */
export async function answer(session: CdpSession, paused: Paused, isAllowed: Asked): Promise<void> {
  const { requestId, request } = paused
  const url = toApp(request.url)
  const scheme = url.slice(0, url.indexOf(':'))
  const handler = handlers.get(scheme)
  if (!(await isAllowed({ url, method: request.method }))) return failed(session, requestId)
  if (!handler) {
    refused.push(url)
    return failed(session, requestId)
  }
  // Interception does not show what a page sends of a file, so such a request is sent round by a server
  // on this machine; the page does not see that.
  if (request.hasPostData) {
    const inner = `${await bodyServer()}${encodeURIComponent(url)}`
    return session.tell('Fetch.continueRequest', { requestId, url: inner })
  }
  try {
    const response = await handler(
      new Request(url, { method: request.method, headers: headersOf(request.headers) }),
    )
    const responseHeaders: Header[] = [...response.headers].map(([name, value]) => ({
      name,
      value,
    }))
    session.tell('Fetch.fulfillRequest', {
      requestId,
      responseCode: response.status,
      responseHeaders,
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    })
  } catch (error) {
    console.error(`protocol.handle failed for ${url}`, error)
    failed(session, requestId, 'Failed')
  }
}

let server: Promise<string> | null = null

/** The address of the server that requests with a body are sent round by. */
function bodyServer(): Promise<string> {
  server ??= new Promise((resolve) => {
    const listening = createServer(async (request, response) => {
      const url = decodeURIComponent((request.url ?? '').slice(1))
      const handler = handlers.get(url.slice(0, url.indexOf(':')))
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      )
      const { host: _host, connection: _connection, ...rest } = headers
      try {
        const body = new Uint8Array(await buffer(request))
        const answered = await handler?.(
          new Request(url, { method: request.method ?? 'POST', headers: headersOf(rest), body }),
        )
        if (!answered) throw new Error(`nobody handles ${url}`)
        response.writeHead(answered.status, Object.fromEntries(answered.headers))
        response.end(Buffer.from(await answered.arrayBuffer()))
      } catch (error) {
        console.error(`protocol.handle failed for ${url}`, error)
        response.destroy()
      }
    })
    listening.unref()
    listening.listen(0, '127.0.0.1', () => {
      const { port } = listening.address() as AddressInfo
      resolve(`http://127.0.0.1:${port}/`)
    })
  })
  return server
}

export { toChromium }
