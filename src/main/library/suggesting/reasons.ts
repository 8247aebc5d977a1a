/** Why a snippet is suggested: the words that matched, whom they name, and the time they speak of. Pure. */
import type { Dates } from '../../../shared/model/note.ts'
import { arePair, overlaps, type Read, type Sought } from './score.ts'
import type { Term } from './terms.ts'
import type { Token } from './tokens.ts'

const mostReasons = 5

export type Reasons = { because: string[]; marks: [number, number][] }

/** What a snippet says, as it stands there. */
export type Said = { text: string; heading: string; people: readonly string[] }

/**
 * Words as they stand in the snippet, or else in its heading: those that were asked for first, the
 * weightiest first, words that belong together and people's names whole; then the years that fall in the
 * period. `marks` are the UTF-16 ranges of the snippet's text that matched.
 */
export function reasonsOf(read: Read, said: Said, sought: Sought): Reasons {
  const inText = runsIn(read.text, said.text, sought)
  const runs: Run[] = []
  for (const run of [...inText, ...runsIn(read.heading, said.heading, sought)])
    if (run.terms.some(({ root }) => !runs.some((known) => hasRoot(known, root)))) runs.push(run)
  const words = runs
    .sort((a, b) => Number(isAsked(b)) - Number(isAsked(a)) || worthOf(b) - worthOf(a))
    .map(({ words }) => nameOf(words, said.people))
    .filter((words, _, all) => !all.some((other) => isPartOf(words, other)))
  const date = read.dates.find((each) => sought.periods.some((period) => overlaps(each, period)))
  const years = date ? [yearsOf(date)] : []
  return {
    because: [...new Set([...words.slice(0, mostReasons - years.length), ...years])],
    marks: inText.map(({ start, end }) => [start, end]),
  }
}

/** Matched words that stand side by side as they do in what is sought, or one of them. */
type Run = { words: string; terms: Term[]; start: number; end: number }

function runsIn(tokens: readonly Token[], text: string, { match, pairs }: Sought): Run[] {
  const runs: Run[] = []
  for (const token of tokens) {
    const term = match(token)
    if (!term) continue
    const last = runs.at(-1)
    const before = last?.terms.at(-1)
    if (last && before && last.end === token.start - 1 && arePair(before, term, pairs)) {
      last.end = token.end
      last.words = text.slice(last.start, token.end)
      last.terms.push(term)
    } else runs.push({ words: token.word, terms: [term], start: token.start, end: token.end })
  }
  return runs
}

const hasRoot = ({ terms }: Run, root: string): boolean => terms.some((term) => term.root === root)
const isAsked = ({ terms }: Run): boolean => terms.some((term) => term.isAsked)
const worthOf = ({ terms }: Run): number => terms.reduce((sum, { value }) => sum + value, 0)

const nameOf = (word: string, people: readonly string[]): string =>
  people.find((name) => name.split(/\s+/).includes(word)) ?? word

/** Whether all these words are in the others, and those say more. */
function isPartOf(words: string, others: string): boolean {
  const [few, more] = [words, others].map((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
  return words.length < others.length && few?.every((word) => more?.includes(word)) === true
}

function yearsOf({ from, to }: Dates): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
  return first === last ? first : `${first}–${last}`
}
