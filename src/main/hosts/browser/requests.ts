/** The browser host's answers by their addresses: the page, its session, files that come and go. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type UploadGate, uploadPath } from '../web/take-upload.ts'
import { answerJson, answerRefusal } from './answers.ts'
import type { Door } from './door.ts'
import { type DownloadDesk, downloadPath, sendDownload } from './downloads.ts'
import {
  needsAddress,
  nothingHere,
  pageOf,
  refusalOfAsker,
  refusalOfPlace,
  refusalOfSession,
  secretOf,
} from './guard.ts'
import type { Pages } from './pages.ts'
import type { Tickets } from './tickets.ts'
import { receiveUpload } from './uploads.ts'

/** The page, as the printed address names it; the token follows behind a `#`. */
export const enterPath = '/enter'
/** A page's session: begun with POST, looked after with GET, ended with DELETE. */
export const sessionPath = '/session'

/** A token has 43 letters; what is longer is none. */
const longestTokenBytes = 200

/** What a request asked for, as a log may have it: a ticket is a secret, and whoever mistypes an address may send another. */
export function withoutSecrets(address: string): string {
  const [first = ''] = address.slice(1).split(/[/?#]/)
  const known = ['', 'assets', ...[enterPath, sessionPath, uploadPath].map((path) => path.slice(1))]
  const said = known.includes(first) ? `/${first}` : ''
  return said === address ? said : `${said}${said.endsWith('/') ? '' : '/'}…`
}

export type Answers = {
  /** `127.0.0.1:PORT` */
  address: string
  port: number
  door: Door
  files: DownloadDesk
  gate: UploadGate
  pages: Pages
  tickets: Tickets
  onEntered: (() => void) | undefined
}

/** Answers one request after another. */
export const requestsTo =
  ({ address, port, door, files, gate, pages, tickets, onEntered }: Answers) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = request.method ?? ''
    const reads = method === 'GET' || method === 'HEAD'
    const place = refusalOfPlace(request, port, { originDemanded: !reads })
    if (place) return answerRefusal(request, response, place)
    const url = URL.parse(request.url ?? '', `http://${address}`)
    // An absolute address, or one that begins with two slashes, names another host.
    if (url?.host !== address) return answerRefusal(request, response, nothingHere)
    // The printed address may be a link on another site, such as a web terminal. The page is no secret.
    if (url.pathname === enterPath && reads) return pages(request, response, '/')
    const asker = refusalOfAsker(request)
    if (asker) return answerRefusal(request, response, asker)

    if (url.pathname === sessionPath) return answerSession(request, response, door, onEntered)
    if (url.pathname === uploadPath && method === 'POST') {
      const session = door.admits(secretOf(request))
      if (!session) return answerRefusal(request, response, needsAddress)
      const [name, page] = [url.searchParams.get('name'), pageOf(request)]
      const leave = session.enter({ page, shut: () => request.destroy() })
      try {
        return await receiveUpload(request, response, { name, page }, { files, gate })
      } finally {
        leave()
      }
    }
    if (!reads)
      return answerNotHere(request, response, url.pathname === uploadPath ? 'POST' : 'GET, HEAD')
    if (url.pathname.startsWith(downloadPath)) {
      const ticket = url.pathname.slice(downloadPath.length)
      return sendDownload(request, response, ticket, { files, tickets })
    }
    return pages(request, response, url.pathname)
  }

async function answerSession(
  request: IncomingMessage,
  response: ServerResponse,
  door: Door,
  onEntered: (() => void) | undefined,
): Promise<void> {
  switch (request.method) {
    case 'POST': {
      const secret = door.exchange(await shortBody(request), secretOf(request))
      if (secret === null) return answerRefusal(request, response, needsAddress)
      onEntered?.()
      return answerJson(response, 200, { secret })
    }
    case 'GET': {
      const refusal = refusalOfSession(request, door)
      if (refusal) return answerRefusal(request, response, refusal)
      return answerJson(response, 200, {})
    }
    case 'DELETE':
      door.end(secretOf(request))
      return answerJson(response, 200, {})
    default:
      return answerNotHere(request, response, 'GET, POST, DELETE')
  }
}

/** A body that is as long as a token at most; an empty one in place of any other. */
async function shortBody(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) {
    body += String(chunk)
    if (body.length > longestTokenBytes) return ''
  }
  return body
}

function answerNotHere(request: IncomingMessage, response: ServerResponse, allow: string): void {
  response.setHeader('Allow', allow)
  answerRefusal(request, response, { status: 405, says: 'This cannot be done here.' })
}
