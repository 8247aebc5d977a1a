/** A connection to Chromium by the DevTools protocol, with a session for each page. */
import { EventEmitter } from 'node:events'
import { WebSocket } from 'ws'

type Params = Record<string, unknown>
type Waiting = { resolve(result: Params): void; reject(error: Error): void; method: string }

/** One page's line, or the browser's own. Events are emitted by their names, with their parameters. */
export class CdpSession extends EventEmitter {
  readonly id: string | undefined
  readonly #send: (method: string, params: Params, sessionId: string | undefined) => Promise<Params>

  constructor(
    id: string | undefined,
    send: (method: string, params: Params, sessionId: string | undefined) => Promise<Params>,
  ) {
    super()
    this.id = id
    this.#send = send
    this.setMaxListeners(0)
  }

  /** @throws what the protocol refuses; and when the page or the browser is gone. */
  send(method: string, params: Params = {}): Promise<Params> {
    return this.#send(method, params, this.id)
  }

  /** The same where nothing is lost if the page is gone by now. */
  tell(method: string, params: Params = {}): void {
    this.send(method, params).catch(() => {})
  }
}

export type Cdp = {
  browser: CdpSession
  /** A session on a target, which `attached` has to name. */
  attach(targetId: string): Promise<CdpSession>
  sessionOf(sessionId: string): CdpSession
  close(): void
}

export async function connectCdp(endpoint: string): Promise<Cdp> {
  const socket = new WebSocket(endpoint, { perMessageDeflate: false, maxPayload: 2 ** 30 })
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  let last = 0
  const waiting = new Map<number, Waiting>()
  const sessions = new Map<string, CdpSession>()

  function send(method: string, params: Params, sessionId: string | undefined): Promise<Params> {
    last += 1
    const id = last
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject, method })
      socket.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }))
    })
  }
  const browser = new CdpSession(undefined, send)
  const sessionOf = (sessionId: string): CdpSession => {
    const known = sessions.get(sessionId)
    if (known) return known
    const session = new CdpSession(sessionId, send)
    sessions.set(sessionId, session)
    return session
  }

  socket.on('message', (data) => {
    const message = JSON.parse(String(data))
    if (message.id === undefined) {
      const session = message.sessionId ? sessionOf(message.sessionId) : browser
      session.emit(message.method, message.params)
      return
    }
    const asked = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.error) asked?.reject(new Error(`${asked.method}: ${message.error.message}`))
    else asked?.resolve(message.result)
  })
  socket.on('close', () => {
    for (const { reject, method } of waiting.values())
      reject(new Error(`${method}: Chromium is gone`))
    waiting.clear()
  })

  return {
    browser,
    sessionOf,
    async attach(targetId) {
      const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true })
      return sessionOf(String(sessionId))
    },
    close: () => socket.close(),
  }
}
