/** What of one preview is in another, by where it stands in both. */
import type { Preview } from '../../../../shared/contract.ts'
import type { Reading } from './reading.ts'

export type Places = {
  noteAt: (note: number) => number | undefined
  leftOutAt: (file: number, at: number) => { file: number; at: number } | undefined
  /** Each source that is in both, with its place there and here. */
  sources: ReadonlyMap<number, number>
}

/** Two things are the same if they are of a file of the same name and say the same; of several, in their order. */
export function placesIn({ preview: before }: Reading, { preview: now }: Reading): Places {
  const notes = matched(before.notes, now.notes, ({ file, heading, body }) =>
    [file, heading, body].join(apart),
  )
  const [here, there] = [leftOutIn(before), leftOutIn(now)]
  const leftOut = matched(here, there, ({ key }) => key)
  const placeOf = new Map(here.map(({ file, at }, place) => [`${file} ${at}`, place]))
  return {
    noteAt: (note) => notes.get(note),
    leftOutAt(file, at) {
      const place = leftOut.get(placeOf.get(`${file} ${at}`) ?? -1)
      const found = place === undefined ? undefined : there[place]
      return found && { file: found.file, at: found.at }
    },
    sources: matched(before.sources, now.sources, ({ fields }) => JSON.stringify(fields)),
  }
}

/** Stands in no words of a file. */
const apart = '\u0000'

const leftOutIn = ({ files }: Preview) =>
  files.flatMap(({ name, leftOut }, file) =>
    leftOut.map(({ reason, words }, at) => ({ file, at, key: [name, reason, words].join(apart) })),
  )

/** By its place, where each thing of one list is in another. */
function matched<T>(
  before: readonly T[],
  now: readonly T[],
  keyOf: (thing: T) => string,
): Map<number, number> {
  const waiting = new Map<string, number[]>()
  for (const [at, thing] of now.entries()) {
    const places = waiting.get(keyOf(thing))
    if (places) places.push(at)
    else waiting.set(keyOf(thing), [at])
  }
  const taken = new Map<string, number>()
  const result = new Map<number, number>()
  for (const [at, thing] of before.entries()) {
    const key = keyOf(thing)
    const nth = taken.get(key) ?? 0
    const place = waiting.get(key)?.[nth]
    if (place === undefined) continue
    taken.set(key, nth + 1)
    result.set(at, place)
  }
  return result
}
