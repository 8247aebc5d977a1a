/** Tables in text: rows of cells between separators, as spreadsheets and card programs write them. */

/**
 * Whether every whole row has two cells, as cards do: a question and its answer. The first of the
 * separators that is so will do.
 * @param text the beginning of the file; its last row may be cut off
 * @param separators each a character that may stand between cells
 */
export const hasTwoColumns = (text: string, separators: string): boolean =>
  [...separators].some((separator) => {
    const rows = cellsOfRows(text, separator)
    return rows.length > 0 && rows.every((cells) => cells === 2)
  })

/** How many cells each row has. Separators and line ends inside a quoted cell are its own (RFC 4180). */
function cellsOfRows(text: string, separator: string): number[] {
  const rows: number[] = []
  let cells = 1
  let isBlank = true
  let isQuoted = false
  let mayQuote = true
  for (const letter of text) {
    if (isQuoted) {
      // A doubled quote stands for a quote: it closes and opens again.
      isQuoted = letter !== '"'
      mayQuote = !isQuoted
      continue
    }
    if (letter === '\n' || letter === '\r') {
      if (!isBlank) rows.push(cells)
      cells = 1
      isBlank = true
      mayQuote = true
    } else if (letter === separator) {
      cells++
      isBlank = false
      mayQuote = true
    } else {
      isQuoted = letter === '"' && mayQuote
      isBlank = false
      mayQuote = false
    }
  }
  // A last row may be cut off before its separator, so it counts only where it has one, or is alone.
  if (!isBlank && (cells > 1 || rows.length === 0)) rows.push(cells)
  return rows
}
