/**
 * The parts of a document that is a zip. What the zip says of sizes is not believed: bytes are counted as they come out.
 * Of one that was cut short or damaged, the parts that are there are taken.
 */
import { crc32 } from 'node:zlib'
// The part of fflate without threads: the other makes a `require` of its own, as the bundler does.
import { Inflate } from 'fflate/browser'
import {
  ArchiveError,
  type Entry,
  headerOf,
  lengthOf,
  methods,
  packedOf,
  readDirectory,
} from '../../plan-file/archive.ts'
import { IntakeError } from '../intake-error.ts'

/** In all of one document; pictures are not unpacked, so they do not count. */
const mostUnpackedBytes = 256_000_000
const mostParts = 20_000
/** So much is unpacked before it is counted: no more than a thousand times as much comes out of it. */
const stepBytes = 16_384

export type Part = {
  bytes: Uint8Array
  /** Whether it is all that was written. */
  isWhole: boolean
}
export type Parts = {
  /** Whether the list of parts is the document's own and not what is left of a damaged one. */
  isWhole: boolean
  /**
   * A part by its name, in any case of letters; null where there is none.
   * @throws IntakeError when the document unpacks to more than any notes have
   */
  take(name: string): Part | null
}

/**
 * @param name what a sentence calls the file
 * @throws IntakeError when it is no zip, or has more parts than any document
 */
export function openParts(given: Uint8Array, name: string): Parts {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  const { entries, until, isWhole } = entriesOf(bytes, name)
  const byName = new Map([...entries].map((entry) => [entry.name.toLowerCase(), entry]))
  let left = mostUnpackedBytes
  return {
    isWhole,
    take(part) {
      const entry = byName.get(part.toLowerCase())
      if (!entry) return null
      const taken = unpacked(bytes.subarray(0, until), entry, left)
      if (!taken) throw new IntakeError(saysTooLarge(name), name)
      left -= taken.bytes.length
      return taken
    },
  }
}

type Entries = { entries: Iterable<Entry>; until: number; isWhole: boolean }

function entriesOf(bytes: Buffer, name: string): Entries {
  if (bytes.length < 4 || bytes.readUInt32LE(0) !== headerOf.entry)
    throw new IntakeError(`“${name}” is damaged: it does not begin as such a document does.`, name)
  const anySize = Number.POSITIVE_INFINITY
  try {
    const { entries, directory } = readDirectory(bytes, {
      entries: mostParts,
      unpackedBytes: anySize,
      ratio: anySize,
      ratioFromBytes: anySize,
    })
    return { entries: entries.values(), until: directory, isWhole: true }
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error
    if (error.fault === 'too-large') throw new IntakeError(saysTooMany(name), name)
  }
  const entries = [...entriesInTurn(bytes)]
  if (entries.length > mostParts) throw new IntakeError(saysTooMany(name), name)
  return { entries, until: bytes.length, isWhole: false }
}

const saysTooLarge = (name: string): string =>
  `“${name}” is not read: unpacked, it has more than ${mostUnpackedBytes / 1_000_000} MB, which no notes have. Copy its words into a new document and import that.`
const saysTooMany = (name: string): string =>
  `“${name}” is not read: it has more than ${mostParts.toLocaleString('en-GB')} parts, which no document has. Copy its words into a new document and import that.`

/** The entries of a zip without a directory, by what stands before each; one more than are read at most. */
function* entriesInTurn(bytes: Buffer): Generator<Entry> {
  let at = 0
  for (let many = 0; many <= mostParts && at + lengthOf.entry <= bytes.length; many++) {
    if (bytes.readUInt32LE(at) !== headerOf.entry) return
    const nameEnd = at + lengthOf.entry + bytes.readUInt16LE(at + 26)
    const start = nameEnd + bytes.readUInt16LE(at + 28)
    const said = bytes.readUInt32LE(at + 18)
    const isSaidBehind = (bytes.readUInt16LE(at + 6) & 8) !== 0
    const end = isSaidBehind && said === 0 ? nextHeader(bytes, start, anyHeader) : start + said
    yield {
      name: bytes.toString('utf8', at + lengthOf.entry, nameEnd),
      method: bytes.readUInt16LE(at + 8),
      crc: bytes.readUInt32LE(at + 14),
      packedBytes: end - start,
      unpackedBytes: bytes.readUInt32LE(at + 22),
      offset: at,
    }
    at = nextHeader(bytes, end, entryHeader)
  }
}

/** Stands behind an entry whose sizes were not known before it. */
const descriptor = 0x08074b50
const entryHeader: ReadonlySet<number> = new Set([headerOf.entry])
const anyHeader: ReadonlySet<number> = new Set([...Object.values(headerOf), descriptor])

/** Where the next of some headers stands, or the end of the file. */
function nextHeader(bytes: Buffer, from: number, of: ReadonlySet<number>): number {
  let at = bytes.indexOf('PK', from, 'latin1')
  while (at >= 0 && at + 4 <= bytes.length) {
    if (of.has(bytes.readUInt32LE(at))) return at
    at = bytes.indexOf('PK', at + 1, 'latin1')
  }
  return bytes.length
}

/** As much of an entry as can be unpacked; null where that is more than `most` bytes. */
function unpacked(bytes: Buffer, entry: Entry, most: number): Part | null {
  const packed = packedBy(bytes, entry)
  if (entry.method === methods.stored)
    return packed.length > most ? null : { bytes: packed, isWhole: isSound(packed, entry) }
  if (entry.method !== methods.deflated) return { bytes: new Uint8Array(), isWhole: false }
  const pieces: Uint8Array[] = []
  let length = 0
  let isOver = false
  const inflate = new Inflate((piece, isLast) => {
    pieces.push(piece)
    length += piece.length
    isOver = isLast
  })
  try {
    for (let at = 0; at < packed.length && length <= most; at += stepBytes)
      inflate.push(packed.subarray(at, at + stepBytes))
    // Told only now that this is all, it gives what it could unpack of the last step before it finds that more is missing.
    if (length <= most) inflate.push(new Uint8Array(), true)
  } catch {
    // What came out before the fault is sound.
  }
  if (length > most) return null
  const whole = Buffer.concat(pieces, length)
  return { bytes: whole, isWhole: isOver && isSound(whole, entry) }
}

function packedBy(bytes: Buffer, entry: Entry): Uint8Array {
  try {
    return packedOf(bytes, entry)
  } catch (error) {
    if (error instanceof ArchiveError) return new Uint8Array()
    throw error
  }
}

/** An entry whose sum stands behind it says 0 before it. */
const isSound = (bytes: Uint8Array, { crc }: Entry): boolean => crc === 0 || crc32(bytes) === crc
