/** The browser host: the desk behind a web server that only this machine can reach. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Router } from '@orpc/server'
import type { Contract } from '../../../shared/contract.ts'
import type { DeskContext, OpenPages } from '../../desk.ts'
import { uploadGate } from '../web/take-upload.ts'
import { answerRefusal, refuseSocket } from './answers.ts'
import { openDoor } from './door.ts'
import type { DownloadDesk } from './downloads.ts'
import {
  introductionOf,
  needsAddress,
  nothingHere,
  refusalOfAsker,
  refusalOfPlace,
  tooManyPages,
} from './guard.ts'
import { createServer } from './node-http.ts'
import type { Pages } from './pages.ts'
import { enterPath, requestsTo, withoutSecrets } from './requests.ts'
import { openSockets } from './socket.ts'
import type { Tickets } from './tickets.ts'

export type BrowserHost = {
  /** `http://127.0.0.1:PORT` */
  origin: string
  /** An address with a fresh token, good once; the one given before it is no longer good. */
  freshAddress(): string
  /** Takes no more requests, lets open pages save what they hold, and closes every connection. */
  close(): Promise<void>
}

export type BrowserHostOptions = {
  router: Router<Contract, DeskContext>
  files: DownloadDesk
  openPages: OpenPages
  pages: Pages
  tickets: Tickets
  /** The port to listen at; 0 for any that is free. */
  port: number
  /** A browser has come in: the address it came by is spent. */
  onEntered?: () => void
}

const loopback = '127.0.0.1'

/** Connections of all kinds at once: far more than a person's tabs, far less than a machine has. */
const mostConnections = 512
/**
 * Starts the server on the loopback address. docs/decisions/030
 * @throws the `listen` error of Node, with `code` `EADDRINUSE` when the port is taken.
 */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const { router, openPages, files, pages, tickets, onEntered } = options
  const door = openDoor(openPages.ended)
  const sockets = openSockets(router, openPages)
  // A library that was taken along may come over a slow tunnel; an upload that stands still is ended by itself.
  const server = createServer({ requestTimeout: 0 })
  server.maxConnections = mostConnections
  const port = await listen(server, options.port)
  const answer = requestsTo({
    address: `${loopback}:${port}`,
    port,
    door,
    files,
    gate: uploadGate(),
    pages,
    tickets,
    onEntered,
  })

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response).catch((error: unknown) => {
      console.error(
        `Linchpin could not answer ${request.method} ${withoutSecrets(request.url ?? '')}.`,
        error,
      )
      if (response.headersSent) response.destroy()
      else
        answerRefusal(request, response, { status: 500, says: 'Something went wrong. Try again.' })
    })
  })
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    const { session, page } = introductionOf(request, door)
    const refusal =
      refusalOfPlace(request, port, { originDemanded: true }) ??
      refusalOfAsker(request) ??
      (request.url === '/rpc' ? null : nothingHere)
    if (refusal) refuseSocket(socket, refusal)
    else if (!session) refuseSocket(socket, needsAddress)
    else if (!sockets.hasRoom()) refuseSocket(socket, tooManyPages)
    else sockets.upgrade(request, socket, head, { session, page })
  })

  const origin = `http://${loopback}:${port}`
  return {
    origin,
    // Behind the `#`, where a browser keeps it to itself: only the page's script reads it.
    freshAddress: () => `${origin}${enterPath}#${door.issue()}`,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      await sockets.close()
      door.close()
      server.closeAllConnections()
      await closed
    },
  }
}

/** Listens on the loopback address alone; the port it got. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: loopback, port }, () => {
      server.off('error', reject)
      const address = server.address()
      if (address && typeof address === 'object') resolve(address.port)
      else reject(new Error('the server has no port'))
    })
  })
}
