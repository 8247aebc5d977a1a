/**
 * Takes named entries out of a zip (PKWARE APPNOTE 6.3.10, sections 4.3 and 4.4), believing nothing it
 * says of itself: sizes are bounded before a byte is unpacked and checked after, as is the sum that tells
 * damage. Names are compared, never used as paths.
 */
import { crc32, inflateRawSync } from 'node:zlib'
import { bounds } from './parts.ts'

/** `not-a-zip`, `damaged` as it is written or on its way, or `too-large`. */
export class ArchiveError extends Error {
  readonly fault: 'not-a-zip' | 'damaged' | 'too-large'

  constructor(fault: ArchiveError['fault'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.fault = fault
  }
}

const damaged = (message: string, cause?: unknown) =>
  new ArchiveError('damaged', message, { cause })

export type Entry = {
  name: string
  method: number
  crc: number
  packedBytes: number
  unpackedBytes: number
  /** Where its own header stands. */
  offset: number
}

export const headerOf = { entry: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 }
export const lengthOf = { entry: 30, directory: 46, end: 22, comment: 0xffff }
export const methods = { stored: 0, deflated: 8 }
const encrypted = 1

/** What takes out one entry, or gives null where the zip has none of that name. */
export type Archive = { take(name: string): Uint8Array | null }

/** @throws ArchiveError, as does taking something out. */
export function openArchive(given: Uint8Array): Archive {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  if (bytes.length < 4 || bytes.readUInt32LE(0) !== headerOf.entry)
    throw new ArchiveError('not-a-zip', 'it does not begin as a zip does')
  const { entries, directory } = readDirectory(bytes, bounds)
  return {
    take(name) {
      const entry = entries.get(name)
      return entry ? unpack(bytes.subarray(0, directory), entry) : null
    },
  }
}

/** The most that a directory may name, in entries and in the bytes that it says they unpack to. */
export type Most = Pick<typeof bounds, 'entries' | 'unpackedBytes' | 'ratio' | 'ratioFromBytes'>

/**
 * What the directory at the end of a zip names, and where that begins.
 * @throws ArchiveError
 */
export function readDirectory(
  bytes: Buffer,
  most: Most,
): { entries: Map<string, Entry>; directory: number } {
  const end = endOf(bytes)
  const many = bytes.readUInt16LE(end + 10)
  const directory = bytes.readUInt32LE(end + 16)
  if (many > most.entries) throw new ArchiveError('too-large', `it has ${many} entries`)
  if (directory + bytes.readUInt32LE(end + 12) !== end) throw damaged('its directory is elsewhere')

  const entries = new Map<string, Entry>()
  let at = directory
  let unpackedBytes = 0
  for (let index = 0; index < many; index += 1) {
    const { entry, next } = readEntry(bytes, at, end, most)
    // Two of one name would be read as one by some programs and as the other by others.
    if (entries.has(entry.name)) throw damaged(`${entry.name} is in it twice`)
    entries.set(entry.name, entry)
    unpackedBytes += entry.unpackedBytes
    at = next
  }
  if (at !== end) throw damaged('its directory is longer than its entries')
  if (unpackedBytes > most.unpackedBytes)
    throw new ArchiveError('too-large', `it unpacks to ${unpackedBytes} bytes`)
  return { entries, directory }
}

/** Where the record at the end stands; a comment may follow it. */
function endOf(bytes: Buffer): number {
  const least = Math.max(0, bytes.length - lengthOf.end - lengthOf.comment)
  for (let at = bytes.length - lengthOf.end; at >= least; at -= 1)
    if (
      bytes.readUInt32LE(at) === headerOf.end &&
      at + lengthOf.end + bytes.readUInt16LE(at + 20) === bytes.length
    )
      return at
  throw damaged('its end is missing')
}

function readEntry(
  bytes: Buffer,
  at: number,
  end: number,
  most: Most,
): { entry: Entry; next: number } {
  if (at + lengthOf.directory > end || bytes.readUInt32LE(at) !== headerOf.directory)
    throw damaged('its directory is cut short')
  const nameBytes = bytes.readUInt16LE(at + 28)
  const next =
    at + lengthOf.directory + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  if (next > end) throw damaged('its directory is cut short')
  const entry = {
    name: bytes.toString('utf8', at + lengthOf.directory, at + lengthOf.directory + nameBytes),
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packedBytes: bytes.readUInt32LE(at + 20),
    unpackedBytes: bytes.readUInt32LE(at + 24),
    offset: bytes.readUInt32LE(at + 42),
  }
  if ((bytes.readUInt16LE(at + 8) & encrypted) !== 0) throw damaged(`${entry.name} is encrypted`)
  const { packedBytes, unpackedBytes } = entry
  if (unpackedBytes >= most.ratioFromBytes && unpackedBytes > packedBytes * most.ratio)
    throw new ArchiveError('too-large', `${entry.name} unpacks to ${unpackedBytes} bytes`)
  return { entry, next }
}

/**
 * An entry as it is packed; shorter than it says where the zip ends before.
 * @param bytes of the zip up to its directory: no entry reaches into that.
 * @throws ArchiveError where it is not
 */
export function packedOf(bytes: Buffer, { name, offset, packedBytes }: Entry): Uint8Array {
  if (offset + lengthOf.entry > bytes.length || bytes.readUInt32LE(offset) !== headerOf.entry)
    throw damaged(`${name} is not where the directory says`)
  const start =
    offset + lengthOf.entry + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  return bytes.subarray(start, start + packedBytes)
}

function unpack(bytes: Buffer, entry: Entry): Uint8Array {
  const { name, method, packedBytes, unpackedBytes, crc } = entry
  const packed = packedOf(bytes, entry)
  if (packed.length !== packedBytes) throw damaged(`${name} is cut short`)
  const unpacked = method === methods.stored ? packed : inflate(entry, packed)
  if (unpacked.length !== unpackedBytes || crc32(unpacked) !== crc)
    throw damaged(`${name} is not what was written`)
  return unpacked
}

function inflate({ name, method, unpackedBytes }: Entry, packed: Uint8Array): Uint8Array {
  if (method !== methods.deflated) throw damaged(`${name} is packed in a way Linchpin does not use`)
  try {
    // It stops there, whatever more would come out.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, unpackedBytes) })
  } catch (error) {
    throw damaged(`${name} cannot be unpacked`, error)
  }
}
