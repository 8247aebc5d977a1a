/** Pages straight from the development server, so that a change in the sources shows at once. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { developmentConnections } from '../web/development-server.ts'
import { commonHeaders, contentSecurityPolicy } from '../web/security-headers.ts'
import type { Pages } from './pages.ts'

/** Passes each request on to the development server. */
export const pagesFrom =
  (server: URL): Pages =>
  async (request: IncomingMessage, response: ServerResponse, pathname: string) => {
    const { search } = new URL(request.url ?? '/', server)
    const answer = await fetch(new URL(pathname + search, server), {
      headers: { accept: request.headers.accept ?? '*/*' },
    })
    const policy = contentSecurityPolicy({
      nonce: '',
      connect: [`ws://${request.headers.host}`, ...developmentConnections(server)],
      development: true,
    })
    response.writeHead(answer.status, {
      ...commonHeaders,
      'Content-Type': answer.headers.get('content-type') ?? 'application/octet-stream',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': policy,
    })
    response.end(Buffer.from(await answer.arrayBuffer()))
  }
