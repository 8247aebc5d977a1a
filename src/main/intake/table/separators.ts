/** What stands between the cells of a table. */
import { markerLength } from '../layout.ts'
import { rowsOf } from './rows.ts'

/** In the order in which they are tried; what people put between a term and what it means comes last. */
const separators = ['\t', ';', ',', '|', ' - ', ' – '] as const

const mostTried = 20_000
const mostRows = 200

type Found = { separator: string /** How many cells most rows have. */; cells: number }

/** The separator by which most rows have the same number of cells, two at least; null where none has. */
export function separatorOf(text: string): Found | null {
  const tried = text.slice(0, mostTried)
  let best: (Found & { share: number }) | null = null
  for (const separator of separators) {
    if (!tried.includes(separator)) continue
    const { cells, share } = usualCells(tried, separator)
    // Cells of several lines part the rows of a copy; half of them with a separator are many.
    if (cells > 1 && share >= 0.4 && share > (best?.share ?? 0) + 0.1)
      best = { separator, cells, share }
  }
  return best && { separator: best.separator, cells: best.cells }
}

/** How many cells most rows have, of those that have several; and the share of all rows that have so many. */
export function usualCells(text: string, separator: string): { cells: number; share: number } {
  const { rows } = rowsOf(text, separator)
  const counts = new Map<number, number>()
  const seen = rows.slice(0, mostRows)
  for (const { cells } of seen)
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  let [usual, most] = [1, 0]
  for (const [cells, count] of counts) if (count > most) [usual, most] = [cells, count]
  return { cells: usual, share: seen.length === 0 ? 0 : most / seen.length }
}

/**
 * Whether text that is not called a table is one of cards, as Quizlet copies it: most lines have one tab, with words
 * before it that are no list's mark, and words behind it.
 * @param text the beginning of the file; its last line may be cut off
 */
export function looksLikeCards(text: string): boolean {
  const lines = text.split('\n').filter((line) => /\S/.test(line))
  const cards = lines.filter((line) => {
    const [term = '', meaning = '', more] = line.split('\t', 3)
    const isMark = markerLength(line) > term.length || !/\p{L}{2}/u.test(term)
    return more === undefined && !isMark && /\S/.test(meaning)
  })
  return cards.length >= 2 && cards.length > lines.length / 2
}
