/**
 * Notes as they cross from the thread that read them, and are held until they are added: a snippet's words are those of
 * its note's body, so only its place is kept. Two hundred thousand objects with words of their own would be the larger
 * part of an import's memory, and there would be three of each (docs/decisions/125).
 */
import { type Dates, type DraftNote, snippetKinds } from '../../shared/model/note.ts'

type ReadNote = DraftNote & { file: string }

export type PackedNote = Omit<ReadNote, 'snippets'> & {
  /** By snippet: where it starts and ends in the body, and its kind's place in `snippetKinds`. */
  places: Uint32Array
  /** What only some have, with which of them it is. */
  dates: [at: number, Dates[]][]
  people: [at: number, string[]][]
}

const numbersEach = 3

export function packed({ snippets, ...note }: ReadNote): PackedNote {
  const places = new Uint32Array(snippets.length * numbersEach)
  for (const [at, { start, end, kind }] of snippets.entries())
    places.set([start, end, snippetKinds.indexOf(kind)], at * numbersEach)
  return {
    ...note,
    places,
    dates: snippets.flatMap(({ dates }, at) => (dates.length > 0 ? [[at, dates]] : [])),
    people: snippets.flatMap(({ people }, at) => (people.length > 0 ? [[at, people]] : [])),
  }
}

export function unpacked({ places, dates, people, ...note }: PackedNote): ReadNote {
  const datesAt = new Map(dates)
  const peopleAt = new Map(people)
  const snippets = Array.from({ length: places.length / numbersEach }, (_, at) => {
    const [start = 0, end = 0, kind = 0] = places.subarray(at * numbersEach)
    return {
      text: note.body.slice(start, end),
      start,
      end,
      kind: snippetKinds[kind] ?? 'statement',
      dates: datesAt.get(at) ?? [],
      people: peopleAt.get(at) ?? [],
    }
  })
  return { ...note, snippets }
}
