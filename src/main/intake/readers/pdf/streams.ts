/** The streams of a PDF as its bytes have them, for what must be known before it is parsed. */

export type RawStream = {
  /** Between these two its data lie, as they are packed. */
  start: number
  end: number
  /** The last of what is written before it: what it is, and how it is packed. */
  dictionary: string
}

const dictionaryBytes = 2_000

export function* streamsOf(bytes: Uint8Array): Generator<RawStream> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = file.indexOf('stream'); at >= 0; ) {
    const begun = at + 'stream'.length
    const found = file.indexOf('endstream', begun)
    const end = found < 0 ? file.length : found
    if (file.toString('latin1', Math.max(0, at - 3), at) !== 'end') {
      const before = file.toString('latin1', Math.max(0, at - dictionaryBytes), at)
      const dictionary = before.slice(Math.max(0, before.lastIndexOf(' obj')))
      yield { start: dataFrom(file, begun), end, dictionary }
    }
    at = file.indexOf('stream', found < 0 ? file.length : end + 'endstream'.length)
  }
}

function dataFrom(file: Buffer, start: number): number {
  if (file[start] === 13) return file[start + 1] === 10 ? start + 2 : start + 1
  return file[start] === 10 ? start + 1 : start
}

/** Whether data begin as zlib's do (RFC 1950). */
export function isDeflated(data: Uint8Array): boolean {
  const [first = 0, second = 0] = data
  return data.length > 2 && (first & 15) === 8 && ((first << 8) | second) % 31 === 0
}
