/** What a person does to the notes of a preview. Each act gives another draft; the one before stays as it was. */
import { type CutPlace, cut, joined } from './parts.ts'
import {
  asRead,
  type Draft,
  type DraftNote,
  fileOfNote,
  isKept,
  oneLine,
  stateOf,
} from './preview-draft.ts'
import type { Reading } from './reading.ts'
import { firstWords, named } from './words.ts'

/** What was done: the draft there is now, a sentence that says it, and the note to go on with. */
export type Done = { draft: Draft; says: string; next: string | null }

/** One act on the note of an id; null where there is nothing that it could do. */
export type Act = (reading: Reading, draft: Draft, id: string) => Done | null

export const noteOf = ({ notes }: Draft, id: string | null): DraftNote | undefined =>
  notes.find((note) => note.id === id)

/** The note that stands above one in its file, if there is one; what is left out stands nowhere. */
export function standsAbove(reading: Reading, { notes }: Draft, id: string): DraftNote | undefined {
  const at = notes.findIndex((note) => note.id === id)
  const note = notes[at]
  const above = notes.slice(0, Math.max(0, at)).findLast(({ isLeftOut }) => !isLeftOut)
  if (!note || !above || fileOfNote(reading, above) !== fileOfNote(reading, note)) return undefined
  return above
}

/** The note above that one can go into: what stays in the library as it is takes nothing in. */
export function noteAbove(reading: Reading, draft: Draft, id: string): DraftNote | undefined {
  const above = standsAbove(reading, draft, id)
  return above && isKept(reading, above) ? undefined : above
}

/** The draft with other notes in the place of some. */
export const replaced = (
  draft: Draft,
  others: ReadonlyMap<string, readonly DraftNote[]>,
): Draft => ({ ...draft, notes: draft.notes.flatMap((note) => others.get(note.id) ?? [note]) })

export const rename =
  (heading: string): Act =>
  (reading, draft, id) => {
    const note = noteOf(draft, id)
    if (!note || oneLine(heading) === note.heading) return null
    const renamed = { ...note, heading: oneLine(heading), isTaken: isTakenNow(reading, note) }
    return {
      draft: replaced(draft, new Map([[id, [renamed]]])),
      says: renamed.heading ? `Renamed to ${named(renamed)}.` : 'The note has no heading now.',
      next: id,
    }
  }

/** What is here with the same words was not to be written; once it is changed by hand, it is. */
const isTakenNow = (reading: Reading, note: DraftNote): boolean =>
  note.isTaken || stateOf(reading, note) === 'unchanged'

/** Joins a note to the one above it, changed by `into`, which also says what was done. */
const upwards =
  (
    into: (
      above: DraftNote,
      note: DraftNote,
      /** Those of the note that are words of the file. */
      headings: readonly number[],
    ) => { note: DraftNote; says: string },
  ): Act =>
  (reading, draft, id) => {
    const note = noteOf(draft, id)
    const above = noteAbove(reading, draft, id)
    if (!note || !above) return null
    const { note: one, says } = into(above, note, headingsOf(reading, note))
    const isTaken = above.isTaken || note.isTaken
    const merged = { ...one, parts: joined(one.parts), isTaken }
    const others = new Map([
      [above.id, [merged]],
      [id, []],
    ])
    return { draft: replaced(draft, others), says, next: above.id }
  }

/** The words of a note go to the end of the one above it; its heading is left out. */
export const merge: Act = upwards((above, note, headings) => ({
  note: { ...above, parts: [...above.parts, ...note.parts] },
  says: `Merged with ${named(above)}.${headings.length > 0 ? ` The heading ${named(note)} is left out.` : ''}`,
}))

/** The heading of a note, and its words behind it, go to the end of the note above it. */
export const readAsText: Act = upwards((above, note, headings) => ({
  note: {
    ...above,
    parts: [
      ...above.parts,
      ...headings.map((at) => ({ of: 'heading' as const, note: at })),
      ...note.parts,
    ],
  },
  says: `${named(note)} is text of ${named(above)} now.`,
}))

/** The heading of a note goes on from that of the one above it. */
export const readAsMoreHeading: Act = upwards((above, note, headings) => {
  const heading = oneLine(`${above.heading} ${note.heading}`)
  return {
    note: {
      ...above,
      heading,
      moreHeadings: [...above.moreHeadings, ...headings],
      parts: [...above.parts, ...note.parts],
    },
    says: `The heading is ${named({ heading })} now.`,
  }
})

/** The headings of the file that a note's own is made of, by their notes in the preview. */
export const headingsOf = ({ preview }: Reading, { origin, moreHeadings }: DraftNote): number[] =>
  [...(origin === null ? [] : [origin]), ...moreHeadings].filter(
    (at) => preview.notes[at]?.heading !== '',
  )

/** Cuts a note in two; the second begins with the heading that stands there, else it is called by its first words. */
export const split =
  (place: CutPlace): Act =>
  (reading, draft, id) => {
    const note = noteOf(draft, id)
    if (!note) return null
    const [before, behind] = cut(note.parts, place)
    const [first, ...rest] = behind
    if (!first || before.length === 0) return null
    const begun: DraftNote =
      first.of === 'heading'
        ? begunAsRead(reading, first.note, note, rest)
        : {
            id: idOf(first),
            origin: null,
            heading: firstWords(reading, first),
            moreHeadings: [],
            parts: behind,
            isTaken: true,
            isLeftOut: false,
          }
    const kept = { ...note, parts: before, isTaken: isTakenNow(reading, note) }
    return {
      draft: replaced(draft, new Map([[id, [kept, begun]]])),
      says: `${named(begun)} begins a new note.`,
      next: begun.id,
    }
  }

/** A note of the preview that was read on into another, once more for itself; taken as that is, but not over what is by hand. */
function begunAsRead(
  reading: Reading,
  at: number,
  { isTaken }: DraftNote,
  parts: DraftNote['parts'],
): DraftNote {
  const read = asRead(reading, at)
  return { ...read, parts, isTaken: isTaken && read.isTaken }
}

/** Of a note that begins with that part: no other can. */
export const idOf = (first: DraftNote['parts'][number]): string => {
  if (first.of === 'body') return `body-${first.note}-${first.from}`
  return first.of === 'heading' ? `heading-${first.note}` : `left-out-${first.file}-${first.at}`
}

/** A note is none; its words are among those of its file that are left out. */
export const leaveOut: Act = (_reading, draft, id) => {
  const at = draft.notes.findIndex((note) => note.id === id)
  const note = draft.notes[at]
  if (!note || note.isLeftOut) return null
  const isThere = (other: DraftNote) => !other.isLeftOut
  const next = draft.notes.slice(at + 1).find(isThere) ?? draft.notes.slice(0, at).findLast(isThere)
  return {
    draft: replaced(draft, new Map([[id, [{ ...note, isLeftOut: true }]]])),
    says: `${named(note)} is left out.`,
    next: next?.id ?? null,
  }
}

/** Says of notes whether they will be written. */
export function take(draft: Draft, ids: ReadonlySet<string>, isTaken: boolean): Draft {
  const isOther = (note: DraftNote) => ids.has(note.id) && note.isTaken !== isTaken
  return {
    ...draft,
    notes: draft.notes.map((note) => (isOther(note) ? { ...note, isTaken } : note)),
  }
}

/** Says of sources whether they will be added. */
export function takeSources(draft: Draft, ats: readonly number[], areTaken: boolean): Draft {
  const sources = new Set(draft.sources)
  for (const at of ats) {
    if (areTaken) sources.add(at)
    else sources.delete(at)
  }
  return { ...draft, sources }
}
