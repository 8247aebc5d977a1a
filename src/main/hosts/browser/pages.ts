/** Serves the built renderer. */
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { StartupError } from '../startup.ts'
import { pageWithNonce } from '../web/page.ts'
import { commonHeaders, contentSecurityPolicy, newNonce } from '../web/security-headers.ts'
import { cacheControlOf, fileInside, mediaTypeOf } from '../web/static-files.ts'
import { answerRefusal } from './answers.ts'
import { nothingHere } from './guard.ts'

/** Answers a request for a page or one of its files. */
export type Pages = (
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
) => Promise<void>

/**
 * The built pages.
 * @throws StartupError when there are none: the build has not run.
 */
export async function builtPages(folder: string): Promise<Pages> {
  if ((await sizeOf(join(folder, 'index.html'))) === null)
    throw new StartupError(`Linchpin's pages are not built: ${folder} holds none. Run npm start.`)
  return pagesIn(folder)
}

/** The pages in a folder. */
export const pagesIn =
  (folder: string): Pages =>
  async (request, response, pathname) => {
    const path = fileInside(folder, pathname)
    const size = path && (await sizeOf(path))
    if (!path || size === null) return answerRefusal(request, response, nothingHere)
    const headers = {
      ...commonHeaders,
      'Content-Type': mediaTypeOf(path),
      'Cache-Control': cacheControlOf(pathname),
    }
    if (basename(path).endsWith('.html')) {
      const nonce = newNonce()
      const page = Buffer.from(pageWithNonce(await readFile(path, 'utf8'), nonce))
      const policy = contentSecurityPolicy({
        nonce,
        connect: [`ws://${request.headers.host}`],
        development: false,
      })
      response.writeHead(200, {
        ...headers,
        'Content-Length': String(page.length),
        'Content-Security-Policy': policy,
      })
      response.end(request.method === 'HEAD' ? undefined : page)
      return
    }
    response.writeHead(200, { ...headers, 'Content-Length': String(size) })
    if (request.method === 'HEAD') response.end()
    else await pipeline(createReadStream(path), response)
  }

async function sizeOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path)
    return found.isFile() ? found.size : null
  } catch {
    // No such file.
    return null
  }
}
