/** What of each file is in no note, and bringing it in. */
import type { NotePart } from '../../../../shared/model/composed-note.ts'
import type { LeftOutReason } from '../../../../shared/model/import-file.ts'
import { type Done, headingsOf, idOf, replaced } from './acts.ts'
import { blocksIn, joined } from './parts.ts'
import { asRead, type Draft, type DraftNote, fileOfNote, isKept, isMine } from './preview-draft.ts'
import { type Reading, seenOf } from './reading.ts'
import { firstWords, named, withoutHeading } from './words.ts'

/** Something that is in no note: left out in reading, the heading of a merged note, or a note, by a person. */
export type LeftOut = {
  /** What a list knows it by. */
  id: string
  reason: LeftOutReason | 'by-you'
  words: string
  where?: string | undefined
  /** How many blocks of the file it is, and how many of them were read as headings. */
  blocks: number
  headings: number
  /** What is brought in; of a note that was left out, its id. */
  is: { part: NotePart } | { noteId: string }
}

/** By file, all that is left out of it, in the order of its words. */
export function leftOutOf(reading: Reading, draft: Draft): LeftOut[][] {
  const { preview } = reading
  const partsIn = new Set(draft.notes.flatMap(({ parts }) => parts.map(keyOf)))
  const headed = new Set(draft.notes.flatMap((note) => headingsOf(reading, note)))
  const byFile = preview.files.map(({ leftOut }, file) =>
    leftOut.flatMap(({ reason, words, where }, at): LeftOut[] => {
      const part = { of: 'left-out' as const, file, at }
      return partsIn.has(keyOf(part))
        ? []
        : [{ id: keyOf(part), reason, words, where, blocks: 1, headings: 0, is: { part } }]
    }),
  )
  for (const [at, { heading }] of preview.notes.entries()) {
    const part = { of: 'heading' as const, note: at }
    if (heading === '' || headed.has(at) || partsIn.has(keyOf(part))) continue
    byFile[reading.fileOf[at] ?? 0]?.push({
      id: keyOf(part),
      reason: 'by-you',
      words: heading,
      where: 'a heading',
      blocks: 1,
      headings: 1,
      is: { part },
    })
  }
  for (const note of draft.notes.filter(({ isLeftOut }) => isLeftOut))
    byFile[fileOfNote(reading, note)]?.push({
      id: note.id,
      reason: 'by-you',
      words: note.heading || withoutHeading,
      where: 'a note',
      ...blocksOf(reading, note),
      is: { noteId: note.id },
    })
  return byFile
}

const keyOf = (part: NotePart): string => (part.of === 'body' ? '' : idOf(part))

/** How many blocks of its file a note is: the headings it has from there, and its snippets. */
function blocksOf(reading: Reading, note: DraftNote): { blocks: number; headings: number } {
  const headings = headingsOf(reading, note).length
  const parts = note.parts.reduce((sum, part) => sum + blocksIn(reading.preview, part), 0)
  return { blocks: headings + parts, headings }
}

/** Whether there are words to bring in: a picture has none, nor has a drawn line. */
export const hasWords = ({ reason, words }: LeftOut): boolean =>
  reason !== 'picture' && /[\p{L}\p{N}]/u.test(words)

/**
 * Brings in what was left out: words go to the end of the note they stood in, or are a note of their own, as
 * they are behind a note that stays in the library as it is there.
 */
export function bringIn(reading: Reading, draft: Draft, things: readonly LeftOut[]): Done | null {
  const wanted = things.filter(hasWords)
  if (wanted.length === 0) return null
  let [now, last] = [draft, null as Into | null]
  for (const { is } of wanted) {
    last = 'part' in is ? withPart(reading, now, is.part) : withNote(reading, now, is.noteId)
    now = last.draft
  }
  const [first] = wanted
  const isOne = wanted.length === 1 && first !== undefined
  const what = isOne ? named({ heading: first.words }) : `${wanted.length} parts`
  const where = isOne && last ? last.where : ''
  return { draft: now, says: `Brought in: ${what}${where}.`, next: last?.into.id ?? null }
}

