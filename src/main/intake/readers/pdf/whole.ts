/** What the end of a PDF says of the rest, before it is parsed; and an end for what has none. */

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

const mostPages = 2_000
const objectBytes = 2_000
const typeOfPage = /\/Type\s{0,4}\/Page\b/g
const objectHead = /(\d{1,8})\s{1,4}(\d{1,5})\s{1,4}obj\b(?![\s\S]*endobj)/

/** A file with a list of those of its pages that are there; null where none is found. */
export function withEnd(bytes: Uint8Array): Uint8Array | null {
  const file = Buffer.from(bytes).toString('latin1')
  const pages: string[] = []
  let largest = 0
  let looked = 0
  for (const { index } of file.matchAll(typeOfPage)) {
    if (pages.length === mostPages || ++looked > mostPages * 10) break
    const before = file.slice(Math.max(0, index - objectBytes), index)
    const head = objectHead.exec(before.slice(Math.max(0, before.lastIndexOf(' obj') - 15)))
    if (!head) continue
    largest = Math.max(largest, Number(head[1]))
    pages.push(`${head[1]} ${head[2]} R`)
  }
  if (pages.length === 0) return null
  const [tree, catalogue] = [largest + 100_000, largest + 100_001]
  const end = `
${tree} 0 obj << /Type /Pages /Kids [${pages.join(' ')}] /Count ${pages.length} >> endobj
${catalogue} 0 obj << /Type /Catalog /Pages ${tree} 0 R >> endobj
trailer << /Root ${catalogue} 0 R /Size ${catalogue + 1} >>
startxref
0
%%EOF
`
  return Uint8Array.from(Buffer.concat([bytes, Buffer.from(`\nendstream endobj${end}`)]))
}
