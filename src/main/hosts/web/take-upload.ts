/** Takes a file in from the page, whichever way its bytes come. */
import { rm, writeFile } from 'node:fs/promises'
import { type HandedFile, limits, mostBytesOf } from '../../../shared/contract.ts'
import { isLibraryFile } from '../../../shared/model/backup.ts'
import { diskFaultIn } from '../../desk/disk-faults.ts'
import type { FileDesk } from '../../desk.ts'

/** Where the page posts a file to, with `?name=…`; the file itself is the body. */
export const uploadPath = '/files'

export type Upload = {
  /** The file's own name, as the person knows it. */
  name: string | null
  /** How many bytes the sender says will come, or null when it does not say. */
  declaredBytes: number | null
  /** The page it is for, where the host knows; it goes when that page does. */
  page?: string | null
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
}

export type TakenUpload =
  | { type: 'taken'; file: HandedFile }
  /** An HTTP status, and a sentence for the person. What was not read of the body is the host's to end. */
  | { type: 'refused'; status: 400 | 408 | 413 | 503 | 507; says: string }

const longestName = 255
/** A page sends one after another; this many windows may do so at once. */
const mostAtOnce = 8
/**
 * What the files that nobody has read yet may have together, in bytes: as much as one import brings, or a library
 * that was taken along.
 */
const mostHeldBytes = Math.max(limits.files * limits.textFileBytes, limits.libraryFileBytes)
/** How long a body may pause. A page of this machine, or one behind a tunnel, sends something all the time. */
const longestPauseMs = 30_000

/** How many uploads a host takes at once. */
export type UploadGate = {
  /** Gives what is to be called when the upload has ended; null when there are too many. */
  enter(): (() => void) | null
}

export function uploadGate(most = mostAtOnce): UploadGate {
  let under = 0
  return {
    enter() {
      if (under >= most) return null
      under += 1
      return () => {
        under -= 1
      }
    },
  }
}

/**
 * Receives one upload, byte by byte onto the disk. Refuses it with 400 when it has no usable name or
 * breaks off, with 408 when it stands still, with 413 over what a file of its name may have, declared or arrived,
 * with 503 when there are too many at once or too much is held, and with 507 where the disk does not take it.
 * What arrived of a refused file is deleted.
 */
export async function takeUpload(
  upload: Upload,
  files: FileDesk,
  gate: UploadGate,
): Promise<TakenUpload> {
  const leave = gate.enter()
  if (!leave) return tooBusy
  try {
    return await taken(upload, files)
  } finally {
    leave()
  }
}

async function taken(
  { name, declaredBytes, body, page }: Upload,
  files: FileDesk,
): Promise<TakenUpload> {
  if (!name || name.length > longestName || /[/\\\0]/.test(name))
    return { type: 'refused', status: 400, says: 'An uploaded file needs a name.' }
  if (declaredBytes !== null && declaredBytes > mostBytesOf(name))
    return tooLarge(name, declaredBytes)
  if (files.temporaryBytes() + (declaredBytes ?? 0) > mostHeldBytes) return tooBusy

  const path = files.temporaryPath(name)
  try {
    // The file is there before the first byte is read, so that none comes after what broke off is deleted.
    await writeFile(path, upTo(mostBytesOf(name), withoutLongPauses(body)))
    return { type: 'taken', file: await files.receive({ path, name, temporary: true }, page) }
  } catch (error) {
    await rm(path, { force: true })
    if (error instanceof TooLargeError) return tooLarge(name, null)
    if (error instanceof PausedError) return paused(name)
    const fault = diskFaultIn(error)
    if (fault) return { type: 'refused', status: 507, says: `${name} was not taken in. ${fault}` }
    const says = error instanceof Error ? error.message : `${name} could not be taken in.`
    return { type: 'refused', status: 400, says }
  }
}

class TooLargeError extends Error {}
class PausedError extends Error {}

/** The body, ended with PausedError when nothing comes for too long. */
async function* withoutLongPauses(body: Upload['body']): AsyncGenerator<Uint8Array> {
  const chunks =
    Symbol.asyncIterator in body ? body[Symbol.asyncIterator]() : body[Symbol.iterator]()
  try {
    for (;;) {
      const next = await inTime(chunks.next())
      if (next.done) return
      yield next.value
    }
  } finally {
    // Not awaited: one that stands still may never answer. What it says now is of no matter.
    void Promise.resolve(chunks.return?.()).catch(() => {})
  }
}

async function inTime<Result>(waited: Result | Promise<Result>): Promise<Result> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new PausedError()), longestPauseMs)
  try {
    return await Promise.race([waited, late])
  } finally {
    clearTimeout(timer)
  }
}

async function* upTo(most: number, body: Upload['body']): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.byteLength
    if (bytes > most) throw new TooLargeError()
    yield chunk
  }
}

const tooBusy: TakenUpload = {
  type: 'refused',
  status: 503,
  says: 'Linchpin is taking in as many files as it can. Wait for those, or close their window, and try again.',
}

const paused = (name: string): TakenUpload => ({
  type: 'refused',
  status: 408,
  says: `${name} stopped coming, so it was not taken in. Try again.`,
})

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`

function tooLarge(name: string, bytes: number | null): TakenUpload {
  const most = megabytes(mostBytesOf(name))
  const says = bytes
    ? `${name} is ${megabytes(bytes)}; Linchpin reads ${kindsOf(name)} of up to ${most}.`
    : `${name} is larger than ${most}, the most Linchpin reads in one ${kindOf(name)}.`
  return { type: 'refused', status: 413, says }
}

const kindOf = (name: string): string => (isLibraryFile(name) ? 'library' : 'text file')
const kindsOf = (name: string): string => (isLibraryFile(name) ? 'libraries' : 'text files')
