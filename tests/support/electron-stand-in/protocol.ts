/** Custom schemes, answered by interception; whatever else a page asks for is refused. */
import { addScheme, toApp } from './addresses.ts'
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

const knownPrivileges = ['standard', 'secure', 'supportFetchAPI', 'codeCache']

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

type Header = { name: string; value: string }
type Paused = {
  requestId: string
  request: {
    url: string
    method: string
    headers: Record<string, string>
    hasPostData?: boolean
    postDataEntries?: { bytes?: string }[]
  }
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

/** What a page sends: as far as its memory held it, which is all that interception shows. */
function bodyOf({ postDataEntries = [] }: Paused['request']): Uint8Array<ArrayBuffer> {
  const parts = postDataEntries.map(({ bytes }) => {
    if (bytes === undefined)
      throw new Error(
        'The stand-in for Electron sees no bytes of a file on disk that a page sends.',
      )
    return Buffer.from(bytes, 'base64')
  })
  return new Uint8Array(Buffer.concat(parts))
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
  if (!handler) return failed(session, requestId)
  try {
    const response = await handler(
      new Request(url, {
        method: request.method,
        headers: headersOf(request.headers),
        ...(request.hasPostData && { body: bodyOf(request) }),
      }),
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
