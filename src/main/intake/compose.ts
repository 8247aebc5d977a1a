/** Puts notes together from what was read, as a person has arranged it. */
import type { ComposedNote, NotePart } from '../../shared/model/composed-note.ts'
import type { ImportFile } from '../../shared/model/import-file.ts'
import type { DraftNote, DraftSnippet } from '../../shared/model/note.ts'
import { type PackedNote, unpacked } from '../../shared/model/packed-note.ts'
import { segment } from './segment.ts'

export type Arranged = {
  notes: readonly PackedNote[]
  files: readonly Pick<ImportFile, 'leftOut'>[]
}

/** Between two parts: each is a paragraph of its own. */
const between = '\n\n'

/**
 * The note that its parts make. Snippets that lie whole in a part are as they were read; words that were no body before,
 * such as a heading's, are cut into snippets now.
 * @throws RangeError where a part names what is not in the preview
 */
export function compose(composed: ComposedNote, preview: Arranged): DraftNote {
  const parts = composed.parts.map((part) => partOf(part, preview))
  let body = ''
  const starts = parts.map(({ words }, at) => {
    if (at > 0 && body !== '' && words !== '') body += between
    const start = body.length
    body += words
    return start
  })
  const tags = [...new Set(parts.flatMap((part) => part.tags))]
  return {
    heading: composed.heading.trim(),
    body,
    tags,
    // Worked out when its turn comes to be written: all at once would be as much again as the notes are.
    get snippets() {
      return parts.flatMap((part, at) => part.snippets().map(movedBy(starts[at] ?? 0)))
    },
  }
}

const movedBy =
  (by: number) =>
  (snippet: DraftSnippet): DraftSnippet => ({
    ...snippet,
    start: snippet.start + by,
    end: snippet.end + by,
  })

type Part = { words: string; tags: readonly string[]; snippets: () => DraftSnippet[] }

function partOf(part: NotePart, { notes, files }: Arranged): Part {
  if (part.of === 'left-out') return asText(there(files[part.file]?.leftOut[part.at]).words)
  const note = there(notes[part.note])
  if (part.of === 'heading') return { ...asText(note.heading), tags: note.tags }
  const { from, to } = trimmedTo(note.body, part.from, part.to)
  return {
    words: note.body.slice(from, to),
    tags: note.tags,
    snippets: () =>
      unpacked(note)
        .snippets.filter(({ start, end }) => start >= from && end <= to)
        .map(movedBy(-from)),
  }
}

const asText = (words: string): Part => ({ words, tags: [], snippets: () => segment(words) })

function trimmedTo(body: string, from: number, to: number): { from: number; to: number } {
  const words = body.slice(from, to)
  const start = from + (words.length - words.trimStart().length)
  return { from: start, to: Math.max(start, from + words.trimEnd().length) }
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('the preview has no such part')
  return value
}

/** The notes that a composed one has words of, each once. */
export const notesIn = ({ parts }: ComposedNote): number[] => [
  ...new Set(parts.flatMap((part) => (part.of === 'left-out' ? [] : part.note))),
]
