/** What was read out of a note's words, each thing once. */
import type { Dates, Snippet } from '../../../shared/model/note.ts'
import { saysStretch } from '../../../shared/text/says-dates.ts'

export type ReadThing = {
  type: 'date' | 'person'
  says: string
  /** The snippets that say it, in their order. */
  in: Snippet[]
  /** Whether a person set it in any of them. */
  isByHand: boolean
}

/** Dates in the order of time, then people, those named most first. */
export function readThings(snippets: readonly Snippet[]): ReadThing[] {
  const dates = new Map<string, ReadThing & { from: string }>()
  const people = new Map<string, ReadThing>()
  for (const snippet of snippets) {
    for (const date of snippet.dates) {
      const says = saysStretch(date)
      const known = dates.get(says)
      if (known) known.in.push(snippet)
      else dates.set(says, { type: 'date', says, from: date.from, in: [snippet], isByHand: false })
    }
    for (const says of new Set(snippet.people)) {
      const known = people.get(says)
      if (known) known.in.push(snippet)
      else people.set(says, { type: 'person', says, in: [snippet], isByHand: false })
    }
  }
  const marked = <Thing extends ReadThing>(thing: Thing, what: 'dates' | 'people'): Thing => ({
    ...thing,
    isByHand: thing.in.some(({ byHand }) => byHand.includes(what)),
  })
  return [
    ...[...dates.values()]
      .toSorted((one, other) => one.from.localeCompare(other.from))
      .map((thing) => marked(thing, 'dates')),
    ...[...people.values()]
      .toSorted((one, other) => other.in.length - one.in.length)
      .map((thing) => marked(thing, 'people')),
  ]
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
