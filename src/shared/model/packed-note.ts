/**
 * Notes as they cross from the thread that read them, are held until they are added, and are shown before: a snippet's
 * words are those of its note's body, so only its place is kept. Two hundred thousand objects with words of their own
 * would be the larger part of an import's memory, and there would be three of each (docs/decisions/125).
 */
import { z } from 'zod'
import { type Dates, type DraftNote, type DraftSnippet, snippetKinds } from './note.ts'

export const packedNoteSchema = z.object({
  heading: z.string(),
  body: z.string(),
  /** The name of the file it was read from. */
  file: z.string(),
  /** Three numbers a snippet: where it starts and ends in the body, and its kind's place in `snippetKinds`. */
  places: z.array(z.int().nonnegative()),
  /** What only some have, as JSON of `Few`: as objects it would be twice what the words are. */
  dates: z.string(),
  people: z.string(),
})
export type PackedNote = z.infer<typeof packedNoteSchema>

/** For those that have any, which of them it is and what. */
type Few<Value> = [at: number, Value[]][]
type ReadNote = DraftNote & { file: string }

const numbersEach = 3

export function packed({ snippets, ...note }: ReadNote): PackedNote {
  return {
    ...note,
    places: snippets.flatMap(({ start, end, kind }) => [start, end, snippetKinds.indexOf(kind)]),
    dates: few(snippets.map(({ dates }) => dates)),
    people: few(snippets.map(({ people }) => people)),
  }
}

const few = (values: readonly unknown[][]): string =>
  JSON.stringify(values.flatMap((value, at) => (value.length > 0 ? [[at, value]] : [])))

/** How many snippets a note has. */
export const snippetsIn = ({ places }: PackedNote): number => places.length / numbersEach

/** The words and kind of a note's first snippets, in order. */
export const firstSnippets = (
  { body, places }: PackedNote,
  most = Number.POSITIVE_INFINITY,
): Pick<DraftSnippet, 'text' | 'start' | 'end' | 'kind'>[] =>
  Array.from({ length: Math.min(most, places.length / numbersEach) }, (_, at) => {
    const [start = 0, end = 0, kind = 0] = places.slice(at * numbersEach, (at + 1) * numbersEach)
    return { text: body.slice(start, end), start, end, kind: snippetKinds[kind] ?? 'statement' }
  })

export function unpacked(note: PackedNote): ReadNote {
  const { heading, body, file } = note
  // As `packed` wrote them.
  const datesAt = new Map(JSON.parse(note.dates) as Few<Dates>)
  const peopleAt = new Map(JSON.parse(note.people) as Few<string>)
  const snippets = firstSnippets(note).map((snippet, at) => ({
    ...snippet,
    dates: datesAt.get(at) ?? [],
    people: peopleAt.get(at) ?? [],
  }))
  return { heading, body, file, snippets }
}
