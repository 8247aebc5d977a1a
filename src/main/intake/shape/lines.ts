/** The lines of a file, each with the blank lines that part it from the one before. */
import { isBlank, wrapWidthOf } from '../layout.ts'
import { type Numbering, numberingOf } from '../outline.ts'

export type Lines = {
  text: readonly string[]
  /** Blank lines just before each line; at the head of the file, more than any gap inside it. */
  gapBefore: Uint32Array
  wrapWidth: number | null
  numbering: Numbering
}

/** More blank lines than any file uses between its notes. */
export const wideGap = 1000

export function linesOf(text: string): Lines {
  const lines = text.split('\n')
  const gapBefore = new Uint32Array(lines.length)
  let gap = wideGap
  for (const [at, line] of lines.entries()) {
    gapBefore[at] = gap
    gap = isBlank(line) ? gap + 1 : 0
  }
  return { text: lines, gapBefore, wrapWidth: wrapWidthOf(lines), numbering: numberingOf(lines) }
}

/** The last line before `at` with words in it, or an empty one. */
export function lastWritten(lines: Lines, at: number): string {
  const gap = lines.gapBefore[at] ?? 0
  return gap >= at ? '' : (lines.text[at - 1 - gap] ?? '')
}

/** The first line at or after `at` with words in it, or -1. */
export function nextWritten(lines: Lines, at: number): number {
  for (let here = at; here < lines.text.length; here++)
    if (!isBlank(lines.text[here] ?? '')) return here
  return -1
}
