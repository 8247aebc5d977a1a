/** How wide the columns of a grid are to be, so that it takes little room. docs/decisions/190 */

import type { EssayPart, EssayRun } from '../essay.ts'

/** A column keeps this part of its share at least: room for its head, and for the longest word. */
const least = 0.75
/** What is moved from one column to another at a time, as a part of the whole width. */
const step = 0.01
const mostMoves = 100

/**
 * Parts of the whole width, one for each column, which add up to 1. From the shares on, width is moved from column to
 * column as long as the rows get lower by it all together.
 * @param rows the letters in each row's cells
 * @param shares the widths beside each other where the cells say nothing else
 */
export function columnWidths(rows: readonly number[][], shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  const begun = shares.map((share) => share / total)
  let widths = begun
  for (let moves = 0; moves < mostMoves; moves += 1) {
    const better = movesOf(widths, begun)
      .map((tried) => ({ tried, height: heightOf(rows, tried) }))
      .reduce((low, one) => (one.height < low.height ? one : low), {
        tried: widths,
        height: heightOf(rows, widths),
      })
    if (better.tried === widths) break
    widths = better.tried
  }
  return widths
}

/** For the line that a part does not fill, and for a citation that is printed later. */
const lettersOfEnd = 12
const lettersOfCitation = 25

/** About how many letters a cell takes. */
export const lettersOf = (cell: readonly EssayPart[]): number =>
  cell
    .flatMap((part) => (part.type === 'list' ? part.items.map(({ runs }) => runs) : [part.runs]))
    .reduce((sum, runs) => sum + lettersIn(runs) + lettersOfEnd, 0)

const lettersIn = (runs: readonly EssayRun[]): number =>
  runs.reduce(
    (sum, run) =>
      sum + ('text' in run ? run.text.length : 'citation' in run ? lettersOfCitation : 0),
    0,
  )

/** Each way to move a little width from one column to another that has enough left. */
const movesOf = (widths: readonly number[], begun: readonly number[]): number[][] =>
  widths.flatMap((width, from) =>
    width - step < least * (begun[from] ?? 0)
      ? []
      : widths.flatMap((_, to) => (to === from ? [] : [moved(widths, from, to)])),
  )

const moved = (widths: readonly number[], from: number, to: number): number[] =>
  widths.map((width, at) => (at === from ? width - step : at === to ? width + step : width))

/** Of all rows, each as high as its highest cell: letters to the width. */
const heightOf = (rows: readonly number[][], widths: readonly number[]): number =>
  rows.reduce(
    (sum, cells) => sum + Math.max(...cells.map((letters, at) => letters / (widths[at] ?? 1))),
    0,
  )
