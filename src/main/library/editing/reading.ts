/** What is read out of the words of one note: its snippets, and of each its kind, dates and people. */
import type { DraftSnippet } from '../../../shared/model/note.ts'
import { datesIn } from '../../../shared/text/dates.ts'
import { kindsIn } from '../../../shared/text/kinds.ts'
import { nameKey } from '../../../shared/text/name-runs.ts'
import { peopleIn, peopleOf, type Vocabulary } from '../../../shared/text/people.ts'
import type { Range } from '../../../shared/text/ranges.ts'
import { segment } from '../../intake/segment.ts'

export type NoteWords = {
  heading: string
  body: string
  /** People that are known from its notebook, as they are written. */
  known: readonly string[]
}

/** The snippets of a note that was written by hand: each of its lines is a paragraph or an item. */
export const snippetsIn = (note: NoteWords): DraftSnippet[] =>
  segment(note.body, { vocabulary: vocabularyOf(note), isUnwrapped: true })

/** The snippets that are at ranges of a note's body, in their order. */
export function snippetsAt(note: NoteWords, ranges: readonly Range[]): DraftSnippet[] {
  if (ranges.length === 0) return []
  const vocabulary = vocabularyOf(note)
  const kindOf = kindsIn(note.body)
  return ranges
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end }) => {
      const text = note.body.slice(start, end)
      return {
        text,
        start,
        end,
        kind: kindOf({ start, end }),
        dates: datesIn(text),
        people: peopleIn(text, vocabulary),
      }
    })
}

/** The people a note shows by itself, and those its notebook knows. */
function vocabularyOf({ heading, body, known }: NoteWords): Vocabulary {
  const own = peopleOf([heading, body])
  const full = new Set(own.full)
  const surnames = new Set(own.surnames)
  for (const name of known) {
    const key = nameKey(name)
    if (key.includes(' ')) full.add(key)
    const surname = key.split(' ').at(-1)
    if (surname) surnames.add(surname)
  }
  return { full, surnames }
}
