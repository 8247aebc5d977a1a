/** Where in a text the terms of a search are, and how near. Pure. */
import type { Run, SearchText } from '../../../shared/text/search-words.ts'
import { levels, type Term } from './query.ts'

export type Mark = [start: number, end: number]

/** `level` is the nearest there is (`levels`), or null where it is not there. */
export type Matched = { level: number | null; marks: Mark[] }

export function matchTerm({ words, parts }: SearchText, term: Term): Matched {
  const matched: Matched = { level: null, marks: [] }
  const look = (run: Run, sought: readonly string[], levelOf: LevelOf) => {
    for (let at = 0; at + sought.length <= run.length; at += 1) {
      const level = levelAt(run, at, sought, levelOf)
      const [first, last] = [run[at], run[at + sought.length - 1]]
      if (level === null || !first || !last) continue
      matched.level = Math.min(level, matched.level ?? level)
      matched.marks.push([first.start, last.end])
    }
  }
  for (const run of [words, ...parts]) {
    for (const way of term.ways)
      look(
        run,
        way.map(({ word }) => word),
        levelOf(way, term),
      )
    for (const way of term.apart)
      look(run, way, (word, sought) => (word.word.startsWith(sought) ? levels.form : null))
  }
  return matched
}

/** How near the last word of a phrase is to the one that is sought there. */
type LevelOf = (word: Run[number], sought: string) => number | null

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
