/** The browser host's own answers: a small page with a sentence, a piece of JSON, a refusal of a socket. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { plainHeaders } from '../web/security-headers.ts'
import type { Refusal } from './guard.ts'
import { STATUS_CODES } from './node-http.ts'

/** Words as they stand in HTML, in an attribute too. */
export const escaped = (words: string): string =>
  words.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`)

const pageOf = (says: string): string =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Linchpin</title></head>` +
  `<body><main><h1>Linchpin</h1><p>${escaped(says)}</p></main></body></html>\n`

/** Answers with a page of one sentence. */
function answerPage(response: ServerResponse, { status, says }: Refusal): void {
  response.writeHead(status, { ...plainHeaders, 'Content-Type': 'text/html; charset=utf-8' })
  response.end(pageOf(says))
}

/** Answers with JSON. A refusal is `{ message }`. */
export function answerJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { ...plainHeaders, 'Content-Type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(body))
}

/** Refuses in the form the asker reads: a page for a person's navigation, JSON for a script. */
export function answerRefusal(
  request: IncomingMessage,
  response: ServerResponse,
  refusal: Refusal,
): void {
  if (request.headers.accept?.includes('text/html')) answerPage(response, refusal)
  else answerJson(response, refusal.status, { message: refusal.says })
}

/** Refuses a request to become a socket, and closes its connection. */
export function refuseSocket(socket: Duplex, { status, says }: Refusal): void {
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Type: text/plain; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(says)}\r\n\r\n${says}`,
  )
}
