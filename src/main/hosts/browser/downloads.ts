/** Hands a made file to the page as a download: `GET /files/<ticket>`, good once. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileKinds } from '../../../shared/model/export-format.ts'
import type { FileDesk } from '../../desk.ts'
import { plainHeaders } from '../web/security-headers.ts'
import { answerRefusal } from './answers.ts'
import type { Tickets } from './tickets.ts'

/** Where downloads are; a ticket follows. */
export const downloadPath = '/files/'

const gone = {
  status: 404,
  says: 'This file is not there any more. Export it again.',
}

/** The desk's files as downloads need them: found, and let go once they have arrived. */
export type DownloadDesk = FileDesk & { release(fileId: string): Promise<void> }

/**
 * Streams the file that the ticket stands for with its name, or answers 404. A temporary one is let go of
 * once it has arrived.
 */
export async function sendDownload(
  request: IncomingMessage,
  response: ServerResponse,
  ticket: string,
  { files, tickets }: { files: DownloadDesk; tickets: Tickets },
): Promise<void> {
  const fileId = tickets.look(ticket)
  const file = fileId === null ? null : files.find(fileId)
  const size = file && (await sizeOf(file.path))
  if (fileId === null || !file || size === null) return answerRefusal(request, response, gone)
  response.writeHead(200, {
    ...plainHeaders,
    'Content-Type': mediaTypeOf(file.name),
    'Content-Length': String(size),
    'Content-Disposition': attachmentNamed(file.name),
  })
  if (request.method === 'HEAD') {
    response.end()
    return
  }
  const bytes = createReadStream(file.path)
  try {
    await pipeline(bytes, response)
  } catch (error) {
    // Who has as many bytes as were announced may hang up before the end of the file is seen here.
    const hasArrived =
      bytes.bytesRead === size && bytes.readableLength === 0 && response.writableLength === 0
    // A person may cancel a download; anything else shows as one cut short, and is worth a line.
    if (!hasArrived) {
      if (!request.destroyed) console.error(`Linchpin could not send ${file.name}.`, error)
      response.destroy()
      return
    }
  }
  tickets.spend(ticket)
  if (!file.temporary) return
  await files.release(fileId).catch(() => {
    // Another program may be reading it just now: it goes with its folder when the desk closes.
  })
}

/** What it is to whoever opens it; it is always a download, and never shown in place of the app. */
const mediaTypeOf = (name: string): string =>
  fileKinds[extname(name).slice(1).toLowerCase()]?.mediaType ?? 'application/octet-stream'

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size
  } catch {
    // Deleted under us: as good as never there.
    return null
  }
}

/**
 * A `Content-Disposition` value that keeps any name (RFC 6266, with RFC 5987's form for what is not
 * plain ASCII): `filename` for old readers, `filename*` for the rest.
 */
export function attachmentNamed(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  // Half a surrogate, as a name cut short may end with, has no form in UTF-8.
  const full = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`
}
