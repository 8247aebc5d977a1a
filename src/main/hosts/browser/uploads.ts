/** Takes a file in from the page over HTTP. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FileDesk } from '../../desk.ts'
import { takeUpload, type UploadGate } from '../web/take-upload.ts'
import { answerJson } from './answers.ts'
import type { Refusal } from './guard.ts'

/** How long the rest of a refused upload is read for, so that the browser gets the answer. */
const drainMs = 20_000

/** Receives one upload and answers with the `HandedFile` it became, or refuses it with `{ message }`. */
export async function receiveUpload(
  request: IncomingMessage,
  response: ServerResponse,
  { name, page }: { name: string | null; page: string | null },
  { files, gate }: { files: FileDesk; gate: UploadGate },
): Promise<void> {
  const declared = request.headers['content-length']
  const taken = await takeUpload(
    {
      name,
      page,
      declaredBytes: declared === undefined ? null : Number(declared),
      // The request must outlive a refusal, to carry the answer back.
      body: request.iterator({ destroyOnReturn: false }),
    },
    files,
    gate,
  )
  if (taken.type === 'taken') return answerJson(response, 200, taken.file)
  // The browser went away mid-way: there is nobody to answer.
  if (request.destroyed && !request.complete) return
  refuse(request, response, taken)
}

/** Answers, and reads the rest away: a browser that is still sending would see a broken connection instead. */
function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  response.setHeader('Connection', 'close')
  const timer = setTimeout(() => request.destroy(), drainMs)
  const finish = () => clearTimeout(timer)
  request.once('end', finish).once('close', finish).resume()
  answerJson(response, refusal.status, { message: refusal.says })
}
