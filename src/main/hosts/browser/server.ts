/** The browser host: the desk behind a web server that only this machine can reach. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Router } from '@orpc/server'
import type { Contract } from '../../../shared/contract.ts'
import type { DeskContext } from '../../desk.ts'
import { uploadPath } from '../web/take-upload.ts'
import { answerOnward, answerPage, answerRefusal, refuseSocket } from './answers.ts'
import { type DownloadDesk, downloadPath, sendDownload } from './downloads.ts'
import { needsAddress, nothingHere, refusalOfPlace, refusalOfSession } from './guard.ts'
import type { Pages } from './pages.ts'
import { openSockets } from './socket.ts'
import { openDoor, sessionCookie } from './token.ts'
import { receiveUpload } from './uploads.ts'

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
  pages: Pages
  /** The port to listen at; 0 for any that is free. */
  port: number
}

const loopback = '127.0.0.1'
const enterPath = '/enter'

/**
 * Starts the server on the loopback address.
 * @throws the `listen` error of Node, with `code` `EADDRINUSE` when the port is taken.
 */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const { router, files, pages } = options
  const door = openDoor()
  const sockets = openSockets(router)
  const server = createServer()
  const port = await listen(server, options.port)

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? ''
    const reads = method === 'GET' || method === 'HEAD'
    const place = refusalOfPlace(request, port, { originDemanded: !reads })
    if (place) return answerRefusal(request, response, place)
    const url = URL.parse(request.url ?? '', `http://${loopback}:${port}`)
    // An absolute address, or one that begins with two slashes, names another host.
    if (url?.host !== `${loopback}:${port}`) return answerRefusal(request, response, nothingHere)
    if (url.pathname === enterPath && method === 'GET') return enter(request, response, url)
    const session = refusalOfSession(request, port, door)
    if (session) return answerRefusal(request, response, session)

    if (url.pathname === uploadPath && method === 'POST')
      return receiveUpload(request, response, url.searchParams.get('name'), files)
    if (!reads) {
      response.setHeader('Allow', url.pathname === uploadPath ? 'POST' : 'GET, HEAD')
      return answerRefusal(request, response, { status: 405, says: 'This cannot be done here.' })
    }
    if (url.pathname.startsWith(downloadPath))
      return sendDownload(request, response, url.pathname.slice(downloadPath.length), files)
    return pages(request, response, url.pathname)
  }

  function enter(request: IncomingMessage, response: ServerResponse, url: URL): void {
    // A browser that fetches ahead of the person would spend the token on a page nobody sees.
    if (request.headers['sec-purpose']?.includes('prefetch')) {
      answerPage(response, { status: 503, says: 'Open this address to use it.' })
      return
    }
    const secret = door.exchange(url.searchParams.get('token') ?? '')
    if (secret !== null) answerOnward(response, { 'Set-Cookie': sessionCookie(port, secret) })
    // A reload or a saved tab: the token is spent, but the cookie may still be good.
    else if (refusalOfSession(request, port, door) === null) answerOnward(response)
    else answerPage(response, needsAddress)
  }

  server.on('request', (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(
        `Linchpin could not answer ${request.method} ${request.url?.split('?')[0]}.`,
        error,
      )
      if (response.headersSent) response.destroy()
      else
        answerRefusal(request, response, { status: 500, says: 'Something went wrong. Try again.' })
    })
  })
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    const refusal =
      refusalOfPlace(request, port, { originDemanded: true }) ??
      refusalOfSession(request, port, door) ??
      (request.url === '/rpc' ? null : nothingHere)
    if (refusal) refuseSocket(socket, refusal)
    else sockets.upgrade(request, socket, head)
  })

  const origin = `http://${loopback}:${port}`
  return {
    origin,
    freshAddress: () => `${origin}${enterPath}?token=${door.issue()}`,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      await sockets.close()
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
