/** From every capitalised run of an import to the names of its people. */
import { cuesAround, headsLine, surnameEnding } from './name-cues.ts'
import { type NameRun, type NameWord, nameKey, nameRuns } from './name-runs.ts'
import { functionWords, isRoman, isThing, particles, titles } from './name-words.ts'

/** What a word list says of a word standing alone. */
export type WordTag = 'given-name' | 'person' | 'place' | 'plural' | 'ordinary' | 'unknown'

/** The people an import names, by `nameKey`: whole names, and single names that stand for one. */
export type Vocabulary = {
  full: ReadonlySet<string>
  surnames: ReadonlySet<string>
}

/** Mentions of one name whose surroundings are read; more of them tell nothing new. */
const mostMentions = 40
const longestName = 6
/** Points from which a name is taken for a person's. */
const enough = 3

type Candidate = {
  words: readonly NameWord[]
  key: string
  points: number
  mentions: number
  /** Whether it has stood where no sentence begins. */
  isInside: boolean
  /** Whether it must be a person: a given name or initials lead, or it heads a line of its own. */
  isSure: boolean
}

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
  for (const text of texts) {
    let previous: { key: string; end: number } | null = null
    for (const run of nameRuns(text)) {
      for (const part of parts(run, counts, tags)) {
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
  return decide(candidates, neighbours, tags)
}

type Part = { words: readonly NameWord[]; isTitled: boolean; isInside: boolean }

/** A run cut at words that name things, without titles and without the ordinary word a sentence began with. */
function* parts(run: NameRun, counts: Counts, tags: ReadonlyMap<string, WordTag>): Generator<Part> {
  let words: NameWord[] = []
  let isTitled = false
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
    if (!isNumber && (isThing(word.text) || isOrdinary(word.text, opens, counts, tags))) {
      // "Lenin Enrolment", "Kirov Affair": the name belongs to the thing.
      words = []
      isTitled = false
      continue
    }
    words.push(word)
  }
  const [first] = words
  if (!first || words.length > longestName || (words.length === 1 && first.text.length < 3)) return
  yield { words, isTitled, isInside: !run.opens || first !== run.words[0] }
}

function isOrdinary(
  word: string,
  opens: boolean,
  counts: Counts,
  tags: ReadonlyMap<string, WordTag>,
): boolean {
  const key = word.toLowerCase()
  if (functionWords.has(key)) return true
  const seen = counts.capitalised.get(key)
  const small = counts.small.get(key) ?? 0
  if (small > 0 && small * 2 >= (seen?.inside ?? 0)) return true
  return opens && tags.get(key) === 'ordinary' && (seen?.inside ?? 0) === 0
}

function weigh(
  candidates: Map<string, Candidate>,
  text: string,
  { words, isTitled, isInside }: Part,
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
  }
  candidates.set(key, candidate)
  const start = words[0]?.start ?? 0
  const end = words.at(-1)?.end ?? 0
  candidate.isInside ||= isInside
  if (candidate.mentions++ >= mostMentions) return candidate
  candidate.points += cuesAround(text, start, end) + (isTitled ? 3 : 0)
  const [first] = words
  const leads = first !== undefined && words.length > 1
  const hasGiven =
    leads && (/\.$/.test(first.text) || tags.get(first.text.toLowerCase()) === 'given-name')
  candidate.isSure ||= leads && (hasGiven || isTitled || headsLine(text, start, end))
  return candidate
}

function decide(
  candidates: ReadonlyMap<string, Candidate>,
  neighbours: readonly [string, string][],
  tags: ReadonlyMap<string, WordTag>,
): Vocabulary {
  const full = new Set<string>()
  const surnames = new Set<string>()
  const admit = ({ words, key }: Candidate): void => {
    const last = words.at(-1)
    if (words.length === 1) surnames.add(key)
    else {
      full.add(key)
      if (last && !isRoman(last.text)) surnames.add(nameKey(last.text))
    }
  }
  const isKnown = (key: string): boolean => full.has(key) || surnames.has(key)
  for (const one of candidates.values()) if (isPerson(one, tags, 0)) admit(one)
  // "Molotov, Voroshilov, Kalinin and Lazar Kaganovich": one known name vouches for the next in its list.
  for (let round = 0; round < 4; round++) {
    for (const [left, right] of neighbours) {
      if (isKnown(left) === isKnown(right)) continue
      const other = candidates.get(isKnown(left) ? right : left)
      if (other && isPerson(other, tags, 2)) admit(other)
    }
  }
  for (const { words, key } of candidates.values()) {
    const last = words.at(-1)
    const [first] = words
    if (words.length < 2 || !last || !first || !surnames.has(nameKey(last.text))) continue
    if (tags.get(first.text.toLowerCase()) !== 'ordinary') full.add(key)
  }
  return { full, surnames }
}

function isPerson(
  { words, key, points, isInside, isSure }: Candidate,
  tags: ReadonlyMap<string, WordTag>,
  vouched: number,
): boolean {
  const told = Math.max(-6, Math.min(6, points)) + vouched
  if (words.length > 1) return isSure ? told > -3 : told >= enough - 1
  let total = told + (isInside ? 1 : 0)
  if (surnameEnding.test(key)) total += 1
  const tag = tags.get(key) ?? 'unknown'
  if (tag === 'person') total += 3
  if (tag === 'given-name') total += 2
  if (tag === 'place') total -= 4
  if (tag === 'plural') total -= 1
  return total >= enough
}
