/** What the library knows about a plan's evidence, given to the checks by who can ask it. */
import type { Id } from '../../model/ids.ts'
import type { Dates } from '../../model/note.ts'
import type { Cite, Source } from '../../model/source.ts'

export type SnippetFacts = {
  /** The words as they are in the note now. */
  text: string
  dates: readonly Dates[]
  people: readonly string[]
  /** The nearest cite: the snippet's, else its note's, else its notebook's. */
  cite?: Cite | undefined
}

export type LibraryFacts = {
  /** By id; a snippet that is not in it is gone from the library. */
  snippets: Readonly<Record<Id, SnippetFacts>>
  sources: readonly Source[]
}

/** What is read from a question that checks look at. */
export type AskedOf = {
  /** Who and what the question names. */
  subjects: readonly string[]
  /** The stretch of time the question is about, if it says. */
  period: Dates | null
}
