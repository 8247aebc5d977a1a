import type { TableColumns } from '../../../shared/model/import-file.ts'
import type { LeftOut } from '../blocks/block.ts'
import type { Numbering } from '../outline.ts'
import type { ShapedNote } from '../shape/index.ts'

/** A file about to be read: its name, its size on the disk, and its first bytes. */
export type IncomingFile = {
  path: string
  name: string
  bytes: number
  /** The first 4096 bytes, or all of a shorter file. */
  head: Uint8Array
  /** Notes beside a list of references, whatever its head looks like. */
  holdsNotes?: boolean
}

/** What a person said of a file after it was looked at once. */
export type ReadOptions = {
  password?: string | undefined
  /** Which column of a table is what. */
  columns?: TableColumns | undefined
}

export type Read = {
  /** Every line of a body is a paragraph or an item. */
  notes: ShapedNote[]
  /** The title of the file as a whole, where it has one. */
  title: string | null
  /** The numbers that head its items. */
  numbering: Numbering
  /** How many blocks of the file became headings: of notes, over several notes, and its title. */
  headings: number
  /** What of it is in no note, in its order. */
  leftOut: LeftOut[]
  /** What was put right in reading, a sentence each: "Two columns, read left then right." */
  mended: string[]
  warnings: string[]
  /** Of a table: its columns, and which is read as what. */
  table?: { names: string[]; rows: string[][]; columns: TableColumns }
}

/** Reads files of one format to notes that are not yet cut into snippets. */
export type Reader = {
  format: string
  /** The largest file it reads, in bytes; checked before it is opened. */
  mostBytes: number
  accepts(file: IncomingFile): boolean
  /**
   * @param title heads what has no heading of its own
   * @param progress from 0 to 1, for what takes longer than half a second
   * @throws IntakeError when there is nothing in the file it can read
   * @throws PasswordError when it is closed by a password that was not given, or another
   */
  read(
    file: IncomingFile,
    title: string,
    options: ReadOptions,
    progress: (done: number) => void,
  ): Promise<Read>
}
