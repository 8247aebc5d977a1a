/** Who and what a question names. */
import { isQuestionWord } from '../suggest/question-words.ts'
import { smallMonthNames } from '../text/month-names.ts'
import { type NameRun, type NameWord, nameKey, nameRuns } from '../text/name-runs.ts'
import { functionWords, isRoman } from '../text/name-words.ts'
import { isInitials } from '../text/stop-words.ts'
import { thingsBeside } from './beside-names.ts'
import { isFiniteVerb, isInverted, readClause } from './clause.ts'
import { extended } from './extended-names.ts'
import { article, joined, type Named, ordinal } from './joined-names.ts'
import { calendar, isNumbered, thingsIn } from './things.ts'
import { foreignTail, titlesInMarks } from './titles.ts'
import {
  isAdjective,
  isAdverb,
  isConjunction,
  isDeterminer,
  isNaming,
  isPreposition,
} from './word-classes.ts'

const instructs =
  /^(?:assess|evaluate|appraise|judge|weigh|discuss|consider|examine|analyse|analyze|explore|investigate|review|debate|comment|explain|describe|outline|summarise|summarize|state|identify|list|trace|define|illustrate|give|name|show|compare|contrast|justify|argue|defend|account|advise|critically|briefly|recommend|suggest|decide|determine|critique|criticise|criticize|challenge|refute|using|study|read|look|with|referring|having|looking|write|ought)$/
const material =
  /^(?:source|sources|extract|extracts|interpretation|interpretations|passage|passages|paper|section|figure|table|question|item|items|document|documents)$/
const season = /^(?:spring|summer|autumn|winter)s?$/

const auxiliary =
  /^\s(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must|may|might|never|owed|['’]s)\b/

/**
 * The names of a question in their order, each once: "Treaty of Versailles", "Henry VIII", "Nazi economic
 * policy"; and in small letters the things it is about beside them, or all that it speaks of where it names none.
 * @param written the question
 * @param writtenAfter what the words that ask are followed by
 * @param proposition what is read as its statement
 */
export function subjectsOf(
  written: string,
  writtenAfter: string,
  proposition: string | null,
): string[] {
  const [question, asked] = [withoutStress(written), withoutStress(writtenAfter)]
  const titles = titlesInMarks(question)
  const names = [...nameRuns(question)]
    .filter((run) => !titles.some((title) => title.start <= run.start && run.end <= title.end))
    .flatMap((run) => nameOf(run, question))
  const named = joined(apart([...names, ...titles]), question)
  const clause = readClause(asked)
  if (named.length === 0) return once(thingsIn(asked).slice(0, mostThings))
  const found = named.map((name) => {
    const text = extended(name, question, clause?.subject ?? '')
    return { ...name, text, end: name.start + text.length }
  })
  const things = thingsBeside(question, asked, proposition, found)
  return once([...found, ...things].toSorted(inOrder).map(({ text }) => text))
}

const inOrder = (one: Named, other: Named): number => one.start - other.start

/** Small words in capitals, which only stress them, in small letters: "ONE ruler", "EITHER Castro OR Nasser". */
const withoutStress = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu, (word) => {
    const small = word.toLowerCase()
    return [isDeterminer, isPreposition, isConjunction, isAdverb, isAdjective].some((is) =>
      is(small),
    )
      ? small
      : word
  })

/** Names in their order, without those that stand within the one before: "Noir" in "Le Rouge et le Noir". */
const apart = (names: readonly Named[]): Named[] => {
  const all = names.toSorted(inOrder)
  return all.filter(({ start }, at) => start >= (all[at - 1]?.end ?? 0))
}

/** Beyond these a question is a sentence that names nothing. */
const mostThings = 3

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
  const isTitle = isInMarks(question, start, words.at(-1)?.end ?? start)
  const isOpener = opens && !isTitle && !/[:;]\s*$/.test(question.slice(0, start))
  const isTrimmed = isOpener || isBehindMarks(question.slice(0, start))
  // The capital of an article within a sentence is a title's: "In [The] Tempest".
  const begins = words.findIndex(
    (word, at) => !onlyOpens(word) || (at > 0 && article.test(word.text)),
  )
  const from = !isTrimmed ? 0 : begins < 0 ? words.length : begins
  const kept = words.slice(from)
  const [first] = kept
  const last = kept.at(-1)
  if (!first || !last) return []
  // "Henry IV Part 1"
  const [part = ''] =
    kept.length > 1 && last.text === 'Part' ? (/^ \d\b/.exec(question.slice(last.end)) ?? []) : []
  const tail = foreignTail(
    question.slice(first.start, last.end),
    question.slice(last.end).replace(/[.?!,;:].*$/su, ''),
  )
  const end = last.end + part.length + tail.length
  const text = question.slice(first.start, end)
  if (tail) return [{ text, start: first.start, end }]
  const lower = first.text.toLowerCase()
  if (
    material.test(lower) ||
    (kept.length === 1 &&
      isTime(lower, question.slice(0, first.start), question.slice(last.end)) &&
      !isNamedLikeMonth(lower, question.slice(0, first.start), question.slice(last.end))) ||
    /^(?:I|AD|CE|BC|BCE|[A-H])$/.test(text)
  )
    return []
  if (kept.length === 1 && isRoman(text)) return []
  if (kept.length === 1 && isNumbered(lower) && /^ (?:\d|[A-D]\b)/.test(question.slice(last.end)))
    return []
  // "How Roman was Roman Britain?" asks for a degree.
  if (from === 1 && kept.length === 1 && isNaming(text) && words[0]?.text === 'How') return []
  // A capital that only begins its sentence names something where the whole subject is that one word.
  if (
    isOpener &&
    from === 0 &&
    kept.length === 1 &&
    !isNaming(text) &&
    !isAcronym(text) &&
    (isAdjective(lower) || !isSpokenOf(question.slice(last.end))) &&
    !isNamedAgain(text, question, last.end)
  )
    return /(?:isms?|ists?)$/.test(text) ? [{ text, start: first.start, end: last.end }] : []
  return [{ text, start: first.start, end }]
}

