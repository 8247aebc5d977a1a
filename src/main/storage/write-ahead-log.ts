/**
 * Looks into SQLite's write-ahead log (sqlite.org/fileformat2.html, "The Write-Ahead Log"; for `-shm`
 * sqlite.org/walformat.html). SQLite itself reads it up to the first frame whose checksum is wrong and drops
 * the rest in silence, words that were said to be saved among it. docs/decisions/119
 */
import { existsSync, readFileSync } from 'node:fs'

/** Pages by their number, as the last whole transaction left them, and how many the library then had. */
export type LoggedPages = { pages: ReadonlyMap<number, Buffer>; count: number }

export type Log = {
  /** All that can be read of it, also past a frame that is damaged. Null where no transaction is whole. */
  logged: LoggedPages | null
  /** Whether something in the middle is wrong, behind which there is more. */
  isDamaged: boolean
  /** Whether it is known that its end is missing. */
  isCut: boolean
}

const headerBytes = 32
const frameHeaderBytes = 24
const littleEndian = 0x377f0682

type Frame = {
  page: number
  /** How many pages the library has from here on, where this frame ends a transaction; else 0. */
  commit: number
  data: Buffer
  /** Whether it is of the log as it is now: older frames stay behind in the file when it begins anew. */
  isCurrent: boolean
  isWhole: boolean
}

/** What there is in the log of a library, or null where there is none. `path` is the library's own. */
export function readLog(path: string, pageBytes: number): Log | null {
  if (!existsSync(`${path}-wal`) && !existsSync(`${path}-shm`)) return null
  const bytes = existsSync(`${path}-wal`) ? readFileSync(`${path}-wal`) : Buffer.alloc(0)
  const frames = framesIn(bytes, pageBytes)
  const firstWrong = frames.findIndex(({ isCurrent, isWhole }) => !isCurrent || !isWhole)
  const good = firstWrong < 0 ? frames.length : firstWrong
  const promised = promisedFrames(path, bytes)
  const isHeaderWrong = bytes.length > headerBytes && !headerIsWhole(bytes)
  const isDamaged =
    isFollowed(frames.slice(good + 1)) ||
    good < Math.min(promised, frames.length) ||
    (isHeaderWrong && frames.length > 0)
  const isTaken = (index: number) =>
    isDamaged ? frames[index]?.isCurrent || index < promised : index < good
  return {
    logged: pagesOf(
      frames.filter((_, index) => isTaken(index)),
      promised,
    ),
    isDamaged,
    isCut:
      !isDamaged &&
      (promised > wholeTransactions(frames, good) || frames.slice(good + 1).some(isCurrentEnd)),
  }
}

/**
 * Whether behind a frame that is wrong there is more than the end of its own transaction: each is on the disk
 * before the next begins, so that a power cut can leave the last one torn, and no other.
 */
function isFollowed(behind: readonly Frame[]): boolean {
  const ends = behind.findIndex(({ isCurrent, commit }) => isCurrent && commit > 0)
  return ends >= 0 && behind.slice(ends + 1).some(({ isCurrent }) => isCurrent)
}

/** The end of a transaction that cannot be whole. */
const isCurrentEnd = ({ isCurrent, commit }: Frame): boolean => isCurrent && commit > 0

/** How many frames from the first belong to transactions that are whole. */
const wholeTransactions = (frames: readonly Frame[], good: number): number =>
  frames.slice(0, good).findLastIndex(({ commit }) => commit > 0) + 1

function framesIn(bytes: Buffer, pageBytes: number): Frame[] {
  const size = frameHeaderBytes + pageBytes
  const count = Math.max(0, Math.floor((bytes.length - headerBytes) / size))
  if (count === 0) return []
  const isLittle = !headerIsWhole(bytes) || bytes.readUInt32BE(0) === littleEndian
  // A header that is wrong names no salt: the first frame is of the log as it is now.
  const salt = headerIsWhole(bytes) ? bytes.subarray(16, 24) : bytes.subarray(40, 48)
  return Array.from({ length: count }, (_, index) => {
    const at = headerBytes + index * size
    const head = bytes.subarray(at, at + frameHeaderBytes)
    const data = bytes.subarray(at + frameHeaderBytes, at + size)
    const before =
      index === 0 ? bytes.subarray(24, 32) : bytes.subarray(at - size + 16, at - size + 24)
    const sum = checksum([head.subarray(0, 8), data], isLittle, sumAt(before, 0))
    return {
      page: head.readUInt32BE(0),
      commit: head.readUInt32BE(4),
      data,
      isCurrent: head.subarray(8, 16).equals(salt),
      isWhole: sum[0] === head.readUInt32BE(16) && sum[1] === head.readUInt32BE(20),
    }
  })
}

/**
 * Up to the last frame that ends a transaction. A frame whose checksum is wrong is taken all the same: one
 * letter of its page is wrong, where the page before it lacks all that the transaction wrote.
 */
function pagesOf(frames: readonly Frame[], promised: number): LoggedPages | null {
  const last = frames.findLastIndex(
    ({ commit, isWhole }, index) => commit > 0 && (isWhole || index < promised),
  )
  const count = frames[last]?.commit
  if (!count) return null
  const pages = new Map<number, Buffer>()
  for (const { page, data } of frames.slice(0, last + 1))
    if (page >= 1 && page <= count && data.some((byte) => byte !== 0)) pages.set(page, data)
  return { pages, count }
}

function headerIsWhole(bytes: Buffer): boolean {
  if (bytes.length < headerBytes) return false
  const magic = bytes.readUInt32BE(0)
  if ((magic & ~1) >>> 0 !== littleEndian) return false
  const sum = checksum([bytes.subarray(0, 24)], magic === littleEndian, [0, 0])
  return sum[0] === bytes.readUInt32BE(24) && sum[1] === bytes.readUInt32BE(28)
}

type Sum = [number, number]

const sumAt = (bytes: Buffer, at: number): Sum => [
  bytes.readUInt32BE(at),
  bytes.readUInt32BE(at + 4),
]

/** The checksum of the format's section 4.2. */
function checksum(parts: readonly Buffer[], isLittle: boolean, from: Sum): Sum {
  let [a, b] = from
  for (const part of parts) {
    for (let at = 0; at + 8 <= part.length; at += 8) {
      const [x, y] = isLittle
        ? [part.readUInt32LE(at), part.readUInt32LE(at + 4)]
        : [part.readUInt32BE(at), part.readUInt32BE(at + 4)]
      a = (a + x + b) >>> 0
      b = (b + y + a) >>> 0
    }
  }
  return [a, b]
}

/**
 * How many frames the log had that were not in the library itself yet, by the index over it that processes
 * share. It is there after a process was killed; after a power cut it may be older, and never promises more
 * than there was. 0 where it says nothing of this log.
 */
function promisedFrames(path: string, log: Buffer): number {
  if (!existsSync(`${path}-shm`)) return 0
  const index = readFileSync(`${path}-shm`)
  if (index.length < 100 || !index.subarray(0, 48).equals(index.subarray(48, 96))) return 0
  const isReady = index[12] === 1
  const isOfLog = !headerIsWhole(log) || index.subarray(32, 40).equals(log.subarray(16, 24))
  if (!isReady || !isOfLog) return 0
  const numberAt = (at: number) => index.readUInt32LE(at)
  const [frames, inLibrary] = [numberAt(16), numberAt(96)]
  return frames > inLibrary ? frames : 0
}
