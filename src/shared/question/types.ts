/** What is read out of an essay question. */
import type { Dates } from '../model/note.ts'

export const ASKS = [
  'extent',
  'cause',
  'consequence',
  'comparison',
  'assessment',
  'interpretation',
  'significance',
  'description',
  'other',
] as const

/** The kind of answer a question wants. */
export type Asks = (typeof ASKS)[number]

/** What an essay question asks, as read from its words. */
export interface QuestionReading {
  /** The words that ask, as written ("To what extent", "Assess"); empty where there are none. */
  readonly command: string
  readonly asks: Asks
  /** The statement to be argued for or against; null where the question states none. */
  readonly proposition: string | null
  /** Who and what is named, in the order of the question, each once. */
  readonly subjects: readonly string[]
  /** The stretch of time the question is about, whole days with both ends included; null where it says none. */
  readonly period: Dates | null
}
