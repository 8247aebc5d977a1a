/** Where in a text the terms of a search are, and how near. Pure. */
import { eachChain } from '../../../shared/text/chains.ts'
import { type Run, readChain, readSearchText } from '../../../shared/text/search-words.ts'
import { firstLettersOf } from '../../../shared/text/word-forms.ts'
import { levels, type Term } from './query.ts'

export type Mark = [start: number, end: number]

/** `level` is the nearest there is (`levels`), or null where it is not there. */
export type Matched = { level: number | null; marks: Mark[] }

/** Gives for each of the terms where a text has it. What a word is to them is kept for the next text. */
export function createMatcher(terms: readonly Term[]): (text: string) => Matched[] {
  const looks = terms.flatMap(looksFor)
  const single = looks.filter(({ sought }) => sought.length === 1)
  const phrases = looks.filter(({ sought }) => sought.length > 1)
  const isOfUse = beginningsOf(single)
  const known = new Map<string, readonly Found[]>()

  function inChain(raw: string): readonly Found[] {
    const found = known.get(raw)
    if (found) return found
    const { whole, parts } = readChain(raw)
    const looked: Found[] = []
    for (const look of single) {
      find(whole, look, looked)
      for (const run of parts) find(run, look, looked)
    }
    // Nearly all of them: one empty list is enough.
    known.set(raw, looked.length > 0 ? looked : nothing)
    return looked
  }

  return (text) => {
    const matched = terms.map((): Matched => ({ level: null, marks: [] }))
    const take = ({ term, level, start, end }: Found, by: number): void => {
      const of = matched[term]
      if (!of) return
      of.level = Math.min(level, of.level ?? level)
      of.marks.push([start + by, end + by])
    }
    eachChain(
      text,
      (raw, start) => {
        for (const found of inChain(raw)) take(found, start)
      },
      isOfUse,
    )
    if (phrases.length === 0) return matched
    const { words, parts } = readSearchText(text)
    const found: Found[] = []
    for (const run of [words, ...parts]) for (const look of phrases) find(run, look, found)
    for (const each of found) take(each, 0)
    return matched
  }
}

/** Words one behind the other that count as the term of that place among the terms. */
type Look = { term: number; sought: readonly string[]; form: string; levelOf: LevelOf }
type Found = { term: number; level: number; start: number; end: number }

const looksFor = (term: Term, at: number): Look[] => [
  ...term.ways.map((way) => ({
    term: at,
    sought: way.map(({ word }) => word),
    form: way[0]?.form ?? '',
    levelOf: levelOf(way, term),
  })),
  ...term.apart.map((sought) => ({ term: at, sought, form: '', levelOf: levelApart })),
]

/** Whether a word of plain letters may count as one of these, by its first letter: few do. */
function beginningsOf(looks: readonly Look[]): (first: number) => boolean {
  const letters = looks.flatMap(({ sought: [word = ''], form }) => [
    ...firstLettersOf(word),
    ...firstLettersOf(form),
  ])
  const codes = new Set([...letters, ...letters.map((letter) => letter.toUpperCase())])
  const isThere = Uint8Array.from({ length: 128 }, (_, code) =>
    codes.has(String.fromCharCode(code)) ? 1 : 0,
  )
  return (first) => isThere[first] === 1
}

const nothing: readonly Found[] = []

/** Puts what of a run counts as it into `found`. */
function find(run: Run, { term, sought, levelOf }: Look, found: Found[]): void {
  for (let at = 0; at + sought.length <= run.length; at += 1) {
    const level = levelAt(run, at, sought, levelOf)
    const [first, last] = [run[at], run[at + sought.length - 1]]
    if (level !== null && first && last)
      found.push({ term, level, start: first.start, end: last.end })
  }
}

/** How near the last word of a phrase is to the one that is sought there. */
type LevelOf = (word: Run[number], sought: string) => number | null

const levelApart: LevelOf = ({ word }, sought) => (word.startsWith(sought) ? levels.form : null)

const levelOf =
  (way: Run, { isOpen }: Term): LevelOf =>
  ({ word, form }, sought) => {
    if (word === sought) return levels.exact
    if (!isOpen) return null
    if (word.startsWith(sought)) return levels.prefix
    const [only] = way
    if (way.length > 1 || !only) return null
    return form === only.form || form.startsWith(sought) ? levels.form : null
  }

function levelAt(run: Run, at: number, sought: readonly string[], levelOf: LevelOf): number | null {
  const before = sought.length - 1
  for (let nth = 0; nth < before; nth += 1) if (run[at + nth]?.word !== sought[nth]) return null
  const last = run[at + before]
  return last ? levelOf(last, sought[before] ?? '') : null
}

/** Marks in their order, none over another: a word and a part of it may both have matched. */
export function merged(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = []
  for (const [start, end] of [...marks].sort(([one], [other]) => one - other)) {
    const last = kept.at(-1)
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else kept.push([start, end])
  }
  return kept
}
