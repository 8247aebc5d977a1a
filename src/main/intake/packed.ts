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
  /** What only some have, as JSON of `Few`: as objects it would be twice what the words are. */
  dates: string
  people: string
}

/** For those that have any, which of them it is and what. */
type Few<Value> = [at: number, Value[]][]

const numbersEach = 3

export function packed({ snippets, ...note }: ReadNote): PackedNote {
  const places = new Uint32Array(snippets.length * numbersEach)
  for (const [at, { start, end, kind }] of snippets.entries())
    places.set([start, end, snippetKinds.indexOf(kind)], at * numbersEach)
  return {
    ...note,
    places,
    dates: few(snippets.map(({ dates }) => dates)),
    people: few(snippets.map(({ people }) => people)),
  }
}

const few = (values: readonly unknown[][]): string =>
  JSON.stringify(values.flatMap((value, at) => (value.length > 0 ? [[at, value]] : [])))

export function unpacked({ places, dates, people, ...note }: PackedNote): ReadNote {
  // As `packed` wrote them.
  const datesAt = new Map(JSON.parse(dates) as Few<Dates>)
  const peopleAt = new Map(JSON.parse(people) as Few<string>)
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
