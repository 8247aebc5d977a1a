/** Runs of capitalised words in a text: what a name may be made of. */
import { particles } from './name-words.ts'

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
    if (last) yield { words, start: index, end: last.end, opens: opensAt(text, index) }
  }
}

/** Nothing, a line end, the end of a sentence, a list marker or an opening mark stands before. */
function opensAt(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 8), index)
  return (
    /(?:^|\n|[.!?:;…]["'”’)]*\s|^\s*[-–—*•]\s|(?<![\p{L}\p{N}])["'“‘([])\s*$/u.test(before) ||
    index === 0
  )
}

/** The form by which names are compared: small letters, plain apostrophes, no stops, one space. */
export const nameKey = (name: string): string =>
  name.toLowerCase().replaceAll('’', "'").replace(/\.\s?/g, ' ').replace(/\s+/g, ' ').trim()