/** `where` goes on from what was brought in. */
type Into = { draft: Draft; into: DraftNote; where: string }

function withNote(reading: Reading, draft: Draft, id: string): Into {
  // What is by hand in the library is written over only where that was said of it.
  const isTaken = (note: DraftNote) => note.isTaken || !isMine(reading, note)
  const notes = draft.notes.map((note) =>
    note.id === id ? { ...note, isLeftOut: false, isTaken: isTaken(note) } : note,
  )
  const into = notes.find((note) => note.id === id)
  if (!into) throw new Error('a note was brought in that is not there')
  return { draft: { ...draft, notes }, into, where: '' }
}

function withPart(reading: Reading, draft: Draft, part: NotePart): Into {
  const place = placeOf(reading, draft, part)
  const there = place.isOwn ? undefined : draft.notes[place.at]
  if (there) {
    const into = { ...there, parts: joined([...there.parts, part]), isTaken: true }
    const where = ` at the end of ${named(into)}`
    return { draft: replaced(draft, new Map([[there.id, [into]]])), into, where }
  }
  const into = ofItsOwn(reading, part)
  return {
    draft: { ...draft, notes: draft.notes.toSpliced(place.at, 0, into) },
    into,
    where: ' as a note of its own',
  }
}

/** A note of what stood in none that is there. */
function ofItsOwn(reading: Reading, part: NotePart): DraftNote {
  // A heading alone would be written over the words of a note that is here.
  if (part.of === 'heading' && seenOf(reading, part.note) === undefined)
    return { ...asRead(reading, part.note), parts: [], isTaken: true }
  const own = { id: idOf(part), origin: null, moreHeadings: [], isTaken: true, isLeftOut: false }
  return { ...own, heading: firstWords(reading, part), parts: [part] }
}

/** The note whose end a part goes to, or where among the notes one of its own stands. */
function placeOf(
  reading: Reading,
  { notes }: Draft,
  part: NotePart,
): { at: number; isOwn: boolean } {
  const file = part.of === 'left-out' ? part.file : (reading.fileOf[noteOfPart(part)] ?? 0)
  const stoodIn = noteAround(reading, part)
  const at = endOf(notes, stoodIn)
  const end = notes[at]
  if (end && !end.isLeftOut && !isKept(reading, end)) return { at, isOwn: false }
  const own = notes.findIndex((note) => isOwnOf(reading, note, file, stoodIn))
  if (part.of === 'left-out' && own >= 0) return { at: own, isOwn: false }
  if (end) return { at: at + 1, isOwn: true }
  const begin = notes.findIndex((note) => fileOfNote(reading, note) >= file)
  return { at: begin < 0 ? notes.length : begin, isOwn: true }
}

const noteOfPart = (part: NotePart): number => (part.of === 'left-out' ? -1 : part.note)

/** The note of the preview a part stood in; -1 before the first. */
const noteAround = ({ preview }: Reading, part: NotePart): number =>
  part.of === 'left-out'
    ? (preview.files[part.file]?.leftOut[part.at]?.note ?? -1)
    : noteOfPart(part)

/** The place of the note that has the end of a note of the preview; -1 where nothing of it is anywhere. */
function endOf(notes: readonly DraftNote[], of: number): number {
  if (of < 0) return -1
  const ends = notes.map(({ origin, parts }) =>
    Math.max(
      origin === of ? 0 : -1,
      ...parts.map((part) => (part.of === 'body' && part.note === of ? part.to : -1)),
    ),
  )
  const end = ends.reduce((most, to) => Math.max(most, to), -1)
  return end < 0 ? -1 : ends.indexOf(end)
}

/** Whether a note is one of what stood in one note of its file, or before the first, and was brought in. */
const isOwnOf = (
  reading: Reading,
  { origin, parts, isLeftOut }: DraftNote,
  file: number,
  stoodIn: number,
): boolean =>
  origin === null &&
  !isLeftOut &&
  parts.every(
    (part) => part.of === 'left-out' && part.file === file && noteAround(reading, part) === stoodIn,
  )
