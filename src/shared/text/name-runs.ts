/** Runs of capitalised words in a text: what a name may be made of. */
import { isInReference } from './author-dates.ts'
import { particles } from './name-words.ts'
import type { Range } from './ranges.ts'

export type NameWord = { text: string; start: number; end: number }
export type NameRun = {
  words: NameWord[]
  start: number
  end: number
  /** Whether a sentence, line or quotation begins with it, so that its first capital says nothing. */
  opens: boolean
}

const initials = '\\p{Lu}\\.(?:[^\\S\\n]?\\p{Lu}\\.){0,5}(?=[^\\S\\n]?\\p{Lu}\\p{Ll})'
/** A French "d'" or "l'" stands small before a name: "Giscard d'Estaing". */
const elided = "(?:[dl][’'])?"
const capitalised = `${elided}\\p{Lu}[\\p{L}\\p{M}]*(?:[-’'](?!s\\b)[\\p{L}\\p{M}]+)*`
const name = `(?:${initials}|${capitalised})`
const particle = `(?:${[...particles].join('|')})`
const run = new RegExp(
  `(?<![\\p{L}\\p{N}_@/-]|[a-z][.'’])${name}(?:[^\\S\\n](?:${particle}[^\\S\\n]){0,2}${name}|(?<=\\.)${name}){0,12}`,
  'gu',
)
const single = new RegExp(`${initials}|[\\p{L}\\p{M}]+(?:[-’'][\\p{L}\\p{M}]+)*`, 'gu')

/** The runs of a text, in order, each within one line. A possessive's "'s" is outside its run, which it ends. */
export function* nameRuns(text: string): Generator<NameRun> {
  for (const { 0: found, index } of text.matchAll(run)) {
    const words: NameWord[] = []
    for (const { 0: written, index: at } of found.matchAll(single)) {
      const word = written.trimEnd()
      words.push({ text: word, start: index + at, end: index + at + word.length })
    }
    const last = words.at(-1)
    if (last) yield { words, start: index, end: last.end, opens: opensAt(text, index, last.end) }
  }
}

/** The runs without the words that lie in some ranges, which are in order. */
export function* runsOutside(
  runs: Iterable<NameRun>,
  ranges: readonly Range[],
): Generator<NameRun> {
  for (const run of runs) {
    const words = run.words.filter(
      (word) => !ranges.some(({ start, end }) => start <= word.start && word.end <= end),
    )
    const [first, last] = [words[0], words.at(-1)]
    if (!first || !last) continue
    const opens = run.opens && first === run.words[0]
    yield { words, start: first.start, end: last.end, opens }
  }
}

/** Nothing, a line end, the end of a sentence, a list marker or an opening mark stands before; not of a reference. */
function opensAt(text: string, index: number, end: number): boolean {
  if (isInReference(text.slice(Math.max(0, index - 60), index), text.slice(end, end + 40)))
    return false
  const before = text.slice(Math.max(0, index - 8), index)
  return (
    /(?:^|\n|[.!?:;…]["'”’)]*\s|^\s*[-–—*•]\s|^#{1,6}\s|(?<![\p{L}\p{N}])["'“‘([])\s*$/u.test(
      before,
    ) || index === 0
  )
}

/** The form by which names are compared: small letters, plain apostrophes, no stops, one space. */
export const nameKey = (name: string): string =>
  name.toLowerCase().replaceAll('’', "'").replace(/\.\s?/g, ' ').replace(/\s+/g, ' ').trim()
