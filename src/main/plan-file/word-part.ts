/**
 * The part of a Word document that holds the plan it was made of: the plan's own file, and the lines that were printed
 * of it. Word keeps parts of other programs as they are (ECMA-376, Part 1, 15.2.4). docs/decisions/177
 */
import { childrenOf, textOf, xmlTree } from '../intake/readers/xml.ts'
import { bounds } from './parts.ts'

/** The address that tells such a part from those of other programs; `xml.ts` knows it as `plan`. */
export const wordPartNamespace = 'urn:linchpin:plan-in-word'

/** By which Word tells parts of other programs from each other. */
export const wordPartId = '{6C1B3F52-8D0E-4B7A-9A46-5E2D9C7F0A13}'

/** The printed lines that are read at most; a document of the longest plan has a tenth of them. */
const most = { lines: 50_000, bytes: 2 * bounds.fileBytes }

export type WordPart = {
  /** The bytes of the plan's file. */
  file: Uint8Array
  /** What was printed, line by line, as `word-lines.ts` has it. */
  printed: string[]
}

export function writeWordPart({ file, printed }: WordPart): string {
  const lines = printed.map((line) => `<line>${escaped(line)}</line>`).join('')
  const base64 = Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString('base64')
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><plan xmlns="${wordPartNamespace}" version="1"><file>${base64}</file><printed>${lines}</printed></plan>`
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (words: string): string => words.replace(/[&<>]/g, (sign) => signs[sign] ?? sign)

/** What the part says; null where it is another program's, or cannot be what was written. */
export function readWordPart(bytes: Uint8Array): WordPart | null {
  if (bytes.length > most.bytes) return null
  const root = xmlTree(bytes)
  if (root?.name !== 'plan:plan') return null
  const [file] = childrenOf(root, 'plan:file')
  const [printed] = childrenOf(root, 'plan:printed')
  if (!file || !printed) return null
  const lines = childrenOf(printed, 'plan:line')
  if (lines.length > most.lines) return null
  return { file: Buffer.from(textOf(file), 'base64'), printed: lines.map(textOf) }
}
