/** Answers the page's requests to `app://linchpin`. */
import { readFile } from 'node:fs/promises'
import { developmentConnections } from '../web/development-server.ts'
import { pageWithNonce } from '../web/page.ts'
import {
  commonHeaders,
  contentSecurityPolicy,
  newNonce,
  plainHeaders,
} from '../web/security-headers.ts'
import { cacheControlOf, fileInside, mediaTypeOf } from '../web/static-files.ts'
import { isOwnPage } from './own-pages.ts'

/** Answers one request. */
export type AppPages = (request: { url: string; method: string }) => Promise<Response>

const nothingHere = (): Response =>
  new Response('There is nothing here.', { status: 404, headers: plainHeaders })

/** The built pages of a folder. */
export const appPagesIn =
  (folder: string): AppPages =>
  async ({ url, method }) => {
    const { pathname } = new URL(url)
    const path = isOwnPage(url) && method === 'GET' ? fileInside(folder, pathname) : null
    const content = path && (await contentOf(path))
    if (!path || !content) return nothingHere()
    const headers = {
      ...commonHeaders,
      'Content-Type': mediaTypeOf(path),
      'Cache-Control': cacheControlOf(pathname),
    }
    if (!path.endsWith('.html')) return new Response(content, { headers })
    const nonce = newNonce()
    const policy = contentSecurityPolicy({ nonce, connect: [], development: false })
    return new Response(pageWithNonce(content.toString('utf8'), nonce), {
      headers: { ...headers, 'Content-Security-Policy': policy },
    })
  }

/** The development server's pages, under our own address all the same. */
export const appPagesFrom =
  (server: URL): AppPages =>
  async ({ url, method }) => {
    if (!isOwnPage(url) || method !== 'GET') return nothingHere()
    const { pathname, search } = new URL(url)
    const answer = await fetch(new URL(pathname + search, server))
    const policy = contentSecurityPolicy({
      nonce: '',
      connect: developmentConnections(server),
      development: true,
    })
    return new Response(answer.body, {
      status: answer.status,
      headers: {
        ...commonHeaders,
        'Content-Type': answer.headers.get('content-type') ?? 'application/octet-stream',
        'Content-Security-Policy': policy,
        'Cache-Control': 'no-store',
      },
    })
  }

async function contentOf(path: string): Promise<Buffer<ArrayBuffer> | null> {
  try {
    return await readFile(path)
  } catch {
    // No such file, or a folder.
    return null
  }
}
