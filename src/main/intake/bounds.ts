/**
 * How much of one file is read. The bounds lie far beyond what notes hold, but for a file whose lines are as good as
 * empty: a megabyte of lines of one letter would be half a million snippets, and minutes of work (docs/decisions/124).
 */
import { counted } from '../../shared/text/counted.ts'

type Bound = { least: number; unitsEach: number }

/** So many are read of any file, and of a longer one as many as there are for each so many UTF-16 units of its text. */
const bounds = {
  /** Lines with words in them; those of a page that was broken to a width have 60 to 80. */
  lines: { least: 200_000, unitsEach: 10 },
  notes: { least: 20_000, unitsEach: 100 },
  snippets: { least: 50_000, unitsEach: 20 },
} satisfies Record<string, Bound>

const mostOf = (length: number, { least, unitsEach }: Bound): number =>
  Math.max(least, Math.floor(length / unitsEach))

export const mostNotes = (length: number): number => mostOf(length, bounds.notes)
export const mostSnippets = (length: number): number => mostOf(length, bounds.snippets)

/** The text up to its last line that is read, and how many those are; null where all are. */
export function withFewerLines(text: string): { text: string; lines: number } | null {
  const most = mostOf(text.length, bounds.lines)
  // No line with words is shorter than a letter and its end.
  if (text.length < most * 2) return null
  let lines = 0
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    if (/\S/.test(text.slice(from, to)) && ++lines > most)
      return { text: text.slice(0, from), lines: most }
    from = to + 1
  }
  return null
}

/** @param one what they are each, as in "snippet" */
export const saysCut = (file: string, read: number, one: string): string =>
  `Only the first ${counted(read, one)} of “${file}” are taken: it has more than Linchpin reads at once. Split it into smaller files to import the rest.`
