/** Events told in the present, as timelines tell them: "William invades in 1066". */
import { isVerb } from '../question/verbs.ts'
import { isAdjective, mayEndSubject } from '../question/word-classes.ts'
import { isInReference } from './author-dates.ts'
import type { DateFound } from './dates.ts'
import { isThing } from './name-words.ts'
import { isPresent } from './subject-verbs.ts'

/** What is so, or is said in a book, whenever its date was: "The constitution of 1787 has", "Figes argues". */
const states =
  /^(?:belong|concern|consist|contain|cost|depend|describe|differ|exist|feel|include|know|lack|last|mean|need|remain|represent|say|see|seem|show|suggest|tell|think|argue|use|want|write|stand|live|look|lie)$/
const word = /\p{L}[\p{L}'’-]*|[.,;:!?()]/gu

/**
 * Whether something happens at one of the dates: a verb in the present behind a word that may be its subject, and a
 * date that does not only name a thing ("the Act of 1832") or a book ("Figes (1996) finds").
 */
export const happens = (text: string, dates: readonly DateFound[]): boolean =>
  dates.some((date) => tellsWhen(text, date)) && hasPresent(text)

function tellsWhen(text: string, { start, end }: DateFound): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 40)]
  const isOfThing = /\b(?:of|the)\s$/i.test(before) && !/\byear\sof\s$/i.test(before)
  const author = /\p{Lu}[\p{L}’'-]+(?=,?\s\(?$)/u.exec(before)
  const isOfBook =
    author !== null &&
    (isInReference(
      before.slice(0, author.index),
      before.slice(author.index + author[0].length) + text.slice(start, end) + after,
    ) ||
      (/\s\($/.test(before) && /^[a-z]?\)\s\p{Ll}+s\b/u.test(after)))
  return !isOfThing && !isOfBook
}

function hasPresent(text: string): boolean {
  const words = text.match(word) ?? []
  return words.some((here, at) => {
    const [before = '', behind = ''] = [words[at - 1], words[at + 1]]
    if (!/^\p{Ll}/u.test(here) || !mayBeSubject(before)) return false
    const bases = [here, here.slice(0, -1), here.replace(/es$/, ''), here.replace(/ies$/, 'y')]
    if (bases.some((base) => states.test(base))) return false
    if (isPlural(before)) return isVerb(here)
    // "Columbus sails west": behind a name of one word what ends in -s is a verb, whatever it is.
    const isBehindName = /^\p{Lu}\p{Ll}+$/u.test(before) && !isThing(before)
    return isPresent(here, behind) || (isBehindName && isPresent(here, 'the'))
  })
}

const isPlural = (noun: string): boolean =>
  /^(?:people|men|women|children)$/.test(noun) || /[^sui’']s$/.test(noun)

const auxiliary =
  /^(?:is|are|was|were|has|have|had|do|does|did|can|will|may|must|would|could|should)$/

const mayBeSubject = (word: string): boolean =>
  /^(?:he|she|it|they|who)$/i.test(word) ||
  (/^\p{L}/u.test(word) &&
    !auxiliary.test(word) &&
    mayEndSubject(word) &&
    !isAdjective(word.toLowerCase()))
