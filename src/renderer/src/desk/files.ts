/** Files between the person and the desk: handed over, chosen, kept. */
import {
  type HandedFile,
  handedFileSchema,
  mostBytesOf,
  type PickKind,
  type SavedFile,
} from '../../../shared/contract.ts'
import { isLibraryFile } from '../../../shared/model/backup.ts'
import type { DeskClient } from './client.ts'
import { sessionHeaders } from './session.ts'

/** A file a person chose: one the page holds and has yet to hand over, or one the desk has already. */
export type ChosenFile = File | HandedFile

/** A file that was not taken in; the message is a sentence for the person. */
export class FileRefusedError extends Error {}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`

/** Why a file of this name and size (in bytes) is not read at all, or null if it may be. */
export function refusalOf(name: string, bytes: number): string | null {
  const mostBytes = mostBytesOf(name)
  if (bytes > mostBytes) {
    const kinds = isLibraryFile(name) ? 'libraries' : 'text files'
    return `${name} is ${megabytes(bytes)}; Linchpin reads ${kinds} of up to ${megabytes(mostBytes)}.`
  }
  return bytes === 0 ? `${name} is empty.` : null
}

/**
 * Gives a file of the page to the desk.
 *
 * @param onProgress from 0 to 1, as the bytes go.
 * @throws FileRefusedError with a sentence, when it is too large, empty, or not accepted.
 * @throws DOMException named AbortError, when the signal says stop.
 */
export function handOver(
  file: File,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<HandedFile> {
  const refusal = refusalOf(file.name, file.size)
  if (refusal) return Promise.reject(new FileRefusedError(refusal))
  return new Promise((resolve, reject) => {
    const stopped = () => reject(new DOMException('The upload was stopped.', 'AbortError'))
    if (signal.aborted) return stopped()
    // XMLHttpRequest, because fetch cannot say how much of a body has been sent.
    const request = new XMLHttpRequest()
    const stop = () => request.abort()
    signal.addEventListener('abort', stop, { once: true })
    request.open('POST', `/files?name=${encodeURIComponent(file.name)}`)
    for (const [name, shown] of Object.entries(sessionHeaders()))
      request.setRequestHeader(name, shown)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => {
      const answer = parsed(request.responseText)
      const handed = handedFileSchema.safeParse(answer)
      if (request.status === 200 && handed.success) resolve(handed.data)
      else reject(new FileRefusedError(messageOf(answer) ?? `${file.name} could not be taken in.`))
    }
    request.onerror = () =>
      reject(new FileRefusedError(`${file.name} could not be read. Is it a folder, or gone?`))
    request.onabort = stopped
    request.onloadend = () => signal.removeEventListener('abort', stop)
    request.send(file)
  })
}

/** Asks the person for files of notes, a library, or any, in the host's own way. Empty when they choose none. */
export async function pickFiles(desk: DeskClient, kind: PickKind = 'notes'): Promise<ChosenFile[]> {
  if (desk.host === 'electron') return desk.client.files.pick({ kind })
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = true
  input.hidden = true
  // In the page while the person chooses: what nothing holds may be gone before they have.
  document.body.append(input)
  const chosen = await new Promise<File[]>((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]), { once: true })
    input.addEventListener('cancel', () => resolve([]), { once: true })
    input.click()
  })
  input.remove()
  return chosen
}

/** Offers a made file to be kept: by the system's dialog in Electron, as a download in a browser. */
export async function keepFile(desk: DeskClient, fileId: string): Promise<SavedFile> {
  const saved = await desk.client.files.save({ fileId })
  if (saved.type === 'download') {
    const link = document.createElement('a')
    link.href = saved.url
    // The name comes from the answer's Content-Disposition.
    link.download = ''
    link.click()
  }
  return saved
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    // An answer that is not JSON is not from the desk; the caller says the file was not taken in.
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function messageOf(answer: unknown): string | null {
  const given = typeof answer === 'object' && answer && 'message' in answer ? answer.message : null
  return typeof given === 'string' ? given : null
}
