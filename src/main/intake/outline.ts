/**
 * Numbers that head items only where they are counted on: "II." and "B." are initials as often, and "1.5" is a
 * figure. A file numbers with them when two that follow one another stand equally far in.
 */
import { valueOfRoman } from '../../shared/text/roman.ts'

export type Numbering = { romans: boolean; letters: boolean; decimals: boolean }

/** Of a text in which no such number heads an item. */
export const noNumbering: Numbering = { romans: false, letters: false, decimals: false }

type Kind = keyof Numbering
const kinds: readonly Kind[] = ['romans', 'letters', 'decimals']

/** Not before another initial ("A. J. P. Taylor"), nor before small letters ("I. went"). */
const marker =
  /^([ \t\u00a0]*)(?:([A-Z]|[IVXL]{1,7})\.|(\d{1,2}(?:\.\d{1,2}){1,3})\.?)[ \t\u00a0]+(?!\p{L}\.)(?=[^\s\p{Ll}])/u

type Marker = {
  length: number
  indent: number
  numbers: Partial<Record<Kind, number>>
  group: string
}

function markerAt(line: string): Marker | null {
  if (line === '') return null
  const found = marker.exec(line.slice(0, 80))
  if (!found) return null
  const [{ length }, indent = '', capital, decimal] = found
  const parts = decimal?.split('.') ?? []
  const romans = capital ? valueOfRoman(capital) : null
  return {
    length,
    indent: indent.length,
    group: parts.slice(0, -1).join('.'),
    numbers: {
      ...(romans !== null && { romans }),
      ...(capital?.length === 1 && { letters: capital.charCodeAt(0) - 64 }),
      ...(decimal && { decimals: Number(parts.at(-1)) }),
    },
  }
}

/** A marker at a line, counted as a number of one kind; `isNext` when it follows on and begins no series. */
type Counted = { marker: Marker; at: number; kind: Kind; isNext: boolean }

/** The markers of lines that begin a series or go on with one, in order. */
function* countedOn(lines: readonly string[], among: readonly Kind[]): Generator<Counted> {
  const last = new Map<string, number>()
  for (const [at, line] of lines.entries()) {
    const marker = markerAt(line)
    if (!marker) continue
    for (const kind of among) {
      const number = marker.numbers[kind]
      if (number === undefined) continue
      const key = `${kind} ${marker.indent} ${marker.group}`
      const isNext = number > 1 && last.get(key) === number - 1
      if (!isNext && number !== 1) continue
      last.set(key, number)
      yield { marker, at, kind, isNext }
      if (isNext) break
    }
  }
}

/** The numbers that head items in a text, by the lines that follow on. */
export function numberingOf(lines: readonly string[]): Numbering {
  const numbering = { ...noNumbering }
  for (const { kind, isNext } of countedOn(lines, kinds)) if (isNext) numbering[kind] = true
  return numbering
}

/** By line, the length of the marker and indentation at its head, where it has one that is counted on. */
export function outlineMarkers(
  lines: readonly string[],
  numbering: Numbering,
): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>()
  const among = kinds.filter((kind) => numbering[kind])
  if (among.length > 0)
    for (const { marker, at } of countedOn(lines, among)) lengths.set(at, marker.length)
  return lengths
}

/** A line of the outermost Roman series: what it says, and what number it has. */
export type RomanLine = { line: number; number: number; words: string }

/** The lines of a text's outermost Roman numbers, each "I." or the next after one; empty when none follows on. */
export function romanSeries(lines: readonly string[]): RomanLine[] {
  const found: (RomanLine & { indent: number })[] = []
  for (const { marker, at, kind } of countedOn(lines, ['romans'])) {
    const number = marker.numbers[kind] ?? 0
    found.push({
      line: at,
      number,
      words: (lines[at] ?? '').slice(marker.length),
      indent: marker.indent,
    })
  }
  const outermost = Math.min(...found.map(({ indent }) => indent))
  const series = found.filter(({ indent }) => indent === outermost)
  return series.some(({ number }) => number > 1) ? series : []
}
