/** The rows of the list of notes: by file, what is unchanged folded into one. */
import { isFound } from '../../ui/found.ts'
import { type Draft, type DraftNote, fileOfNote, stateOf } from './preview-draft.ts'
import type { Reading } from './reading.ts'

export type NotesTab = 'all' | 'new' | 'changed'

export type Row =
  | { type: 'file'; id: string; file: number; notes: number; sources: number }
  | { type: 'unchanged'; id: string; file: number; notes: number; isUnfolded: boolean }
  | { type: 'note'; id: string; note: DraftNote }
  | { type: 'source'; id: string; at: number }

export type RowsAsked = {
  tab: NotesTab
  /** What was typed to find a note by. */
  words: string
  /** Files whose unchanged notes are shown. */
  unfolded: ReadonlySet<number>
}

/** How many notes each tab has; what is left out is in none. */
export function tabCounts(reading: Reading, { notes }: Draft): Record<NotesTab, number> {
  const counts = { all: 0, new: 0, changed: 0 }
  for (const note of notes) {
    if (note.isLeftOut) continue
    const state = stateOf(reading, note)
    counts.all += 1
    if (state !== 'unchanged') counts[state] += 1
  }
  return counts
}

export function rowsOf(reading: Reading, draft: Draft, asked: RowsAsked): Row[] {
  const notes = Map.groupBy(
    draft.notes.filter((note) => !note.isLeftOut && isAskedFor(reading, note, asked)),
    (note) => fileOfNote(reading, note),
  )
  const sources = Map.groupBy(sourcesAsked(reading, asked), ({ file }) => file)
  return reading.preview.files.flatMap((_, file) =>
    rowsOfFile(reading, asked, file, notes.get(file) ?? [], sources.get(file) ?? []),
  )
}

type SourceAt = { at: number; file: number }

function sourcesAsked({ preview }: Reading, { tab, words }: RowsAsked): SourceAt[] {
  if (tab === 'changed') return []
  return preview.sources.flatMap(({ file, same, fields }, at) =>
    (tab === 'new' && same !== undefined) || !isFound(fields.title, words) ? [] : [{ at, file }],
  )
}

function rowsOfFile(
  reading: Reading,
  { words, unfolded }: RowsAsked,
  file: number,
  notes: readonly DraftNote[],
  sources: readonly SourceAt[],
): Row[] {
  if (notes.length + sources.length === 0) return []
  const isUnchanged = (note: DraftNote) => stateOf(reading, note) === 'unchanged'
  const unchanged = notes.filter(isUnchanged).length
  // Where one is looked for, none is folded away.
  const isFolding = words.trim() === ''
  const isUnfolded = !isFolding || unfolded.has(file)
  const shown = isUnfolded ? notes : notes.filter((note) => !isUnchanged(note))
  return [
    {
      type: 'file',
      id: `file-${file}`,
      file,
      notes: notes.length,
      sources: sources.length,
    },
    ...(isFolding && unchanged > 0
      ? [
          {
            type: 'unchanged' as const,
            id: `unchanged-${file}`,
            file,
            notes: unchanged,
            isUnfolded,
          },
        ]
      : []),
    ...shown.map(rowOf),
    ...sources.map(({ at }): Row => ({ type: 'source', id: `source-${at}`, at })),
  ]
}

/** The list keeps what it built for a row as long as that is the same object, so each note has one. */
function rowOf(note: DraftNote): Row {
  const kept = rowOfNote.get(note)
  if (kept) return kept
  const row: Row = { type: 'note', id: note.id, note }
  rowOfNote.set(note, row)
  return row
}
const rowOfNote = new WeakMap<DraftNote, Row>()

function isAskedFor(reading: Reading, note: DraftNote, { tab, words }: RowsAsked): boolean {
  if (tab !== 'all' && stateOf(reading, note) !== tab) return false
  if (words.trim() === '' || isFound(note.heading, words)) return true
  const sought = words.trim().toLowerCase()
  return note.parts.some(
    (part) =>
      part.of === 'body' &&
      reading.preview.notes[part.note]?.body
        .slice(part.from, part.to)
        .toLowerCase()
        .includes(sought),
  )
}
