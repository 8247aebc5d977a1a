/** Why a snippet is suggested: the words that matched, whom they name, and the time they speak of. Pure. */
import type { Dates } from '../../../shared/model/note.ts'
import { saysAbout } from '../../../shared/text/says-dates.ts'
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
 * period. `marks` are the UTF-16 ranges of the snippet's text that matched. A word with a hyphen is shown whole,
 * whichever part of it matched.
 */
export function reasonsOf(read: Read, said: Said, sought: Sought): Reasons {
  const inText = runsIn(read.text, said.text, sought)
  const runs: Run[] = []
  for (const run of [...inText, ...runsIn(read.heading, said.heading, sought)])
    if (run.terms.some(({ root }) => !runs.some((known) => hasRoot(known, root)))) runs.push(run)
  const words = runs
    .sort((a, b) => Number(isAsked(b)) - Number(isAsked(a)) || worthOf(b) - worthOf(a))
    .map((run) => nameOf(run, said.people))
    .filter((words, _, all) => !all.some((other) => isPartOf(words, other)))
  const date = read.dates.find((each) => sought.periods.some((period) => overlaps(each, period)))
  const years = date ? [yearsOf(date)] : []
  return {
    because: [...new Set([...words.slice(0, mostReasons - years.length), ...years])],
    marks: marksOf(inText),
  }
}

/** Matched words that stand side by side as they do in what is sought, or one of them. */
type Matched = { terms: Term[]; start: number; end: number }
/** The same with the rest of a word they are a part of, and where that stands; `own` is what matched. */
type Run = { terms: Term[]; words: string; whole: [number, number]; own: string }

function runsIn(tokens: readonly Token[], text: string, { match, pairs }: Sought): Run[] {
  const runs: Matched[] = []
  for (const token of tokens) {
    const term = match(token)
    if (!term) continue
    const last = runs.at(-1)
    const before = last?.terms.at(-1)
    if (last && before && last.end === token.start - 1 && arePair(before, term, pairs)) {
      last.end = token.end
      last.terms.push(term)
    } else runs.push({ start: token.start, end: token.end, terms: [term] })
  }
  return runs.map((run) => {
    const whole = wholeOf(run, text)
    return {
      terms: run.terms,
      whole,
      words: text.slice(...whole),
      own: text.slice(run.start, run.end),
    }
  })
}

/** Out to the ends of a word such as "co-ordination". */
function wholeOf({ start, end }: Matched, text: string): [number, number] {
  const before = /(?:[\p{L}\p{N}\p{M}]+[-‐‑])+$/u.exec(text.slice(0, start))?.[0] ?? ''
  const after = /^(?:[-‐‑][\p{L}\p{N}\p{M}]+)+/u.exec(text.slice(end))?.[0] ?? ''
  return [start - before.length, end + after.length]
}

/** The places of runs, each once: two may be parts of one word. */
function marksOf(runs: readonly Run[]): [number, number][] {
  const marks: [number, number][] = []
  for (const { whole } of runs) {
    const last = marks.at(-1)
    if (last && whole[0] < last[1]) last[1] = Math.max(last[1], whole[1])
    else marks.push([...whole])
  }
  return marks
}

const hasRoot = ({ terms }: Run, root: string): boolean => terms.some((term) => term.root === root)
const isAsked = ({ terms }: Run): boolean => terms.some((term) => term.isAsked)
const worthOf = ({ terms }: Run): number => terms.reduce((sum, { value }) => sum + value, 0)

const nameOf = ({ words, own }: Run, people: readonly string[]): string =>
  people.find((name) => name.split(/\s+/).some((part) => part === words || part === own)) ?? words

/** Whether all these words are in the others, and those say more. */
function isPartOf(words: string, others: string): boolean {
  const [few, more] = [words, others].map((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
  return words.length < others.length && few?.every((word) => more?.includes(word)) === true
}

function yearsOf(dates: Dates): string {
  const [first, last] = [dates.from.slice(0, 4), dates.to.slice(0, 4)]
  return saysAbout(dates, first === last ? first : `${first}–${last}`)
}
