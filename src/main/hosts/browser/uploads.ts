/** Takes a file in from the page: `POST /files?name=…`, the file itself as the body. */
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { limits } from '../../../shared/contract.ts'
import type { FileDesk } from '../../desk.ts'
import { answerJson } from './answers.ts'
import type { Refusal } from './guard.ts'

/** How long the rest of a refused upload is read for, so that the browser gets the answer. */
const drainMs = 20_000
const longestName = 255

/**
 * Receives one upload and answers with the `HandedFile` it became, or with `{ message }`: 400 without
 * a usable name, 413 over `limits.textFileBytes`. What arrived of a refused file is deleted.
 */
export async function receiveUpload(
  request: IncomingMessage,
  response: ServerResponse,
  name: string | null,
  files: FileDesk,
): Promise<void> {
  if (!name || name.length > longestName || /[/\\\0]/.test(name))
    return refuse(request, response, { status: 400, says: 'An uploaded file needs a name.' })
  const declared = Number(request.headers['content-length'] ?? 0)
  if (declared > limits.textFileBytes) return refuse(request, response, tooLarge(name, declared))

  const path = files.temporaryPath(name)
  const bounded = boundedBy(limits.textFileBytes)
  try {
    // `end: false` semantics for the request: it must outlive a refusal, to carry the answer back.
    await pipeline(request.iterator({ destroyOnReturn: false }), bounded, createWriteStream(path))
    answerJson(response, 200, await files.receive({ path, name, temporary: true }))
  } catch (error) {
    await rm(path, { force: true })
    if (error instanceof TooLargeError) return refuse(request, response, tooLarge(name, null))
    // The browser went away mid-way: there is nobody to answer.
    if (request.destroyed && !request.complete) return
    const says = error instanceof Error ? error.message : `${name} could not be taken in.`
    refuse(request, response, { status: 400, says })
  }
}

class TooLargeError extends Error {}

function boundedBy(most: number): Transform {
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      if (bytes > most) done(new TooLargeError())
      else done(null, chunk)
    },
  })
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`

function tooLarge(name: string, bytes: number | null): Refusal {
  const most = megabytes(limits.textFileBytes)
  return {
    status: 413,
    says: bytes
      ? `${name} is ${megabytes(bytes)}; Linchpin reads text files of up to ${most}.`
      : `${name} is larger than ${most}, the most Linchpin reads in one text file.`,
  }
}

/** Answers, and reads the rest away: a browser that is still sending would see a broken connection instead. */
function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  response.setHeader('Connection', 'close')
  const timer = setTimeout(() => request.destroy(), drainMs)
  const finish = () => clearTimeout(timer)
  request.once('end', finish).once('close', finish).resume()
  answerJson(response, refusal.status, { message: refusal.says })
}
