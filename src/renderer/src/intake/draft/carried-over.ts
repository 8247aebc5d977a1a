/** What a person did to a preview, done to one that was read anew: with other files, a password, other columns. */
import type { NotePart } from '../../../../shared/model/composed-note.ts'
import { idOf } from './acts.ts'
import { type Draft, type DraftNote, draftOf, fileOfNote } from './preview-draft.ts'
import type { Reading } from './reading.ts'
import { type Places, placesIn } from './same-places.ts'

/**
 * The draft of a new preview, in which notes that were changed are as they were made, where all that they are made of
 * is there again as it was.
 */
export function carriedOver(before: Reading, draft: Draft, now: Reading): Draft {
  const places = placesIn(before, now)
  const kept = groupsOf(draft)
    .map((group) => moved(group, places))
    .filter((notes) => notes !== null)
  const covered = new Set([
    ...kept.flatMap((notes) => notes.flatMap(placesOf)),
    ...mergedAway(before, draft).flatMap((note) => places.noteAt(note) ?? []),
  ])
  const fresh = draftOf(now)
  const others = fresh.notes.filter(({ origin }) => origin === null || !covered.has(origin))
  return {
    notes: inOrder(now, [...kept, ...others.map((note) => [note])]),
    sources: sourcesKept(draft, fresh, places),
  }
}

/** The notes of the preview that a note is made of. */
const placesOf = ({ origin, moreHeadings, parts }: DraftNote): number[] => [
  ...(origin === null ? [] : [origin]),
  ...moreHeadings,
  ...parts.flatMap((part) => (part.of === 'left-out' ? [] : [part.note])),
]

/** Notes without words of which nothing is in any note, now that they are merged. */
function mergedAway({ preview }: Reading, { notes }: Draft): number[] {
  const there = new Set(notes.flatMap(placesOf))
  return [...preview.notes.keys()].filter((at) => !there.has(at))
}

/** Notes that were made of the same ones belong together: they are kept together or not at all. */
function groupsOf({ notes }: Draft): DraftNote[][] {
  const groupOf = new Map<number, DraftNote[]>()
  for (const note of notes) {
    const places = [...new Set(placesOf(note))]
    const joined = new Set(places.flatMap((place) => groupOf.get(place) ?? []))
    const group = [...joined, note]
    const all = joined.size === 0 ? places : group.flatMap(placesOf)
    for (const place of all) groupOf.set(place, group)
  }
  const alone = notes.filter((note) => placesOf(note).length === 0)
  return [...new Set(groupOf.values()), ...alone.map((note) => [note])]
}

/** The notes with the places of the new preview; null where it lacks something of them. */
function moved(group: readonly DraftNote[], places: Places): DraftNote[] | null {
  const result: DraftNote[] = []
  for (const note of group) {
    const origin = note.origin === null ? null : places.noteAt(note.origin)
    const moreHeadings = note.moreHeadings.map(places.noteAt)
    const parts = note.parts.map((part) => movedPart(part, places))
    if (origin === undefined || !areThere(moreHeadings) || !areThere(parts)) return null
    const [first] = parts
    const id = origin !== null ? `note-${origin}` : first ? idOf(first) : note.id
    result.push({ ...note, id, origin, moreHeadings, parts })
  }
  return result
}

const areThere = <T>(things: readonly (T | undefined)[]): things is readonly T[] =>
  things.every((thing) => thing !== undefined)

function movedPart(part: NotePart, places: Places): NotePart | undefined {
  if (part.of === 'left-out') {
    const place = places.leftOutAt(part.file, part.at)
    return place && { ...part, ...place }
  }
  const note = places.noteAt(part.note)
  return note === undefined ? undefined : { ...part, note }
}

/** By file, and in it where the first of what a group is made of stands. */
function inOrder(now: Reading, groups: readonly DraftNote[][]): DraftNote[] {
  return groups
    .flatMap((notes) => {
      const [first] = notes
      const at = Math.min(...notes.flatMap(placesOf), Number.POSITIVE_INFINITY)
      const stands = at === Number.POSITIVE_INFINITY ? -1 : at
      return first ? [{ notes, file: fileOfNote(now, first), stands }] : []
    })
    .sort((one, other) => one.file - other.file || one.stands - other.stands)
    .flatMap(({ notes }) => notes)
}

/** Of sources that were there, whether they were taken. */
function sourcesKept(draft: Draft, fresh: Draft, places: Places): Set<number> {
  const sources = new Set(fresh.sources)
  for (const [before, at] of places.sources) {
    if (draft.sources.has(before)) sources.add(at)
    else sources.delete(at)
  }
  return sources
}
