/** A table of contents: lines that name a heading and its page. */
import type { Line } from './line.ts'
import { cellsOf } from './paragraphs.ts'

const leader = /(?:\s?[.…·_‥]){3,}\s*(?:\d{1,4}|[ivxlc]{1,7})$/i
const longestEnd = 200
const hasLeader = (words: string): boolean => leader.test(words.slice(-longestEnd))
const number = /^(?:\d{1,4}|[ivxlc]{1,7})$/i
const title = /^(?:table of\s+)?contents:?$/i

/** Two or more lines with leaders one near the other, or three with a number set apart under "Contents". */
export function contentsOf(lines: readonly Line[]): Set<Line> {
  const found = new Set<Line>()
  let run: Line[] = []
  let over: Line | null = null
  const close = (): void => {
    const leaders = run.filter(({ words }) => hasLeader(words)).length
    const last = run.findLastIndex(isEntry)
    if (leaders >= 2 || (over && last >= 2)) {
      if (over) found.add(over)
      for (const line of run.slice(0, last + 1)) found.add(line)
    }
    run = []
    over = null
  }
  for (const line of lines) {
    if (title.test(line.words)) {
      close()
      over = line
    } else if (isEntry(line) || isFirstOfTwo(line, run.at(-1))) run.push(line)
    else close()
  }
  close()
  return found
}

function isEntry(line: Line): boolean {
  if (hasLeader(line.words)) return true
  const cells = cellsOf(line)
  return cells.length >= 2 && number.test(cells.at(-1)?.words ?? '')
}

/** An entry may run over a line's end: so much of it stands between two others. */
const isFirstOfTwo = (line: Line, before: Line | undefined): boolean =>
  before !== undefined && isEntry(before) && line.words.length < 120 && !/[.!?]$/.test(line.words)
