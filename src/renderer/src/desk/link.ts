/** Which link carries calls to the desk: the browser host's socket, or the port Electron's preload hands over. */
import type { ClientLink } from '@orpc/client'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import { RPCLink as SocketLink } from '@orpc/client/websocket'
import { signedOut } from '../../../shared/session.ts'
import {
  enter,
  forgetSession,
  isForgotten,
  isKnown,
  LockedOutError,
  pageName,
  socketProtocols,
} from './session.ts'

export type Host = 'electron' | 'browser'

export type Link = {
  host: Host
  rpc: ClientLink<Record<never, never>>
  /** Resolves when the desk is gone or the session has ended, before the calls that wait for an answer fail. */
  lost: Promise<'lost' | 'signed-out'>
}

/** Pages served over plain loopback HTTP come from the browser host; any other scheme is Electron's. */
const hostOfPage = (): Host => (location.protocol === 'http:' ? 'browser' : 'electron')

const closing = (end: WebSocket | MessagePort): Link['lost'] =>
  new Promise((resolve) =>
    end.addEventListener(
      'close',
      (event: Event) => {
        const hasEnded = event instanceof CloseEvent && event.code === signedOut
        if (hasEnded) forgetSession()
        resolve(hasEnded ? 'signed-out' : 'lost')
      },
      { once: true },
    ),
  )

const notRunning = 'Linchpin is not running any more. Start it again with npm start.'

async function socketLink(): Promise<Link> {
  const socket = new WebSocket(
    new URL('/rpc', location.href.replace(/^http/, 'ws')),
    socketProtocols(),
  )
  const lost = closing(socket)
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true })
    socket.addEventListener('close', () => reject(new Error(notRunning)), { once: true })
  })
  return { host: 'browser', rpc: new SocketLink({ websocket: socket }), lost }
}

/** The preload answers "linchpin:connect" with a message that carries the port. */
async function portLink(): Promise<Link> {
  const port = await new Promise<MessagePort>((resolve) => {
    const listen = (event: MessageEvent) => {
      const [port] = event.ports
      if (event.source !== window || event.data !== 'linchpin:port' || !port) return
      window.removeEventListener('message', listen)
      resolve(port)
    }
    window.addEventListener('message', listen)
    window.postMessage(`linchpin:connect ${pageName}`, location.origin)
  })
  const lost = closing(port)
  port.start()
  return { host: 'electron', rpc: new PortLink({ port }), lost }
}

/** A refused socket does not say why, so the page asks for itself first. */
async function sessionLink(): Promise<Link> {
  if (!(await isKnown())) throw new LockedOutError()
  return socketLink()
}

/**
 * Reaches the desk as the page begins.
 * @throws LockedOutError when Linchpin runs but has not let this browser in.
 */
export async function connect(): Promise<Link> {
  if (hostOfPage() === 'electron') return portLink()
  try {
    await enter()
    return await sessionLink()
  } catch (error) {
    if (error instanceof LockedOutError) throw error
    throw new Error(notRunning, { cause: error })
  }
}

/**
 * Tries to reach the desk once more.
 *
 * @returns a link; or `lost` when nobody answers; or `locked-out` when Linchpin runs again at this
 * address but does not know this browser yet; or `signed-out` when another tab has ended the session while
 * this one could not hear of it.
 */
export async function reconnect(): Promise<Link | 'lost' | 'locked-out' | 'signed-out'> {
  try {
    return await (hostOfPage() === 'browser' ? sessionLink() : portLink())
  } catch (error) {
    if (error instanceof LockedOutError) return isForgotten() ? 'signed-out' : 'locked-out'
    // Whatever else went wrong, there is no desk to be reached just now; it is tried again.
    return 'lost'
  }
}
