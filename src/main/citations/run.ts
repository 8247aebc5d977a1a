/** A stretch of words with one look: what citations and exports are made of. */
export type Run = {
  text: string
  bold?: true
  italic?: true
  underline?: true
  smallCaps?: true
  superscript?: true
  /** An `https:` or `http:` address the words lead to. */
  link?: string
}

/** The words of the runs, without their looks. */
export const plainText = (runs: readonly Pick<Run, 'text'>[]): string =>
  runs.map((run) => run.text).join('')
