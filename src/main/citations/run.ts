/** A stretch of words with one look: what citations and exports are made of. */
export type Run = {
  text: string
  bold?: true
  italic?: true
  underline?: true
  smallCaps?: true
  superscript?: true
  /** The address the words lead to, as `addressOf` gives it. */
  link?: string
}

/** The words of the runs, without their looks. */
export const plainText = (runs: readonly Pick<Run, 'text'>[]): string =>
  runs.map((run) => run.text).join('')