/** A month, a day or a season, though not that of a title or a longer name: "Winter of Discontent", "Rite of Spring", “Autumn”. */
const isTime = (lower: string, before: string, after: string): boolean =>
  calendar.test(lower.charAt(0).toUpperCase() + lower.slice(1)) ||
  (season.test(lower) &&
    (/\b(?:in|of|by|during|before|after|since|until|to|from|early|late)(?: the)? $/i.test(before) ||
      /^ (?:of )?\d/.test(after)) &&
    !/^ of (?:the )?\p{Lu}/u.test(after) &&
    !(/\p{Lu}\p{L}* of $/u.test(before) && !/^ (?:of )?\d/.test(after)))

/** Who or what is called by a month: "Was [May] weak", "[May's] record", "that [October] changed", but "in May was". */
const isNamedLikeMonth = (lower: string, before: string, after: string): boolean => {
  const isSubject =
    (before === '' ? auxiliary.test(after) : isSpokenOf(after)) || /^['’]s\b/.test(after)
  return (
    smallMonthNames.includes(lower) &&
    !/^ (?:\d|of\b)/.test(after) &&
    (isInverted(before.trim().split(' ').at(-1) ?? '') ||
      (isSubject && !isPreposition(/(\p{L}+) $/u.exec(before)?.[1]?.toLowerCase() ?? '')))
  )
}

const isAcronym = (word: string): boolean => /^\p{Lu}{2,}s?$/u.test(word)

/** Behind a quotation the words that ask begin, though no stop may end it: "‘Duty is blind’ [Evaluate]". */
const isBehindMarks = (before: string): boolean =>
  /(?:^|[\s(:])["“‘'](?=\S).*\S["”’']\s$/su.test(before)

/** A word that has its capital from the beginning of its sentence alone. */
function onlyOpens({ text: word, start }: NameWord): boolean {
  const lower = word.toLowerCase()
  return (
    // "Are [US] presidents", but "HOW FAR" and "WHO began"
    (!isInitials(word) || (word === 'WHO' && start === 0)) &&
    !ordinal.test(lower) &&
    !smallMonthNames.includes(lower) &&
    (functionWords.has(lower.replace(/n['’]t$/, '')) ||
      isQuestionWord(lower) ||
      instructs.test(lower))
  )
}

/** A verb, an aside and a verb, or a colon follows a word that is a subject whole. */
function isSpokenOf(after: string): boolean {
  const told = after
    .replace(/^,[^,.?]*,(?=\s)|^ \([^)]*\)/, '')
    .replace(/^ (?:and|or)(?: the)?(?: \p{Lu}[\p{L}’'-]*)+/u, '')
  // "Perón 'gave the workers dignity'"
  const [, verb = ''] = /^ ["“‘']?(\p{Ll}+)\b/u.exec(told) ?? []
  return (
    after.startsWith(':') ||
    /^ of an? \p{Lu}/u.test(after) ||
    auxiliary.test(told) ||
    isFiniteVerb(verb)
  )
}

/** Whether these words, and no others, stand in quotation marks, as a title does. */
const isInMarks = (question: string, start: number, end: number): boolean =>
  /["“‘']$/.test(question.slice(0, start)) &&
  /^["”’']/.test(question.slice(end)) &&
  // "‘The Thirty Years’ War was": an apostrophe.
  !/^s['’] \p{Lu}/u.test(question.slice(end - 1))

const isNamedAgain = (word: string, question: string, end: number): boolean =>
  question.indexOf(word, end) >= 0 ||
  isInMarks(question, end - word.length, end) ||
  (question.charAt(end - word.length - 1) === '(' && /^[),]/.test(question.slice(end))) ||
  (!/^(?:Women|Men|Children|People)$/.test(word) && /^['’]s?\s/u.test(question.slice(end)))
