/** What the library knows about a plan's evidence, given to the checks by who can ask it. */
import type { Id } from '../../model/ids.ts'
import type { Dates, SnippetFacts } from '../../model/note.ts'
import type { Source } from '../../model/source.ts'

/** What checks look at of a snippet. */
export type CheckedFacts = Pick<SnippetFacts, 'text' | 'dates' | 'cite'>

export type LibraryFacts = {
  /** By id; a snippet that is not in it is gone from the library. */
  snippets: Readonly<Record<Id, CheckedFacts>>
  sources: readonly Source[]
}

/** What is read from a question that checks look at. */
export type AskedOf = {
  /** The statement to be argued for or against; null where the question states none. */
  proposition: string | null
  /** Who and what the question names. */
  subjects: readonly string[]
  /** The stretch of time the question is about, if it says. */
  period: Dates | null
}
