/** Takes a file in from the page, whichever way its bytes come. */
import { rm, writeFile } from 'node:fs/promises'
import { type HandedFile, mostBytesOf } from '../../../shared/contract.ts'
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
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
}

export type TakenUpload =
  | { type: 'taken'; file: HandedFile }
  /** An HTTP status, and a sentence for the person. What was not read of the body is the host's to end. */
  | { type: 'refused'; status: 400 | 413 | 507; says: string }

const longestName = 255

/**
 * Receives one upload, byte by byte onto the disk. Refuses it with 400 when it has no usable name or
 * breaks off, with 413 over what a file of its name may have, declared or arrived, and with 507 where the disk does
 * not take it. What arrived of a refused file is deleted.
 */
export async function takeUpload(
  { name, declaredBytes, body }: Upload,
  files: FileDesk,
): Promise<TakenUpload> {
  if (!name || name.length > longestName || /[/\\\0]/.test(name))
    return { type: 'refused', status: 400, says: 'An uploaded file needs a name.' }
  if (declaredBytes !== null && declaredBytes > mostBytesOf(name))
    return tooLarge(name, declaredBytes)

  const path = files.temporaryPath(name)
  try {
    // The file is there before the first byte is read, so that none comes after what broke off is deleted.
    await writeFile(path, upTo(mostBytesOf(name), body))
    return { type: 'taken', file: await files.receive({ path, name, temporary: true }) }
  } catch (error) {
    await rm(path, { force: true })
    if (error instanceof TooLargeError) return tooLarge(name, null)
    const fault = diskFaultIn(error)
    if (fault) return { type: 'refused', status: 507, says: `${name} was not taken in. ${fault}` }
    const says = error instanceof Error ? error.message : `${name} could not be taken in.`
    return { type: 'refused', status: 400, says }
  }
}

class TooLargeError extends Error {}

async function* upTo(most: number, body: Upload['body']): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.byteLength
    if (bytes > most) throw new TooLargeError()
    yield chunk
  }
}

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
