import type { ShapedNote } from '../shape/index.ts'

/** A file about to be read: its name, its size on the disk, and its first bytes. */
export type IncomingFile = {
  path: string
  name: string
  bytes: number
  /** The first 4096 bytes, or all of a shorter file. */
  head: Uint8Array
}

/** `wrapWidth` is the width the text was wrapped at, or null when its lines are paragraphs and items. */
export type Read = { notes: ShapedNote[]; wrapWidth: number | null; warnings: string[] }

/** Reads files of one format to notes that are not yet cut into snippets. */
export type Reader = {
  format: string
  /** The largest file it reads, in bytes; checked before it is opened. */
  mostBytes: number
  accepts(file: IncomingFile): boolean
  /**
   * @param title heads what has no heading of its own
   * @throws IntakeError when there is nothing in the file it can read
   */
  read(file: IncomingFile, title: string): Promise<Read>
}
