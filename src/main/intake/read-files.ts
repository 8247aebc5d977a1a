/** Reads files to a preview of notes and snippets. Runs in a worker thread. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { setImmediate as turn } from 'node:timers/promises'
import type { ImportFile } from '../../shared/model/import-file.ts'
import type { DraftNote } from '../../shared/model/note.ts'
import type { ReadReference } from '../../shared/model/source.ts'
import { peopleOf } from '../../shared/text/people.ts'
import { append } from './append.ts'
import { mostNotes, mostSnippets, saysCut } from './bounds.ts'
import { faultOf } from './file-faults.ts'
import { headBytes, knownFormat } from './formats.ts'
import { IntakeError, PasswordError } from './intake-error.ts'
import { longestName, namesApart, notebookNameOf, titleOf } from './names.ts'
import { placed } from './places.ts'
import {
  type IncomingFile,
  type Read,
  type Reader,
  type ReadOptions,
  readers,
} from './readers/index.ts'
import { citedIn, listOfReferences } from './references-of.ts'
import { segment } from './segment.ts'
import type { ShapedNote } from './shape/index.ts'
import { wordlessLines } from './wordless.ts'

export type FileToRead = { path: string; name: string } & ReadOptions
type ReadNote = DraftNote & { file: string }
export type FilesRead = {
  notebookName: string
  notes: ReadNote[]
  /** The account of each file, in the order given; of one that could not be read, why. */
  files: ImportFile[]
  /** References, each with the place of its file. */
  references: (ReadReference & { file: number })[]
  warnings: string[]
}
/** `done` runs from 0 to 1, `says` is a few words for the person. */
export type Progress = (done: number, says: string) => void

/** More snippets than this in one import are left out: no notes hold so many, and no memory holds the rest. */
const mostAtOnce = 500_000

type Known = Read & { from: FileToRead; account: ImportFile }

/**
 * Reads files to notes and snippets, in the order given. A file that cannot be read gives a warning that names
 * it, and the others are read; so does one that is read in part (`bounds.ts`). People are recognised across all files
 * together. Files of one name, from several folders, are told apart by a number behind it: a note names its file.
 * @param give takes each note as soon as it is read; the result has none then
 * @throws IntakeError with a sentence when none of the files could be read and none waits for its password
 */
export async function readFiles(
  files: readonly FileToRead[],
  progress: Progress = () => {},
  give?: (note: ReadNote) => void,
): Promise<FilesRead> {
  const warnings: string[] = []
  const read: Known[] = []
  const accounts: ImportFile[] = []
  const references: FilesRead['references'] = []
  let refused: IntakeError | null = null
  const called = namesApart(files.map(({ name }) => name))
  for (const [at, file] of files.entries()) {
    const name = called[at] ?? file.name
    const tell = (done: number): void =>
      progress((0.2 * (at + Math.min(1, done))) / files.length, `Reading ${file.name}`)
    tell(0)
    try {
      const listed = await listOfReferences(file)
      if (listed && !listed.holdsNotes) {
        const digest = await digestOfFile(file.path)
        warnings.push(...listed.faults)
        references.push(...listed.references.map((one) => ({ ...one, file: at })))
        accounts.push({ ...accountOf(name, 'references'), digest })
        continue
      }
      const { format, digest, ...found } = await readFile(file, listed !== null, tell)
      const cited =
        format === 'docx'
          ? await citedIn(file, (sentence) => warnings.push(sentence))
          : (listed?.references ?? [])
      warnings.push(...found.warnings)
      references.push(...cited.map((one) => ({ ...one, file: at })))
      if (found.title && files.length > 1) warnings.push(saysTitle(found.title, file.name))
      else if (found.title && found.title.length > longestName)
        warnings.push(saysLongTitle(found.title, file.name))
      const most = mostNotes(lengthOf(found.notes))
      if (found.notes.length > most) warnings.push(saysCut(file.name, most, 'note'))
      const { headings, mended, table } = found
      const account = {
        ...accountOf(name, format),
        digest,
        headings,
        mended,
        ...(table && { table }),
      }
      accounts.push(account)
      read.push({ ...found, notes: found.notes.slice(0, most), from: file, account })
    } catch (error) {
      // Whatever it is, it is this file's: the others are read.
      const fault = faultOf(error, file.name)
      const isLocked = fault instanceof PasswordError
      if (!isLocked) refused ??= fault
      if (!isLocked) warnings.push(fault.message)
      accounts.push({ ...accountOf(name, ''), isLocked, fault: fault.message })
    }
  }
  const [first] = files
  if (!first) throw new IntakeError('No file was chosen.', '')
  if (accounts.every(({ fault, isLocked }) => fault !== undefined && !isLocked))
    throw refusal(refused, warnings, first.name)

  progress(0.2, 'Finding names')
  await turn()
  const texts = read.flatMap(({ notes }) => notes.flatMap(({ heading, body }) => [heading, body]))
  const vocabulary = peopleOf(texts)

  const total = texts.reduce((sum, text) => sum + text.length, 1)
  const step = Math.max(1, Math.floor(total / 100))
  const notes: ReadNote[] = []
  let given = 0
  const keep = (note: ReadNote): void => {
    given++
    if (give) give(note)
    else notes.push(note)
  }
  let snippets = 0
  let done = 0
  let reported = 0
  for (const { notes: shaped, numbering, account, leftOut } of read) {
    const file = account.name
    const firstNote = given
    append(
      account.leftOut,
      leftOut.map(({ type: _, note, ...left }) => ({
        ...left,
        note: note < 0 ? -1 : firstNote + note,
      })),
    )
    const tell = (inNote: number): void => {
      if (done + inNote - reported < step) return
      reported = done + inNote
      progress(0.3 + (0.7 * reported) / total, `Finding snippets in ${file}`)
    }
    const most = Math.min(mostSnippets(lengthOf(shaped)), mostAtOnce - snippets)
    let left = most
    for (const { heading, body, places = [], tags = [] } of shaped) {
      const options = { vocabulary, numbering, isUnwrapped: true, progress: tell }
      // One more than is taken shows that there are more.
      const found = segment(body, { ...options, most: left + 1 })
      const taken = placed(found.slice(0, left), places)
      snippets += taken.length
      account.snippets += taken.length
      left -= taken.length
      done += heading.length + body.length
      tell(0)
      append(
        account.leftOut,
        wordlessLines(body).map((line) => ({ ...line, note: given })),
      )
      if (found.length === taken.length) keep({ heading, body, tags, snippets: taken, file })
      else {
        const end = taken.at(-1)?.end
        // What is not read is not kept either: it comes with the rest of the file.
        if (end !== undefined)
          keep({ heading, body: body.slice(0, end), tags, snippets: taken, file })
        warnings.push(saysCut(file, most, 'snippet'))
        break
      }
    }
  }
  progress(1, 'Read')
  return { notebookName: nameOfNotebook(read, files), notes, files: accounts, references, warnings }
}

