/** The readers of files, one a format. The first that accepts a file reads it; plain text comes last. */
import { evernoteReader, htmlReader } from './html.ts'
import { markdownReader } from './markdown.ts'
import type { Reader } from './reader.ts'
import { tableReader } from './table.ts'
import { textReader } from './text.ts'

export type { IncomingFile, Read, Reader, ReadOptions } from './reader.ts'

export const readers: readonly Reader[] = [
  evernoteReader,
  htmlReader,
  tableReader,
  markdownReader,
  textReader,
]
