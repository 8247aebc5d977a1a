/**
 * Notes as they cross from the thread that read them, are held until they are added, and are shown before: a snippet's
 * words are those of its note's body, so only its place is kept. Two hundred thousand objects with words of their own
 * would be the larger part of an import's memory, and there would be three of each (docs/decisions/125).
 */
import { z } from 'zod'
import { type Dates, type DraftNote, type DraftSnippet, snippetKinds, tagsSchema } from './note.ts'
import type { PlaceInSource } from './source.ts'

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
  /** As the two before, each with one place at most. */
  placed: z.string(),
  tags: tagsSchema,
})
export type PackedNote = z.infer<typeof packedNoteSchema>

/** For those that have any, which of them it is and what. */
type Few<Value> = [at: number, Value[]][]
type ReadNote = DraftNote & { file: string }

const numbersEach = 3

export function packed({ snippets, tags = [], ...note }: ReadNote): PackedNote {
  return {
    ...note,
    tags,
    places: snippets.flatMap(({ start, end, kind }) => [start, end, snippetKinds.indexOf(kind)]),
    dates: few(snippets.map(({ dates }) => dates)),
    people: few(snippets.map(({ people }) => people)),
    placed: few(snippets.map(({ place }) => (place ? [place] : []))),
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
  const { heading, body, file, tags } = note
  // As `packed` wrote them.
  const datesAt = new Map(JSON.parse(note.dates) as Few<Dates>)
  const peopleAt = new Map(JSON.parse(note.people) as Few<string>)
  const placeAt = new Map(JSON.parse(note.placed) as Few<PlaceInSource>)
  const snippets = firstSnippets(note).map((snippet, at) => ({
    ...snippet,
    dates: datesAt.get(at) ?? [],
    people: peopleAt.get(at) ?? [],
    ...placeOf(placeAt.get(at)),
  }))
  return { heading, body, file, tags, snippets }
}

const placeOf = (places: readonly PlaceInSource[] | undefined): { place?: PlaceInSource } => {
  const [place] = places ?? []
  return place ? { place } : {}
}
