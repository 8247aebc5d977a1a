/** A heading found in a file: its words, the lines it takes, and the first line of what is under it. */
export type Heading = {
  words: string
  /** Index of its first line. */
  line: number
  /** Index of the first line that is no longer part of it. */
  bodyLine: number
  /** Characters of the first body line that belong to a label such as "A:". */
  bodySkips: number
  /** A heading with nothing under it: kept as a note (an unanswered question), or left out as a mere title. */
  keptWhenEmpty: boolean
}
