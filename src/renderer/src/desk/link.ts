/** Which link carries calls to the desk: the browser host's socket, or the port Electron's preload hands over. */
import { RPCLink as PortLink } from '@orpc/client/message-port'
import { RPCLink as SocketLink } from '@orpc/client/websocket'

export type Host = 'electron' | 'browser'

export type Link = {
  host: Host
  rpc: PortLink<Record<never, never>> | SocketLink<Record<never, never>>
  /** Calls back once, when the desk is gone and calls can no longer be answered. */
  onLost(callback: () => void): void
}

/** Pages served over plain loopback HTTP come from the browser host; any other scheme is Electron's. */
const hostOfPage = (): Host => (location.protocol === 'http:' ? 'browser' : 'electron')

async function socketLink(): Promise<Link> {
  const socket = new WebSocket(new URL('/rpc', location.href.replace(/^http/, 'ws')))
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true })
    socket.addEventListener(
      'close',
      () => reject(new Error('Linchpin is not running any more. Start it again with npm start.')),
      { once: true },
    )
  })
  return {
    host: 'browser',
    rpc: new SocketLink({ websocket: socket }),
    onLost: (callback) => socket.addEventListener('close', callback, { once: true }),
  }
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
    window.postMessage('linchpin:connect', location.origin)
  })
  port.start()
  return {
    host: 'electron',
    rpc: new PortLink({ port }),
    onLost: (callback) => port.addEventListener('close', callback, { once: true }),
  }
}

export const connect = (): Promise<Link> => (hostOfPage() === 'browser' ? socketLink() : portLink())
