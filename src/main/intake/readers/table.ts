import { readFile } from 'node:fs/promises'
import { limits } from '../../../shared/contract.ts'
import { saysCut, withFewerLines } from '../bounds.ts'
import { decode } from '../decode.ts'
import { extensionOf, headBytes, knownFormat } from '../formats.ts'
import { noNumbering } from '../outline.ts'
import { beginsAsAnki } from '../table/anki.ts'
import { looksLikeCards } from '../table/separators.ts'
import type { IncomingFile, Reader } from './reader.ts'
import { textReader } from './text.ts'

const extensions = ['csv', 'tsv', 'tab']
/** Names under which a table may come that nothing calls one. */
const ofText = ['txt', 'text', '']

/** Reads tables: cards of Quizlet and Anki, and any spreadsheet's rows. */
export const tableReader: Reader = {
  format: 'table',
  mostBytes: limits.textFileBytes,
  accepts: (file) =>
    knownFormat(file.name, file.head) === null &&
    (extensions.includes(extensionOf(file.name)) || isClearlyTable(file)),
  async read(file, fallbackTitle, options, progress) {
    const warnings: string[] = []
    const whole = decode(await readFile(file.path), file.name, (sentence) =>
      warnings.push(sentence),
    )
    const cut = withFewerLines(whole)
    if (cut) warnings.push(saysCut(file.name, cut.lines, 'line'))
    const { readTable } = await import('../table/index.ts')
    const read = readTable(cut?.text ?? whole, file.name, options.columns)
    if (!read) return textReader.read(file, fallbackTitle, options, progress)
    return {
      ...read,
      title: null,
      numbering: noNumbering,
      headings: read.notes.length,
      mended: [],
      warnings: [...warnings, ...read.warnings],
    }
  },
}

function isClearlyTable({ name, head, bytes }: IncomingFile): boolean {
  if (!ofText.includes(extensionOf(name))) return false
  const text = new TextDecoder('latin1')
    .decode(head)
    .replace(/^(?:ÿþ|þÿ|ï»¿)/, '')
    .replaceAll('\0', '')
    .replace(/\r\n?/g, '\n')
  // A last line that is cut off says nothing.
  const lines = bytes > headBytes ? text.slice(0, text.lastIndexOf('\n') + 1) : text
  return beginsAsAnki(text) || looksLikeCards(lines)
}
