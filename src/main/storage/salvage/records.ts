/** Rows as they lie in a page (sqlite.org/fileformat2.html, sections 1.6, 2.1). */
import { type Pages, pageBytes } from './pages.ts'

export type Value = null | number | bigint | string | Buffer
/** `isWhole` where nothing of it is missing; else its last values are cut short, or null. */
export type Row = { rowid: number; values: Value[]; isWhole: boolean }

/** The kinds of page there are in a tree, by their first byte. */
export const kinds = { indexInterior: 2, tableInterior: 5, indexLeaf: 10, tableLeaf: 13 } as const

/** A page of a tree, its header read: where its cells begin, and for an interior one its last child. */
export type TreePage = { kind: number; page: Buffer; cells: number[]; lastChild: number | null }

/** Null for a page that is none of a tree. The first page has the file's header before it. */
export function treePage(page: Buffer | null, number: number): TreePage | null {
  if (!page) return null
  const start = number === 1 ? 100 : 0
  const kind = page[start] ?? 0
  const isInterior = kind === kinds.indexInterior || kind === kinds.tableInterior
  if (!isInterior && kind !== kinds.indexLeaf && kind !== kinds.tableLeaf) return null
  const count = page.readUInt16BE(start + 3)
  const first = start + (isInterior ? 12 : 8)
  if (first + 2 * count > pageBytes) return null
  const cells = Array.from({ length: count }, (_, index) => page.readUInt16BE(first + 2 * index))
  return { kind, page, cells, lastChild: isInterior ? page.readUInt32BE(start + 8) : null }
}

/** A whole number of one to nine bytes, and where it ends. Null where the page ends before it does. */
function varint(bytes: Buffer, at: number): { value: number; end: number } | null {
  let value = 0n
  for (let index = 0; index < 9; index += 1) {
    const byte = bytes[at + index]
    if (byte === undefined) return null
    if (index === 8) return { value: Number((value << 8n) | BigInt(byte)), end: at + 9 }
    value = (value << 7n) | BigInt(byte & 0x7f)
    if (byte < 0x80) return { value: Number(value), end: at + index + 1 }
  }
  return null
}

/** The row of a cell in a leaf of a table, or null when it cannot be made out. */
export function rowAt(tree: TreePage, cell: number, pages: Pages, used: Set<number>): Row | null {
  const length = varint(tree.page, cell)
  const rowid = length && varint(tree.page, length.end)
  if (!rowid) return null
  const most = pageBytes - 35
  const held = payload(tree.page, rowid.end, length.value, most, pages, used)
  const values = held && valuesOf(held)
  return values && { rowid: rowid.value, values, isWhole: held.isWhole }
}

/** The entry of a cell of an index: the columns it is by, and last the row it leads to. */
export function entryAt(
  tree: TreePage,
  cell: number,
  pages: Pages,
  used: Set<number>,
): Value[] | null {
  const start = tree.kind === kinds.indexInterior ? cell + 4 : cell
  const length = varint(tree.page, start)
  if (!length) return null
  const most = Math.floor(((pageBytes - 12) * 64) / 255) - 23
  const held = payload(tree.page, length.end, length.value, most, pages, used)
  return held?.isWhole ? valuesOf(held) : null
}

/**
 * The values of a record of which it is only known where its first text stands, and what that is: its header ends
 * there, and begins with its own length. Null where none does.
 */
export function recordBefore(page: Buffer, textAt: number, text: string): Value[] | null {
  for (let length = 2; length <= Math.min(longestHeader, textAt); length += 1) {
    if (page[textAt - length] !== length) continue
    const values = valuesOf({ bytes: page.subarray(textAt - length), isWhole: false })
    if (values?.find((value) => value !== null) === text) return values
  }
  return null
}

/** Of the header of a record of ours, in bytes: twelve columns of which few need more than two. */
const longestHeader = 30

type Payload = { bytes: Buffer; isWhole: boolean }

/** What a cell holds, with what of it lies on pages of its own, as far as one leads to the next. */
function payload(
  page: Buffer,
  at: number,
  length: number,
  mostHere: number,
  pages: Pages,
  used: Set<number>,
): Payload | null {
  if (length > pages.count * pageBytes) return null
  const here = bytesHere(length, mostHere)
  const parts = [page.subarray(at, at + here)]
  if ((parts[0]?.length ?? 0) < here) return null
  let left = length - here
  let next = left > 0 && at + here + 4 <= pageBytes ? page.readUInt32BE(at + here) : 0
  const mine = new Set<number>()
  while (left > 0) {
    const more = mine.has(next) ? null : pages.read(next)
    if (!more) return { bytes: Buffer.concat(parts), isWhole: false }
    mine.add(next)
    used.add(next)
    const take = Math.min(left, pageBytes - 4)
    parts.push(more.subarray(4, 4 + take))
    left -= take
    next = more.readUInt32BE(0)
  }
  return { bytes: Buffer.concat(parts), isWhole: true }
}

/** How much of a payload is on its own page: "X", "M" and "K" of the format's section 1.6. */
function bytesHere(length: number, most: number): number {
  if (length <= most) return length
  const least = Math.floor(((pageBytes - 12) * 32) / 255) - 23
  const fitting = least + ((length - least) % (pageBytes - 4))
  return fitting <= most ? fitting : least
}

function valuesOf({ bytes: record, isWhole }: Payload): Value[] | null {
  const head = varint(record, 0)
  if (!head || head.value > record.length || head.value < head.end) return null
  const types: number[] = []
  for (let at = head.end; at < head.value; ) {
    const type = varint(record, at)
    if (!type || type.end > head.value) return null
    types.push(type.value)
    at = type.end
  }
  let at = head.value
  const values: Value[] = []
  for (const type of types) {
    const size = sizeOf(type)
    if (size === null || (isWhole && at + size > record.length)) return null
    const isText = type >= 12
    values.push(
      isText || at + size <= record.length ? valueAt(type, record.subarray(at, at + size)) : null,
    )
    at += size
  }
  return values
}

const numberSizes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0]

/** Types 10 and 11 are for SQLite's own use, and in no file. */
const sizeOf = (type: number): number | null =>
  numberSizes[type] ?? (type >= 12 ? Math.floor((type - 12) / 2) : null)

function valueAt(type: number, bytes: Buffer): Value {
  if (type === 0) return null
  if (type === 7) return bytes.readDoubleBE()
  if (type === 8 || type === 9) return type - 8
  if (type === 6) return bytes.readBigInt64BE()
  if (type < 6) return bytes.readIntBE(0, bytes.length)
  return type % 2 === 1 ? bytes.toString('utf8') : Buffer.from(bytes)
}
