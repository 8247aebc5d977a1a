/** The calls' own road: a WebSocket at `/rpc`, from our own page alone. */
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Router } from '@orpc/server'
import { RPCHandler } from '@orpc/server/ws'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Contract } from '../../../shared/contract.ts'
import { newId } from '../../../shared/model/ids.ts'
import { signedOut } from '../../../shared/session.ts'
import type { DeskContext, OpenPages } from '../../desk.ts'
import type { Session } from './door.ts'
import { socketProtocol } from './guard.ts'

/** The largest message read, in bytes: a plan of far more than a book's length. */
const largestMessageBytes = 32_000_000
/** How many sockets there are at once: a page has one, and nobody looks after so many tabs. */
const mostSockets = 64
/** How often each socket is asked for a sign of life; one that gave none since is dropped. */
const heartbeatMs = 30_000
/** The renderer saves 400 ms after the last change; what it holds gets this long to arrive. */
const lastSaveMs = 700
/** How long a socket has to close politely. */
const patienceMs = 500
/** RFC 6455, section 7.4.1: the endpoint is going away. */
const goingAway = 1001

export type Sockets = {
  /** Makes a socket of a request that has passed the guard. */
  upgrade(
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    by: { session: Session; page: string | null },
  ): void
  /** Whether there may be one more. */
  hasRoom(): boolean
  /** Lets pages send what they have not saved yet, then closes every socket. */
  close(): Promise<void>
}

/** Answers calls of the contract over sockets until closed. */
export function openSockets(router: Router<Contract, DeskContext>, pages: OpenPages): Sockets {
  const handler = new RPCHandler(router)
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: largestMessageBytes,
    handleProtocols: (offered) => offered.has(socketProtocol) && socketProtocol,
  })
  const silent = new WeakSet<WebSocket>()

  const heartbeat = setInterval(() => {
    for (const socket of server.clients) {
      if (silent.has(socket)) {
        socket.terminate()
        continue
      }
      silent.add(socket)
      socket.ping()
    }
  }, heartbeatMs)
  heartbeat.unref()

  return {
    hasRoom: () => server.clients.size < mostSockets,
    upgrade(request, socket, head, { session, page: named }) {
      server.handleUpgrade(request, socket, head, (client) => {
        const page = named ?? newId()
        const leave = session.enter({ page, shut: () => shut(client) })
        pages.arrived(page)
        client.on('close', () => {
          leave()
          pages.left(page)
        })
        client.on('pong', () => silent.delete(client))
        // A broken or oversized message closes that socket, with 'close' to follow; the desk goes on.
        client.on('error', (error) => console.error(`A page's connection broke: ${error.message}`))
        void handler.upgrade(client, { context: { page } })
      })
    },
    async close() {
      clearInterval(heartbeat)
      const open = [...server.clients].filter((client) => client.readyState === client.OPEN)
      if (open.length > 0) await new Promise((resolve) => setTimeout(resolve, lastSaveMs))
      for (const client of server.clients) client.close(goingAway, 'Linchpin was closed')
      await new Promise<void>((resolve) => {
        const left = () =>
          [...server.clients].every((client) => client.readyState === client.CLOSED)
        const patience = setTimeout(() => {
          for (const client of server.clients) client.terminate()
          resolve()
        }, patienceMs)
        const leave = () => {
          if (!left()) return
          clearTimeout(patience)
          resolve()
        }
        for (const client of server.clients) client.once('close', leave)
        leave()
      })
      server.close()
    },
  }
}

/** Hears nothing more from a page, tells it that its session has ended, and waits for no answer. */
function shut(client: WebSocket): void {
  client.removeAllListeners('message')
  client.close(signedOut, 'This browser is signed out')
  const patience = setTimeout(() => client.terminate(), patienceMs)
  client.once('close', () => clearTimeout(patience))
}
