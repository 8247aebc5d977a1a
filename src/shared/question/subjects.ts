/** Who and what a question names. */
import { isPlainWord } from '../suggest/plain-words.ts'
import { isQuestionWord } from '../suggest/question-words.ts'
import { type NameRun, nameKey, nameRuns } from '../text/name-runs.ts'
import { functionWords, isRoman } from '../text/name-words.ts'
import { type Clause, isFiniteVerb, readClause } from './clause.ts'
import { isParticiple, isVerb } from './verbs.ts'
import {
  isAdjective,
  isAdverb,
  isConjunction,
  isDeterminer,
  isNaming,
  isPreposition,
} from './word-classes.ts'

const instructs =
  /^(?:assess|evaluate|appraise|judge|weigh|discuss|consider|examine|analyse|analyze|explore|investigate|review|debate|comment|explain|describe|outline|summarise|summarize|state|identify|list|trace|define|illustrate|give|name|show|compare|contrast|justify|argue|defend|account|critically|briefly|using|study|with|referring|having|looking|write)$/
const material =
  /^(?:source|sources|extract|extracts|interpretation|interpretations|passage|passages|paper|section|figure|table|question|item|items|document|documents)$/
const month =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/
const auxiliary =
  /^\s(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must|may|might|never|owed|['’]s)\b/

type Named = { text: string; start: number; end: number }

/**
 * The names of a question in their order, each once: "Treaty of Versailles", "Henry VIII", "Nazi economic
 * policy". A question without a name gives the things it speaks of in small letters.
 * @param asked what the words that ask are followed by.
 */
export function subjectsOf(question: string, asked: string): string[] {
  const named = joined(
    [...nameRuns(question)].flatMap((run) => nameOf(run, question)),
    question,
  )
  const found = named.map((name) => extended(name, question)).map(({ text }) => text)
  return once(found.length > 0 ? found : thingsIn(asked).slice(0, most.things))
}

function once(texts: readonly string[]): string[] {
  const seen = new Set<string>()
  return texts.filter((text) => {
    const key = nameKey(text)
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

/** What is a name in a run of capitals: not the words that ask, months, or "Source A". */
function nameOf({ words, opens, start }: NameRun, question: string): Named[] {
  const isOpener = opens && !/[:;]\s*$/.test(question.slice(0, start))
  let from = 0
  while (isOpener && from < words.length && onlyOpens(words[from]?.text.toLowerCase() ?? ''))
    from += 1
  const kept = words.slice(from)
  const [first] = kept
  const last = kept.at(-1)
  if (!first || !last) return []
  const text = question.slice(first.start, last.end)
  const lower = first.text.toLowerCase()
  if (
    material.test(lower) ||
    (kept.length === 1 && month.test(lower)) ||
    /^(?:I|AD|CE|BC|BCE|[A-H])$/.test(text)
  )
    return []
  if (kept.length === 1 && isRoman(text)) return []
  // A capital that only begins its sentence names something where the whole subject is that one word.
  if (
    isOpener &&
    from === 0 &&
    kept.length === 1 &&
    !isNaming(text) &&
    !auxiliary.test(question.slice(last.end)) &&
    !isNamedAgain(text, question, last.end)
  )
    return /(?:isms?|ists?)$/.test(text) ? [{ text, start: first.start, end: last.end }] : []
  return [{ text, start: first.start, end: last.end }]
}

const ordinal =
  /^(?:first|second|third|next|last|one|two|three|four|five|six|seven|eight|nine|ten)$/

/** A word that has its capital from the beginning of its sentence alone. */
const onlyOpens = (lower: string): boolean =>
  !ordinal.test(lower) &&
  !month.test(lower) &&
  (functionWords.has(lower) || isQuestionWord(lower) || instructs.test(lower))

const isNamedAgain = (word: string, question: string, end: number): boolean =>
  question.indexOf(word, end) >= 0 ||
  (/["“‘']$/.test(question.slice(0, end - word.length)) && /^["”’']/.test(question.slice(end))) ||
  /^['’]s?\s/u.test(question.slice(end))

/** "Treaty of Versailles", "Wars of the Roses", "Catherine of Aragon": one name. */
function joined(names: readonly Named[], question: string): Named[] {
  const all: Named[] = []
  for (const name of names) {
    const before = all.at(-1)
    if (before && isOneName(before.text, question.slice(before.end, name.start)))
      all[all.length - 1] = {
        text: question.slice(before.start, name.end),
        start: before.start,
        end: name.end,
      }
    else all.push(name)
  }
  return all
}

const isOneName = (first: string, between: string): boolean =>
  between === ' the ' ||
  (/^['’] $/.test(between) && first.endsWith('s')) ||
  (/^ of(?: the)? $/.test(between) && !isNaming(first)) ||
  (/^ (?:for|on) $/.test(between) &&
    /\b(?:War|March|Campaign|Committee|Council|Society|Assault)$/.test(first))

/** A people or creed with the thing that is theirs: "Nazi economic policy". */
function extended(name: Named, question: string): Named {
  if (!isNaming(name.text)) return name
  const words = /^(?: [\p{Ll}-]+){1,4}/u.exec(question.slice(name.end))?.[0].trim().split(' ') ?? []
  let length = 0
  for (const [at, word] of words.entries()) {
    if (
      (ends(word) || isSaid(words, at)) &&
      !(at === 0 && isAdjective(word) && words[1] !== undefined && !ends(words[1]))
    )
      break
    length = at + 1
  }
  const more = words.slice(0, length).join(' ')
  return more ? { ...name, text: `${name.text} ${more}`, end: name.end + 1 + more.length } : name
}

/** A verb rather than a noun of the same form: "Nazi rule ended", but "the Nazi rise to". */
const isSaid = (words: readonly string[], at: number): boolean => {
  const next = words[at + 1]
  return isVerb(words[at] ?? '') && next !== undefined && !isPreposition(next) && at > 0
}

const isAuxiliary = (word: string): boolean =>
  /^(?:is|are|was|were|be|been|being|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|cannot|it|they|he|she|you|we|who|why|how|what|when|where|which)$/.test(
    word,
  )

const ends = (word: string): boolean =>
  isAuxiliary(word) ||
  isDeterminer(word) ||
  isPreposition(word) ||
  isConjunction(word) ||
  isAdverb(word) ||
  (isParticiple(word) && !nounsToo.test(word)) ||
  isAdjective(word)

/** The longest a thing without a name is taken to be, and the most of them, beyond which it is a sentence. */
const most = { words: 3, things: 3 }

/** Nouns that are participles too. */
const nounsToo = /^(?:cost|cut|set|left|split|spread|run)$/

/** Words that only say how a thing is looked at. */
const looks =
  /^(?:advantages?|disadvantages?|aims?|approach|approaches|aspects?|benefits?|case|cases|changes?|contributions?|degree|development|developments|drawbacks?|effectiveness|explanations?|features?|forms?|implications?|lack|limitations?|methods?|nature|problems?|rise|strategies|strategy|strengths?|studies|study|success|failure|theories|theory|types?|understanding|usefulness|validity|weaknesses)$/

function thingsIn(text: string): string[] {
  const clause = readClause(text)
  if (clause) return [clause.subject, afterVerb(clause)].flatMap(thingsIn)
  const things: string[] = []
  let run: string[] = []
  const close = () => {
    while (run[0] && (looks.test(run[0]) || (run.length === 1 && isAdjective(run[0])))) run.shift()
    if (run.length <= most.words && run.some((word) => !isQuestionWord(word) && !isPlainWord(word)))
      things.push(run.join(' '))
    run = []
  }
  const words = [...text.matchAll(/[\p{L}\p{M}'’-]+|[^\s\p{L}]+/gu)].map(({ 0: word, index }) =>
    index === 0 && /\s/.test(text) ? word.toLowerCase() : word,
  )
  for (const [at, word] of words.entries()) {
    if (!/^\p{L}/u.test(word) || isClosing(word, run.length, words[at + 1])) close()
    else run.push(word)
  }
  close()
  return things
}

/** What follows a verb that stands first in what follows its auxiliary: "machines can [think]". */
const afterVerb = ({ verb, rest }: Clause): string =>
  /^(?:can|could|will|would|shall|should|may|might|must)/.test(verb)
    ? rest.replace(/^\S+\s?/, '')
    : rest

/** Whether a word is no part of a thing's name: a small word, or the verb of a statement. */
function isClosing(word: string, before: number, next: string | undefined): boolean {
  if (isAdjective(word)) return before > 0
  if (isQuestionWord(word) && before === 0) return true
  const isSaidOf =
    /[^s]s$/.test(word) && isFiniteVerb(word) && next !== undefined && !isPreposition(next)
  return ends(word) || (before > 0 && isSaidOf)
}
