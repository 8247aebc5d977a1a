/** The readers of files, one a format. The first that accepts a file reads it; plain text comes last. */
import { evernoteReader, htmlReader } from './html.ts'
import { markdownReader } from './markdown.ts'
import { odtReader } from './odt.ts'
import { pdfReader } from './pdf.ts'
import type { Reader } from './reader.ts'
import { tableReader } from './table.ts'
import { textReader } from './text.ts'
import { wordReader } from './word.ts'

export type { IncomingFile, Read, Reader, ReadOptions } from './reader.ts'

export const readers: readonly Reader[] = [
  wordReader,
  odtReader,
  pdfReader,
  evernoteReader,
  htmlReader,
  tableReader,
  markdownReader,
  textReader,
]
