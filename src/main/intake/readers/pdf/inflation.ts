/** Refuses a PDF that is far larger unpacked than anybody's: the library would unpack all of it. */
import { constants, inflateSync } from 'node:zlib'
import { isDeflated, streamsOf } from './streams.ts'

/** Of one stream, and of all of a file, in bytes. */
const most = { stream: 40_000_000, file: 1_000_000_000 }
/** What deflate makes of a byte at most. */
const largestRatio = 1032
const deepest = 4

/** Whether a stream that is no picture, or all of them together, unpacks to more than is read. Pictures are not unpacked. */
export function isInflated(bytes: Uint8Array): boolean {
  let all = 0
  for (const { start, end, dictionary } of streamsOf(bytes)) {
    if (/\/Subtype\s*\/Image\b/.test(dictionary)) continue
    const size = unpacked(bytes.subarray(start, end), mayBeNested(dictionary))
    all += size
    if (size > most.stream || all > most.file) return true
  }
  return false
}

const mayBeNested = (dictionary: string): boolean =>
  (dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/g)?.length ?? 0) > 1

/** In bytes; one more than is allowed where it is more. What is packed several times over is unpacked so. */
function unpacked(data: Uint8Array, isNested: boolean): number {
  // Packed once and so small, it cannot be too large: most streams need not be unpacked here.
  if (!isNested && data.length * largestRatio < most.stream) return data.length
  let layer = data
  for (let depth = 0; isDeflated(layer); depth++) {
    if (depth === deepest) return most.stream + 1
    try {
      layer = inflateSync(layer, {
        maxOutputLength: most.stream,
        finishFlush: constants.Z_SYNC_FLUSH,
      })
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : ''
      return code === 'ERR_BUFFER_TOO_LARGE' ? most.stream + 1 : layer.length
    }
  }
  return layer.length
}
