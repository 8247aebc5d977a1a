/** Reads files to a preview of notes and snippets. Runs in a worker thread. */
import { open, stat } from 'node:fs/promises'
import { setImmediate as turn } from 'node:timers/promises'
import type { DraftNote } from '../../shared/model/note.ts'
import { peopleOf } from '../../shared/text/people.ts'
import { mostNotes, mostSnippets, saysCut } from './bounds.ts'
import { headBytes, knownFormat } from './formats.ts'
import { IntakeError } from './intake-error.ts'
import { longestName, notebookNameOf, titleOf } from './names.ts'
import { type IncomingFile, type Read, type Reader, readers } from './readers/index.ts'
import { segment } from './segment.ts'
import type { ShapedNote } from './shape/index.ts'

export type FileToRead = { path: string; name: string }
type ReadNote = DraftNote & { file: string }
export type FilesRead = {
  notebookName: string
  notes: ReadNote[]
  warnings: string[]
}
/** `done` runs from 0 to 1, `says` is a few words for the person. */
export type Progress = (done: number, says: string) => void

/** More snippets than this in one import are left out: no notes hold so many, and no memory holds the rest. */
const mostAtOnce = 500_000

/**
 * Reads files to notes and snippets, in the order given. A file that cannot be read gives a warning that names
 * it, and the others are read; so does one that is read in part (`bounds.ts`). People are recognised across all files
 * together.
 * @param give takes each note as soon as it is read; the result has none then
 * @throws IntakeError with a sentence when none of the files could be read
 */
export async function readFiles(
  files: readonly FileToRead[],
  progress: Progress = () => {},
  give?: (note: ReadNote) => void,
): Promise<FilesRead> {
  const warnings: string[] = []
  const read: (Read & { from: FileToRead })[] = []
  let refused: IntakeError | null = null
  for (const [at, file] of files.entries()) {
    progress((0.2 * at) / files.length, `Reading ${file.name}`)
    try {
      const found = await readFile(file)
      warnings.push(...found.warnings)
      if (found.title && files.length > 1) warnings.push(saysTitle(found.title, file.name))
      else if (found.title && found.title.length > longestName)
        warnings.push(saysLongTitle(found.title, file.name))
      const most = mostNotes(lengthOf(found.notes))
      if (found.notes.length > most) warnings.push(saysCut(file.name, most, 'note'))
      read.push({ ...found, notes: found.notes.slice(0, most), from: file })
    } catch (error) {
      if (!(error instanceof IntakeError)) throw error
      refused ??= error
      warnings.push(error.message)
    }
  }
  const [first] = files
  if (!first) throw new IntakeError('No file was chosen.', '')
  if (read.length === 0) throw refusal(refused, warnings, first.name)

  progress(0.2, 'Finding names')
  await turn()
  const texts = read.flatMap(({ notes }) => notes.flatMap(({ heading, body }) => [heading, body]))
  const vocabulary = peopleOf(texts)

  const total = texts.reduce((sum, text) => sum + text.length, 1)
  const step = Math.max(1, Math.floor(total / 100))
  const notes: ReadNote[] = []
  const keep = give ?? ((note: ReadNote) => void notes.push(note))
  let snippets = 0
  let done = 0
  let reported = 0
  for (const { from, notes: shaped, numbering } of read) {
    const file = from.name
    const tell = (inNote: number): void => {
      if (done + inNote - reported < step) return
      reported = done + inNote
      progress(0.3 + (0.7 * reported) / total, `Finding snippets in ${file}`)
    }
    const most = Math.min(mostSnippets(lengthOf(shaped)), mostAtOnce - snippets)
    let left = most
    for (const { heading, body } of shaped) {
      const options = { vocabulary, numbering, isUnwrapped: true, progress: tell }
      // One more than is taken shows that there are more.
      const found = segment(body, { ...options, most: left + 1 })
      const taken = found.slice(0, left)
      snippets += taken.length
      left -= taken.length
      done += heading.length + body.length
      tell(0)
      if (found.length === taken.length) keep({ heading, body, snippets: taken, file })
      else {
        const end = taken.at(-1)?.end
        // What is not read is not kept either: it comes with the rest of the file.
        if (end !== undefined) keep({ heading, body: body.slice(0, end), snippets: taken, file })
        warnings.push(saysCut(file, most, 'snippet'))
        break
      }
    }
  }
  progress(1, 'Read')
  return { notebookName: nameOfNotebook(read), notes, warnings }
}

/** In UTF-16 units. */
const lengthOf = (notes: readonly ShapedNote[]): number =>
  notes.reduce((sum, { heading, body }) => sum + heading.length + body.length, 0)

/** A lone file's own title, or a name made from the names of the files. */
function nameOfNotebook(read: readonly (Read & { from: FileToRead })[]): string {
  const title = read.length === 1 ? read[0]?.title : null
  return title?.slice(0, longestName).toWellFormed() ?? notebookNameOf(read.map(({ from }) => from))
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

async function readFile({ path, name }: FileToRead): Promise<Read> {
  const file = await incoming(path, name)
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
  return reader.read(file, titleOf(name))
}

/** Looks at a file without reading more than its head. */
async function incoming(path: string, name: string): Promise<IncomingFile> {
  try {
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
  } catch (error) {
    if (error instanceof IntakeError) throw error
    throw new IntakeError(`“${name}” could not be opened: ${reason(error)}.`, name)
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'ENOENT') return 'it is not there any more'
  if (code === 'EACCES' || code === 'EPERM') return 'you have no permission to read it'
  if (code === 'EBUSY') return 'another program is using it'
  return 'the disk or the system refused it'
}

const megabytes = (bytes: number): string =>
  `${(bytes / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: bytes < 1e7 ? 1 : 0 })} MB`
