/** Takes a file in that was dropped on the window: the page posts it as it does in a browser. */
import type { FileDesk } from '../../desk.ts'
import { pageHeader, pageNamed } from '../web/page-name.ts'
import { plainHeaders } from '../web/security-headers.ts'
import { takeUpload, type UploadGate, uploadGate, uploadPath } from '../web/take-upload.ts'
import type { AppPages } from './app-pages.ts'
import { isOwnPage, origin } from './own-pages.ts'

/** Answers one request of the page, for a file of the app or with a file of the person's. */
export type AppAnswers = (request: Request) => Promise<Response>

/** The app's pages, and `POST /files?name=…` beside them. */
export function withUploads(pages: AppPages, files: FileDesk): AppAnswers {
  const gate = uploadGate()
  return (request) => (isUpload(request) ? receiveUpload(request, files, gate) : pages(request))
}

const isUpload = ({ url, method }: Request): boolean =>
  method === 'POST' && isOwnPage(url) && new URL(url).pathname === uploadPath

async function receiveUpload(
  request: Request,
  files: FileDesk,
  gate: UploadGate,
): Promise<Response> {
  // Chromium names the asking page's origin with a POST. Only ours is ever open; others get no say.
  const asker = request.headers.get('origin')
  if (asker !== null && asker !== origin)
    return answerJson(403, { message: 'Linchpin answers only its own pages.' })
  const declared = request.headers.get('content-length')
  const taken = await takeUpload(
    {
      name: new URL(request.url).searchParams.get('name'),
      page: pageNamed(request.headers.get(pageHeader)),
      declaredBytes: declared === null ? null : Number(declared),
      body: request.body ?? [],
    },
    files,
    gate,
  )
  return taken.type === 'taken'
    ? answerJson(200, taken.file)
    : answerJson(taken.status, { message: taken.says })
}

const answerJson = (status: number, body: unknown): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { ...plainHeaders, 'Content-Type': 'application/json; charset=utf-8' },
  })
