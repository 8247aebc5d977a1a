/** What was read out of a note's words, each thing once, and where it stands. Pure. */
import type { Dates, Snippet } from '../../../shared/model/note.ts'
import { findDates } from '../../../shared/text/dates.ts'
import { saysStretch } from '../../../shared/text/says-dates.ts'
import { withoutAbout } from './typed-dates.ts'
import type { Stretch } from './useHighlights.ts'

type Read = {
  /** The same as long as it says the same. */
  id: string
  says: string
  /** The snippets that say it, in their order. */
  in: Snippet[]
  /** Whether a person set it in any of them. */
  isByHand: boolean
}
export type ReadDate = Read & { type: 'date'; dates: Dates }
export type ReadPerson = Read & { type: 'person' }
export type ReadThing = ReadDate | ReadPerson

export const idOfDates = (dates: Dates): string => `date ${saysStretch(dates)}`
export const idOfPerson = (name: string): string => `person ${name}`

/** Dates in the order of time, then people, those named most first. */
export function readThings(snippets: readonly Snippet[]): ReadThing[] {
  const read = new Map<string, ReadThing>()
  const add = (snippet: Snippet, thing: ReadThing, what: 'dates' | 'people') => {
    const known = read.get(thing.id) ?? thing
    read.set(thing.id, known)
    if (known.in.at(-1) !== snippet) known.in.push(snippet)
    known.isByHand ||= snippet.byHand.includes(what)
  }
  for (const snippet of snippets) {
    for (const dates of snippet.dates) {
      const says = saysStretch(dates)
      const id = idOfDates(dates)
      add(snippet, { type: 'date', id, says, dates, in: [], isByHand: false }, 'dates')
    }
    for (const says of snippet.people)
      add(
        snippet,
        { type: 'person', id: idOfPerson(says), says, in: [], isByHand: false },
        'people',
      )
  }
  const all = [...read.values()]
  return [
    ...all
      .filter((thing) => thing.type === 'date')
      .toSorted((one, other) => one.dates.from.localeCompare(other.dates.from)),
    ...all
      .filter((thing) => thing.type === 'person')
      .toSorted((one, other) => other.in.length - one.in.length),
  ]
}

/**
 * Where in a body the words stand that say it, as UTF-16 offsets; none for what a person added and no words say.
 * @param body a snippet whose words are no longer where they were in it is passed by.
 */
export function placesOf(thing: ReadThing, body: string): Stretch[] {
  return thing.in
    .filter(({ start, end, text }) => body.slice(start, end) === text)
    .flatMap(({ start, text }) =>
      (thing.type === 'date' ? placesOfDates(thing, text) : placesOfName(thing.says, text)).map(
        (place) => ({ start: start + place.start, end: start + place.end }),
      ),
    )
}

/** What the words at an offset of a body say; null where they say nothing that was read. */
export function thingAt(things: readonly ReadThing[], body: string, at: number): ReadThing | null {
  const here = things.filter((thing) => thing.in.some(({ start, end }) => start <= at && at <= end))
  return (
    here.find((thing) =>
      placesOf(thing, body).some(({ start, end }) => start <= at && at <= end),
    ) ?? null
  )
}

const placesOfDates = ({ dates: { from, to }, says }: ReadDate, text: string): Stretch[] => {
  const said = findDates(text).filter((date) => date.from === from && date.to === to)
  return said.length > 0 ? said : wordsIn(text, withoutAbout(says).date)
}

/** The whole name, or its last word where only that stands there. */
const placesOfName = (name: string, text: string): Stretch[] => {
  const whole = wordsIn(text, name)
  return whole.length > 0 ? whole : wordsIn(text, name.split(/\s+/u).at(-1) ?? name)
}

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

const wordsIn = (text: string, words: string): Stretch[] => {
  const written = words.trim().split(/\s+/u).map(escaped).join('\\s+')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${written}(?![\\p{L}\\p{N}])`, 'gu')
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))
}