const accountOf = (name: string, format: string): ImportFile => ({
  name,
  format,
  digest: '',
  headings: 0,
  snippets: 0,
  leftOut: [],
  mended: [],
  isLocked: false,
})

/** In UTF-16 units. */
const lengthOf = (notes: readonly ShapedNote[]): number =>
  notes.reduce((sum, { heading, body }) => sum + heading.length + body.length, 0)

/** A lone file's own title, or a name made from the names of the files. */
function nameOfNotebook(read: readonly Known[], files: readonly FileToRead[]): string {
  const title = read.length === 1 ? read[0]?.title : null
  const named = read.length > 0 ? read.map(({ from }) => from) : files
  return title?.slice(0, longestName).toWellFormed() ?? notebookNameOf(named)
}

/** A title heads no note: beside other files' it is not the notebook's name either, and that is said. */
const saysTitle = (title: string, file: string): string =>
  `“${file}” has the title “${title}”, which stands over all its notes and is in none of their headings.`

/** Its end stands nowhere else: a title heads no note. */
const saysLongTitle = (title: string, file: string): string =>
  `“${file}” has a title too long for the name of a notebook, which has its beginning: “${title}”.`

/** One file's own sentence, or one that says how many failed and why the first did. */
function refusal(
  first: IntakeError | null,
  warnings: readonly string[],
  name: string,
): IntakeError {
  if (first && warnings.length === 1) return first
  return new IntakeError(`None of the files could be read. ${warnings.join(' ')}`, name)
}

async function readFile(
  { path, name, ...options }: FileToRead,
  holdsNotes: boolean,
  progress: (done: number) => void,
): Promise<Read & { format: string; digest: string }> {
  const file = { ...(await incoming(path, name)), holdsNotes }
  const reader: Reader | undefined = readers.find((one) => one.accepts(file))
  if (!reader)
    throw new IntakeError(
      `“${name}” ${knownFormat(name, file.head) ?? 'is of a kind that cannot be imported.'}`,
      name,
    )
  if (file.bytes > reader.mostBytes)
    throw new IntakeError(
      `“${name}” is too big: it has ${megabytes(file.bytes)} and at most ${megabytes(reader.mostBytes)} can be imported. Split it into smaller files.`,
      name,
    )
  if (file.bytes === 0)
    throw new IntakeError(`“${name}” is empty: there are no words in it to import.`, name)
  const read = await reader.read(file, titleOf(name), options, progress)
  return { ...read, format: reader.format, digest: await digestOfFile(path) }
}

/** The SHA-256 of its bytes, read in pieces. */
async function digestOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('base64url')
}

/** Looks at a file without reading more than its head. */
async function incoming(path: string, name: string): Promise<IncomingFile> {
  const about = await stat(path)
  if (about.isDirectory())
    throw new IntakeError(`“${name}” is a folder. Choose the files inside it.`, name)
  if (!about.isFile()) throw new IntakeError(`“${name}” is not a file that can be read.`, name)
  const handle = await open(path, 'r')
  try {
    const head = new Uint8Array(Math.min(headBytes, about.size))
    const { bytesRead } = await handle.read(head, 0, head.length, 0)
    return { path, name, bytes: about.size, head: head.subarray(0, bytesRead) }
  } finally {
    await handle.close()
  }
}

const megabytes = (bytes: number): string =>
  `${(bytes / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: bytes < 1e7 ? 1 : 0 })} MB`
