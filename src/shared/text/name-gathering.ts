/** From every capitalised run of an import to the names of its people. */

import { behindYears } from './author-dates.ts'
import { bynamesIn, isPersonByname } from './bynames.ts'
import { eastAsianForm } from './east-asian.ts'
import { monthNamed } from './month-names.ts'
import { cuesAround, headsLine, isPeerage } from './name-cues.ts'
import { type Candidate, decide, type Vocabulary } from './name-deciding.ts'
import { type NameRun, type NameWord, nameKey, nameRuns, runsOutside } from './name-runs.ts'
import { functionWords, isRoman, isThing, particles, titles } from './name-words.ts'
import {
  fromVerb,
  isDeedBehind,
  isPluralPresentBehind,
  isPresentBehind,
  isTellingBehind,
  isVerbBehind,
} from './subject-verbs.ts'
import { isAddress, isSurnameBehind } from './surname-words.ts'
import type { WordTag } from './word-tags.ts'

/** Mentions of one name whose surroundings are read; more of them tell nothing new. */
const mostMentions = 40
const longestName = 6
export type Counts = {
  /** Capitalised words, by their small letters: how often, and how often where no sentence begins. */
  capitalised: ReadonlyMap<string, { all: number; inside: number; written: string }>
  /** How often each of them is written small. */
  small: ReadonlyMap<string, number>
}

