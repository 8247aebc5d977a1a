/** What is read out of the words of one note: of each snippet its kind, dates and people. */
import type { DraftSnippet } from '../../../shared/model/note.ts'
import { datesIn } from '../../../shared/text/dates.ts'
import { kindsIn } from '../../../shared/text/kinds.ts'
import { vocabularyOf } from '../../../shared/text/known-people.ts'
import { peopleIn, peopleOf, type Vocabulary } from '../../../shared/text/people.ts'
import type { Range } from '../../../shared/text/ranges.ts'

export type NoteWords = {
  heading: string
  body: string
  /** People that are known from its notebook, as they are written. */
  known: readonly string[]
}

/** The snippets at ranges of a note's body, in the order of the ranges. */
export function snippetsAt(note: NoteWords, ranges: readonly Range[]): DraftSnippet[] {
  if (ranges.length === 0) return []
  const vocabulary = peopleAround(note, ranges)
  const kindOf = kindsIn(note.body)
  const inOrder = ranges
    .map((range, at) => ({ range, at }))
    .sort((one, other) => one.range.start - other.range.start)
  const drafts: DraftSnippet[] = []
  for (const { range, at } of inOrder) {
    const { start, end } = range
    const text = note.body.slice(start, end)
    drafts[at] = {
      text,
      start,
      end,
      kind: kindOf({ start, end }),
      dates: datesIn(text),
      people: peopleIn(text, vocabulary),
    }
  }
  return drafts
}

/** The people a note shows by itself, and those its notebook knows. */
function peopleAround({ heading, body, known }: NoteWords, ranges: readonly Range[]): Vocabulary {
  const own = peopleOf([heading, ...partsAround(body, ranges)])
  const { full, surnames } = vocabularyOf(known)
  return {
    full: new Set([...own.full, ...full]),
    surnames: new Set([...own.surnames, ...surnames]),
  }
}

/** So much around what is read tells who is who, in UTF-16 units. */
const around = 20_000

/** The parts of a text within `around` of any of the ranges, in order. */
function partsAround(text: string, ranges: readonly Range[]): string[] {
  const parts: Range[] = []
  for (const range of ranges.toSorted((one, other) => one.start - other.start)) {
    const [start, end] = [Math.max(0, range.start - around), range.end + around]
    const last = parts.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else parts.push({ start, end })
  }
  return parts.map(({ start, end }) => text.slice(start, end))
}
