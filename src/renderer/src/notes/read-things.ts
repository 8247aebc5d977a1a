/** What was read out of a note's words, each thing once: where it stands, and how it is typed. */
import type { Dates, Snippet } from '../../../shared/model/note.ts'
import { findDates } from '../../../shared/text/dates.ts'
import { saysStretch } from '../../../shared/text/says-dates.ts'
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
  return said.length > 0 ? said : wordsIn(text, says)
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

/** Both ends as they are typed, no finer than they have to be: "1920" and "1923" of 1920-01-01 to 1923-12-31. */
export function asTyped({ from, to }: Dates): { from: string; to: string } {
  const cut = (date: string, letters: number): string =>
    date.slice(0, letters).replace(/^0+(?=\d)/, '')
  for (const letters of [4, 7, 10]) {
    const [first, last] = [cut(from, letters), cut(to, letters)]
    if (typedDate(first)?.from === from && typedDate(last)?.to === to)
      return { from: first, to: last }
  }
  return { from, to }
}

/**
 * What two ends mean together, typed as numbers or as people write them ("5 January 1919"); the same twice where the
 * second is empty. Null where they are no stretch.
 */
export function typedStretch(first: string, last: string): Dates | null {
  const from = typedEnd(first)
  const to = last.trim() === '' ? from : typedEnd(last)
  return from && to && from.from <= to.to ? { from: from.from, to: to.to } : null
}

function typedEnd(typed: string): Dates | null {
  const [said, ...others] = findDates(typed)
  const isAll = said && others.length === 0 && typed.trim().length === said.end - said.start
  return typedDate(typed) ?? (isAll ? { from: said.from, to: said.to } : null)
}

/** A day, month or year as it is typed, as the days it covers; null where it is none. */
export function typedDate(typed: string): Dates | null {
  const found = /^(\d{1,4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(typed.trim())
  if (!found) return null
  const [, year = '', month, day] = found
  const asYear = year.padStart(4, '0')
  const from = new Date(`${asYear}-${two(month ?? '1')}-${two(day ?? '1')}T00:00:00Z`)
  if (Number.isNaN(from.getTime()) || (month && Number(month) !== from.getUTCMonth() + 1))
    return null
  const to = new Date(from)
  if (!month) to.setUTCFullYear(from.getUTCFullYear() + 1)
  else if (!day) to.setUTCMonth(from.getUTCMonth() + 1)
  else to.setUTCDate(from.getUTCDate() + 1)
  to.setUTCDate(to.getUTCDate() - 1)
  return { from: iso(from), to: iso(to) }
}

const two = (number: string): string => number.padStart(2, '0')
const iso = (date: Date): string => date.toISOString().slice(0, 10)