/** Counts the capitalised words of all texts, and the same words written small. */
export function countWords(texts: readonly string[]): Counts {
  const capitalised = new Map<string, { all: number; inside: number; written: string }>()
  for (const text of texts) {
    for (const { words, opens } of nameRuns(text)) {
      for (const [at, { text: written }] of words.entries()) {
        const key = written.toLowerCase()
        const count = capitalised.get(key) ?? { all: 0, inside: 0, written }
        count.all++
        if (at > 0 || !opens) count.inside++
        capitalised.set(key, count)
      }
    }
  }
  const small = new Map<string, number>()
  for (const text of texts) {
    for (const [word] of text.matchAll(/(?<![\p{L}'’-])\p{Ll}[\p{L}\p{M}]*/gu))
      if (capitalised.has(word)) small.set(word, (small.get(word) ?? 0) + 1)
  }
  return { capitalised, small }
}

/** Weighs every run of the texts. See `peopleOf` in people.ts for the rules. */
export function gather(
  texts: readonly string[],
  counts: Counts,
  tags: ReadonlyMap<string, WordTag>,
): Vocabulary {
  const candidates = new Map<string, Candidate>()
  const neighbours: [string, string][] = []
  const full = new Set<string>()
  const surnames = new Set<string>()
  for (const text of texts) {
    let previous: { key: string; end: number } | null = null
    const bynames = bynamesIn(text).filter((byname) => isPersonByname(byname, tags))
    for (const { key, name } of bynames) {
      full.add(key)
      surnames.add(name)
    }
    for (const run of runsOutside(nameRuns(text), bynames)) {
      for (const part of parts(run, text.slice(run.end, run.end + 60), counts, tags)) {
        const candidate = weigh(candidates, text, part, tags)
        const start = part.words[0]?.start ?? 0
        const end = part.words.at(-1)?.end ?? 0
        const between: string = previous
          ? text.slice(previous.end, Math.min(start, previous.end + 9))
          : ''
        if (previous && /^(?:,\s|,?\s(?:and|or|&)\s|\/)$/.test(between))
          neighbours.push([previous.key, candidate.key])
        previous = { key: candidate.key, end }
      }
    }
  }
  return decide(candidates, neighbours, tags, { full, surnames })
}

type Part = {
  words: readonly NameWord[]
  isTitled: boolean
  isInside: boolean
  /** Whether a word for a thing stands before it, so that what it does may be done by the thing: "Charter Oath". */
  isCut: boolean
}

/** A run cut at words that name things, without titles and without the ordinary word a sentence began with. */
function* parts(
  run: NameRun,
  after: string,
  counts: Counts,
  tags: ReadonlyMap<string, WordTag>,
): Generator<Part> {
  const isEastAsian = eastAsianForm(run.words.map(({ text }) => text)) !== null
  let words: NameWord[] = []
  let isTitled = false
  let isCut = false
  for (const [at, word] of run.words.entries()) {
    const lower = word.text.toLowerCase()
    if (particles.has(word.text)) {
      if (words.length > 0) words.push(word)
      continue
    }
    if (words.length === 0 && titles.has(lower)) {
      isTitled = true
      continue
    }
    const opens = run.opens && at === 0
    const isNumber = isRoman(word.text) && words.length > 0
    const isSurname =
      at === run.words.length - 1 && isSurnameAfter(run.words.slice(0, at), word, after, tags)
    const isSubject = opens && run.words.length === 1 && tells(fromVerb(after))
    const isOther =
      isThing(word.text) ||
      (!isEastAsian && isOrdinary(word.text, { opens, isSubject }, counts, tags))
    if (!isNumber && !isSurname && isOther) {
      // "Lenin Enrolment", "Kirov Affair": the name belongs to the thing.
      words = []
      isTitled = false
      isCut = isThing(word.text) && !functionWords.has(lower)
      continue
    }
    words.push(word)
  }
  const [first] = words
  if (!first || words.length > longestName || (words.length === 1 && first.text.length < 3)) return
  yield { words, isTitled, isInside: !run.opens || first !== run.words[0], isCut }
}

/** "Pym’s party": what belongs to a name that is no other word belongs to a person. */
const isOwner = (after: string): boolean => /^['’]s\s\p{L}/u.test(after)

const tells = (after: string): boolean => isTellingBehind(after) || isDeedBehind(after)

/** Behind a form of address, or behind a forename and the names that follow it. */
function isSurnameAfter(
  before: readonly NameWord[],
  { text: word }: NameWord,
  after: string,
  tags: ReadonlyMap<string, WordTag>,
): boolean {
  const first = before.find(({ text }) => !titles.has(text.toLowerCase()))
  if (functionWords.has(word.toLowerCase()) && monthNamed(word) === null) return false
  if (!first) return isAddress(before.at(-1)?.text ?? '') && !titles.has(word.toLowerCase())
  const isNamed = before.slice(before.indexOf(first)).every(({ text }) => !isThing(text))
  return isNamed && isSurnameBehind(first.text, word, after, tags)
}

function isOrdinary(
  word: string,
  { opens, isSubject }: { opens: boolean; isSubject: boolean },
  counts: Counts,
  tags: ReadonlyMap<string, WordTag>,
): boolean {
  const key = word.toLowerCase()
  if (functionWords.has(key)) return true
  const inside = counts.capitalised.get(key)?.inside ?? 0
  const small = counts.small.get(key) ?? 0
  if (small > 0 && small * 2 >= inside) return true
  const tag = tags.get(key)
  return opens && inside === 0 && (tag === 'ordinary' || (tag === 'guessed' && !isSubject))
}

function weigh(
  candidates: Map<string, Candidate>,
  text: string,
  { words, isTitled, isInside, isCut }: Part,
  tags: ReadonlyMap<string, WordTag>,
): Candidate {
  const key = nameKey(words.map((word) => word.text).join(' '))
  const candidate = candidates.get(key) ?? {
    words,
    key,
    points: 0,
    mentions: 0,
    isInside: false,
    isSure: false,
    isTitled: false,
    isSubject: false,
    isActive: false,
    isTold: false,
  }
  candidates.set(key, candidate)
  const start = words[0]?.start ?? 0
  const end = words.at(-1)?.end ?? 0
  candidate.isInside ||= isInside
  if (candidate.mentions++ >= mostMentions) return candidate
  const hasTitle = isTitled || isPeerage(text.slice(Math.max(0, start - 20), start))
  candidate.points += cuesAround(text, start, end) + (hasTitle ? 3 : 0)
  candidate.isTitled ||= hasTitle
  const [first] = words
  const leads = first !== undefined && words.length > 1
  const hasGiven =
    leads && (/\.$/.test(first.text) || tags.get(first.text.toLowerCase()) === 'given-name')
  candidate.isSure ||= leads && (hasGiven || isTitled || headsLine(text, start, end))
  const behind = behindYears(text.slice(end, end + 120))
  const after = fromVerb(behind)
  const doesDeed = !isCut && isDeedBehind(after)
  const isOneOfSeveral =
    after !== behind || /\s(?:and|&)\s$/.test(text.slice(Math.max(0, start - 5), start))
  const doTogether = isOneOfSeveral && isPluralPresentBehind(after)
  candidate.isSubject ||= isPresentBehind(after) || doesDeed || doTogether
  candidate.isTold ||= isTellingBehind(after) || doesDeed || doTogether || isOwner(behind)
  candidate.isActive ||= isVerbBehind(after)
  return candidate
}
