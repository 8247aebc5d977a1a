/**
 * Typesetters that break words draw a hyphen and say that it is a soft one. The library takes a soft hyphen for
 * something that nobody sees, and leaves it away: so does it then a hard one of the same typeface, and “co-operated” is
 * “co operated”. Where a file says which letters its codes stand for, soft hyphens are made hard ones before it reads it.
 */
import { constants, deflateSync, inflateSync } from 'node:zlib'
import { isDeflated, streamsOf } from './streams.ts'

/** Tables of letters are small, in bytes: packed, and unpacked. */
const most = { packed: 100_000, unpacked: 1_000_000 }
const softHyphen = /(<[0-9a-f]{2,8}>\s*)<00ad>/gi
const begins = /begin(codespacerange|bfchar|bfrange)\b/g

/** @param bytes are changed; every part keeps its place and length */
export function showSoftHyphens(bytes: Uint8Array): void {
  for (const { start, end, dictionary } of streamsOf(bytes)) {
    if (end - start > most.packed || /\/(?:Subtype|Predictor)\b/.test(dictionary)) continue
    const data = bytes.subarray(start, end)
    const changed = changedTable(textOf(data))
    if (changed === null) continue
    const packed = isDeflated(data) ? deflateSync(changed, { level: 9 }) : Buffer.from(changed)
    if (packed.length > data.length) continue
    data.fill(isDeflated(data) ? 0 : 32)
    data.set(packed)
  }
}

function textOf(data: Uint8Array): string {
  if (!isDeflated(data)) return Buffer.from(data).toString('latin1')
  try {
    return inflateSync(data, {
      maxOutputLength: most.unpacked,
      finishFlush: constants.Z_SYNC_FLUSH,
    }).toString('latin1')
  } catch {
    // Too large, or packed otherwise: no table of letters, or none that can be read here.
    return ''
  }
}

/** The table with hard hyphens, shorter by what the library does not ask for; null where nothing is to be changed. */
function changedTable(table: string): string | null {
  if (!table.includes('begincmap') || table.search(softHyphen) < 0) return null
  const parts: string[] = []
  let reached = 0
  for (const { index, 1: kind } of table.matchAll(begins)) {
    if (index < reached) continue
    const end = table.indexOf(`end${kind}`, index)
    if (end < 0) return null
    reached = end
    parts.push(`1 ${table.slice(index, end)}end${kind}`)
  }
  return `begincmap\n${parts.join('\n').replace(softHyphen, '$1<002d>')}\nendcmap`
}
