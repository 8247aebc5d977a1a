/** A heading found in a file: its words, the lines it takes, and the first line of what is under it. */
export type Heading = {
  words: string
  /** Index of its first line. */
  line: number
  /** Index of the first line that is no longer part of it. */
  bodyLine: number
  /** Characters of the first body line that belong to a label such as "A:". */
  bodySkips: number
  /** How far down it stands: a heading is over those that follow it with a greater number. */
  level: number
}

/** The levels of headings that are known by their form; those marked with `#` have 1 to 6. */
export const levels = {
  doubleUnderlined: 7,
  underlined: 8,
  numbered: 9,
  capitals: 10,
  bold: 11,
  title: 12,
  question: 13,
} as const

/** Whether a heading over all others is the file's title: a lone `##` is the topic of what is under it. */
export const canNameFile = (level: number): boolean =>
  level === 1 || level >= levels.doubleUnderlined
