/** What the end of a PDF says of the rest, before it is parsed. */

const tailBytes = 4_096
const headBytes = 1_024

/** Whether a file has its end, and whether that leads to the table of its parts; the library makes the table anew. */
export function endOf(bytes: Uint8Array): 'whole' | 'cut off' | 'table damaged' {
  const tail = Buffer.from(bytes.subarray(-tailBytes)).toString('latin1')
  const start = /startxref\s+(\d{1,10})\s+%%EOF/.exec(
    tail.slice(Math.max(0, tail.lastIndexOf('startxref'))),
  )
  if (!start) return tail.includes('%%EOF') ? 'table damaged' : 'cut off'
  const head = Buffer.from(bytes.subarray(0, headBytes)).toString('latin1')
  const at = Number(start[1]) + Math.max(0, head.indexOf('%PDF-'))
  const table = Buffer.from(bytes.subarray(at, at + 40)).toString('latin1')
  return /^\s*(?:xref|\d+\s+\d+\s+obj)/.test(table) ? 'whole' : 'table damaged'
}
