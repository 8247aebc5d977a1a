/** Refuses a PDF that is far larger unpacked than anybody's: the library would unpack all of it. */
import { inflateSync } from 'node:zlib'

/** Of one stream, and of all of a file, in bytes. */
const most = { stream: 64_000_000, file: 1_000_000_000 }
/** What deflate makes of a byte at most. */
const largestRatio = 1032
const deepest = 4
const dictionaryBytes = 2_000

/** Whether a stream that is no picture, or all of them together, unpacks to more than is read. Pictures are not unpacked. */
export function isInflated(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let all = 0
  for (let at = file.indexOf('stream'); at >= 0; ) {
    const start = at + 'stream'.length
    const end = endOf(file, start)
    if (file.subarray(at - 3, at).toString('latin1') !== 'end' && !isPicture(file, at)) {
      const size = unpacked(file.subarray(dataFrom(file, start), end))
      all += size
      if (size > most.stream || all > most.file) return true
    }
    at = file.indexOf('stream', Math.max(start, end))
  }
  return false
}

function endOf(file: Buffer, from: number): number {
  const end = file.indexOf('endstream', from)
  return end < 0 ? file.length : end
}

function dataFrom(file: Buffer, start: number): number {
  if (file[start] === 13) return file[start + 1] === 10 ? start + 2 : start + 1
  return file[start] === 10 ? start + 1 : start
}

function isPicture(file: Buffer, at: number): boolean {
  const dictionary = file.subarray(Math.max(0, at - dictionaryBytes), at).toString('latin1')
  return /\/Subtype\s*\/Image\b/.test(dictionary.slice(dictionary.lastIndexOf(' obj')))
}

/** In bytes; one more than is allowed where it is more. What is packed several times over is unpacked so. */
function unpacked(data: Buffer): number {
  let layer = data
  for (let depth = 0; depth < deepest && isDeflated(layer); depth++) {
    // Once packed and so small, it cannot be too large: most streams need not be unpacked here.
    if (depth === 0 && layer.length * largestRatio < most.stream && !isDeflatedWithin(layer))
      return layer.length
    try {
      layer = inflateSync(layer, { maxOutputLength: most.stream, finishFlush: 2 })
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : ''
      return code === 'ERR_BUFFER_TOO_LARGE' ? most.stream + 1 : layer.length
    }
  }
  return isDeflated(layer) && layer !== data ? most.stream + 1 : layer.length
}

const isDeflated = (data: Buffer): boolean =>
  data.length > 2 &&
  ((data[0] ?? 0) & 15) === 8 &&
  (((data[0] ?? 0) << 8) | (data[1] ?? 0)) % 31 === 0

function isDeflatedWithin(data: Buffer): boolean {
  try {
    const head = inflateSync(data.subarray(0, 1_000), {
      maxOutputLength: 2_000_000,
      finishFlush: 2,
    })
    return isDeflated(head)
  } catch {
    return false
  }
}
