/**
 * A preview as a person has changed it: the notes that will be written, and how each is put together.
 * docs/decisions/171
 */
import type { SeenNote } from '../../../../shared/contract.ts'
import type { ComposedNote, NotePart } from '../../../../shared/model/composed-note.ts'
import { joined, trimmed, wholeBody } from './parts.ts'
import { type Reading, seenOf } from './reading.ts'

export type DraftNote = {
  /** Stays the same whatever is done to the note. */
  id: string
  /** The note of the preview it began as; null for one that was split off or brought in. */
  origin: number | null
  heading: string
  /** Notes of the preview whose headings were read on into this one. */
  moreHeadings: readonly number[]
  parts: readonly NotePart[]
  /** Whether it will be written. */
  isTaken: boolean
  /** Whether a person has said that it is no note. */
  isLeftOut: boolean
}

export type Draft = {
  /** In the order of the files, and in each in the order of its words. */
  notes: readonly DraftNote[]
  /** The sources that will be added, by their place. */
  sources: ReadonlySet<number>
}

/** As it was read: what is new and what has become other words is taken, but not over what a person wrote. */
export function draftOf(reading: Reading): Draft {
  const { notes, sources } = reading.preview
  return {
    notes: notes.map((_, at) => asRead(reading, at)),
    sources: new Set([...sources.keys()].filter((at) => sources[at]?.same === undefined)),
  }
}

/** A note of the preview as it was read. */
export function asRead(reading: Reading, at: number): DraftNote {
  const seen = seenOf(reading, at)
  return {
    id: `note-${at}`,
    origin: at,
    heading: reading.preview.notes[at]?.heading ?? '',
    moreHeadings: [],
    parts: wholeBody(reading.preview, at),
    isTaken: seen === undefined || (seen.is === 'changed' && !seen.isMine),
    isLeftOut: false,
  }
}

/** The file a note stands in, by its place. */
export function fileOfNote({ fileOf }: Reading, { origin, parts }: DraftNote): number {
  if (origin !== null) return fileOf[origin] ?? 0
  const [first] = parts
  if (!first) return 0
  return first.of === 'left-out' ? first.file : (fileOf[first.note] ?? 0)
}

/** What a draft's note is beside those that are here. */
export const seenOfNote = (reading: Reading, { origin }: DraftNote): SeenNote | undefined =>
  origin === null ? undefined : seenOf(reading, origin)

/** Whether nothing of a note is other than it was read, but that it is taken or not. */
export function isAsRead({ preview }: Reading, note: DraftNote): boolean {
  const { origin, heading, moreHeadings, parts } = note
  if (origin === null || moreHeadings.length > 0 || heading !== preview.notes[origin]?.heading)
    return false
  const [part, ...more] = parts
  const [whole] = wholeBody(preview, origin)
  if (part?.of !== 'body' || whole?.of !== 'body') return part === whole
  return more.length === 0 && part.note === origin && part.from === 0 && part.to === whole.to
}

export type NoteState = 'new' | 'changed' | 'unchanged'

/** One that is here with the same words is unchanged until it is changed in the preview. */
export function stateOf(reading: Reading, note: DraftNote): NoteState {
  const seen = seenOfNote(reading, note)
  if (!seen) return 'new'
  return seen.is === 'unchanged' && isAsRead(reading, note) ? 'unchanged' : 'changed'
}

/**
 * Whether the note stays in the library as it is there: with the same words, or by hand with the person's own. What
 * came to such a note would be written over it, so nothing does.
 */
export const isKept = (reading: Reading, note: DraftNote): boolean =>
  stateOf(reading, note) === 'unchanged' || (isMine(reading, note) && !note.isTaken)

/** Whether a person has changed the note in the library since it was imported. */
export const isMine = (reading: Reading, note: DraftNote): boolean =>
  seenOfNote(reading, note)?.isMine === true

/** Whether it will be written: what is unchanged needs nothing. */
export const isWritten = (reading: Reading, note: DraftNote): boolean =>
  note.isTaken && !note.isLeftOut && stateOf(reading, note) !== 'unchanged'

/** What is added, as the desk takes it. */
export function composed(reading: Reading, draft: Draft): ComposedNote[] {
  return draft.notes
    .filter((note) => isWritten(reading, note))
    .map((note) => {
      const into = seenOfNote(reading, note)?.noteId
      const parts = joined(note.parts).flatMap((part) => trimmed(reading.preview, part) ?? [])
      return {
        heading: oneLine(note.heading),
        parts: parts.length === 0 && note.origin !== null ? [nothingOf(note.origin)] : parts,
        ...(into !== undefined && { into }),
      }
    })
}

/** By it a note without words is known again when its file is. */
const nothingOf = (note: number): NotePart => ({ of: 'body', note, from: 0, to: 0 })

/** A heading is one line; line breaks that were pasted become spaces. */
export const oneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim()

/** How many notes and sources will be written. */
export function countsOf(reading: Reading, { notes, sources }: Draft) {
  const written = notes.filter((note) => isWritten(reading, note))
  const fresh = written.filter((note) => seenOfNote(reading, note) === undefined).length
  return { fresh, changed: written.length - fresh, sources: sources.size }
}
