/** The parts of a note that is being put together: cut, joined, counted. */
import type { Preview } from '../../../../shared/contract.ts'
import type { NotePart } from '../../../../shared/model/composed-note.ts'
import { firstSnippets } from '../../../../shared/model/packed-note.ts'

/** All of a note's body; nothing where it has none. */
export function wholeBody({ notes }: Preview, note: number): readonly NotePart[] {
  const length = notes[note]?.body.length ?? 0
  return length > 0 ? [{ of: 'body', note, from: 0, to: length }] : []
}

/** Neighbouring stretches of one body become one again. */
export function joined(parts: readonly NotePart[]): readonly NotePart[] {
  const result: NotePart[] = []
  for (const part of parts) {
    const last = result.at(-1)
    const goesOn =
      last?.of === 'body' && part.of === 'body' && last.note === part.note && last.to === part.from
    if (goesOn) result[result.length - 1] = { ...last, to: part.to }
    else result.push(part)
  }
  return result
}

/** Where a note is cut in two: before its part of that place, or inside it at an offset of the body it is of. */
export type CutPlace = { part: number; at: number | null }

export function cut(
  parts: readonly NotePart[],
  { part: place, at }: CutPlace,
): [before: readonly NotePart[], behind: readonly NotePart[]] {
  const part = parts[place]
  if (part?.of !== 'body' || at === null || at <= part.from || at >= part.to)
    return [parts.slice(0, place), parts.slice(place)]
  return [
    [...parts.slice(0, place), { ...part, to: at }],
    [{ ...part, from: at }, ...parts.slice(place + 1)],
  ]
}

/** Without the space at an end that was cut; the ends of the body itself stay as they are. Null if nothing is left. */
export function trimmed({ notes }: Preview, part: NotePart): NotePart | null {
  if (part.of !== 'body') return part
  const body = notes[part.note]?.body ?? ''
  const words = body.slice(part.from, part.to)
  if (words.trim() === '') return null
  const from = part.from === 0 ? 0 : part.to - words.trimStart().length
  const to = part.to === body.length ? part.to : part.from + words.trimEnd().length
  return { ...part, from, to }
}

/** How many blocks of a file a part is: the snippets of a stretch of a body, or one. */
export function blocksIn({ notes }: Preview, part: NotePart): number {
  if (part.of !== 'body') return 1
  const note = notes[part.note]
  if (!note) return 0
  return firstSnippets(note).filter(({ start, end }) => start >= part.from && end <= part.to).length
}

/** The words of a part as they stand in the file. */
export function wordsOfPart({ notes, files }: Preview, part: NotePart): string {
  if (part.of === 'body') return notes[part.note]?.body.slice(part.from, part.to) ?? ''
  if (part.of === 'heading') return notes[part.note]?.heading ?? ''
  return files[part.file]?.leftOut[part.at]?.words ?? ''
}
