/** Which of the snippets that are found are wanted. */
import { z } from 'zod'
import { idSchema } from './ids.ts'
import { type Dates, datesSchema, type SnippetKind, snippetKindSchema } from './note.ts'

/**
 * What a snippet has to have: one of the kinds, of the people and of the periods that are named. What is not asked
 * for may be anything.
 */
export const snippetFilterSchema = z.object({
  kinds: z.array(snippetKindSchema).max(20).optional(),
  people: z.array(z.string().min(1).max(200)).max(50).optional(),
  /** Stretches of time that its dates touch. */
  periods: z.array(datesSchema).max(50).optional(),
  /** Snippets that are not wanted, such as those a plan uses. */
  without: z.array(idSchema).max(10_000).optional(),
})
export type SnippetFilter = z.infer<typeof snippetFilterSchema>

/** What of a snippet a filter looks at. */
export type Filterable = {
  id: string
  kind: SnippetKind
  people: readonly string[]
  dates: readonly Dates[]
}

/** Whether a snippet names a person: by that name, or by one that goes before it, as "Vladimir Lenin" does Lenin. */
export const namesPerson = (names: readonly string[], person: string): boolean =>
  names.some((name) => name === person || name.endsWith(` ${person}`))

/** Whether any of a snippet's dates is in the period, if only for a day. */
export const isInPeriod = (dates: readonly Dates[], period: Dates): boolean =>
  dates.some(({ from, to }) => from <= period.to && to >= period.from)
