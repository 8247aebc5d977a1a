import type { Numbering } from '../outline.ts'
import type { ShapedNote } from '../shape/index.ts'

/** A file about to be read: its name, its size on the disk, and its first bytes. */
export type IncomingFile = {
  path: string
  name: string
  bytes: number
  /** The first 4096 bytes, or all of a shorter file. */
  head: Uint8Array
}

export type Read = {
  /** Every line of a body is a paragraph or an item. */
  notes: ShapedNote[]
  /** The title of the file as a whole, where it has one. */
  title: string | null
  /** The numbers that head its items. */
  numbering: Numbering
  warnings: string[]
}

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
