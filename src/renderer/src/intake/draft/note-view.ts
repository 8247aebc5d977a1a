/** A note of a draft as it will be: its words, and its snippets with the places where it can be cut. */
import type { NotePart } from '../../../../shared/model/composed-note.ts'
import type { Dates, SnippetKind } from '../../../../shared/model/note.ts'
import { unpacked } from '../../../../shared/model/packed-note.ts'
import type { PlaceInSource } from '../../../../shared/model/source.ts'
import { type CutPlace, trimmed, wordsOfPart } from './parts.ts'
import type { DraftNote } from './preview-draft.ts'
import type { Reading } from './reading.ts'

export type SnippetView = {
  text: string
  /** UTF-16 offsets in the words of the note: `body.slice(start, end) === text`. */
  start: number
  end: number
  /** What was read out of the words; of a heading or of what was brought in, that it is that. */
  is: { kind: SnippetKind; dates: Dates[]; people: string[] } | 'heading' | 'brought-in'
  place?: PlaceInSource | undefined
  /** Where the note is cut for this one to begin another; null of the first. */
  cut: CutPlace | null
}

export type NoteView = { body: string; snippets: readonly SnippetView[] }

/** What stands between two parts: each is a paragraph of its own. */
const between = '\n\n'

export function viewOf(reading: Reading, { parts }: DraftNote): NoteView {
  let body = ''
  const snippets: SnippetView[] = []
  for (const [at, part] of parts.entries()) {
    const shown = trimmed(reading.preview, part)
    if (shown === null) continue
    if (body !== '') body += between
    const offset = body.length
    const words = wordsOfPart(reading.preview, shown)
    body += words
    const origin = shown.of === 'body' ? shown.from : 0
    let last: number | null = null
    for (const snippet of snippetsOf(reading, shown)) {
      const { start, end } = snippet
      const inside = last === null ? null : origin + lineBefore(words, last, start)
      const cut = snippets.length === 0 ? null : { part: at, at: inside }
      snippets.push({ ...snippet, start: start + offset, end: end + offset, cut })
      last = end
    }
  }
  return { body, snippets }
}

/** Where the line of a snippet begins, bullet and all; where its words begin if it goes on in the line of the last. */
function lineBefore(words: string, last: number, start: number): number {
  const line = words.lastIndexOf('\n', start - 1) + 1
  return line > last ? line : start
}

/** Those of one part, with their places in its words. */
function snippetsOf({ preview }: Reading, part: NotePart): Omit<SnippetView, 'cut'>[] {
  if (part.of !== 'body') {
    const text = wordsOfPart(preview, part)
    return [
      { text, start: 0, end: text.length, is: part.of === 'heading' ? 'heading' : 'brought-in' },
    ]
  }
  const note = preview.notes[part.note]
  if (!note) return []
  return unpacked(note)
    .snippets.filter(({ start, end }) => start >= part.from && end <= part.to)
    .map(({ text, start, end, kind, dates, people, place }) => ({
      text,
      start: start - part.from,
      end: end - part.from,
      is: { kind, dates, people },
      place,
    }))
}
