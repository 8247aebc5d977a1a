/**
 * Early years that stand bare, told from amounts by where they stand: "Hastings, 1066", "Diocletian (284–305)",
 * "In 476 the West fell". Four digits from 1000 to 1399 are a year more often than three, which are so only
 * where hardly anything else is written. docs/decisions/107
 */

import type { Dates } from '../model/note.ts'
import { isPast } from '../question/verbs.ts'
import {
  isAdverb,
  isConjunction,
  isDeterminer,
  isPreposition,
  mayEndSubject,
} from '../question/word-classes.ts'
import { dayDates, monthsDates, partOfDecade, yearsDates } from './calendar.ts'
import { countsThings, isAmountOf, isChange, isLabelled, isMeasured } from './counted-things.ts'
import { laterYear } from './date-forms.ts'
import type { DateFound } from './dates.ts'
import { monthNamed, monthNames } from './month-names.ts'

type Groups = Record<string, string | undefined>
type Place = { before: string; after: string; groups: Groups }
type Form = { pattern: RegExp; isYear?(place: Place): boolean }

const edge = {
  before: '(?<![\\p{L}\\p{N}£$€#_]|\\d[.,:/–—-])',
  after:
    '(?![\\p{L}\\p{N}%£$€_°]|[.,:/]\\d|\\s?[-–—/]\\s?[\\p{N}]|\\sto\\s\\d|[-–]\\p{L}|\\s?(?:B\\.?C|%|per cent|percent|million|billion))',
}
const form = (where: string, years: string, isYear?: Form['isYear']): Form => ({
  pattern: new RegExp(`${where}${edge.before}${years}${edge.after}`, 'gu'),
  ...(isYear && { isYear }),
})

/** Round hundreds are amounts more often. */
const medieval = '(?<from>1[0-3](?!00)\\d{2})'
const three = '(?<from>[1-9]\\d{2})'
const either = '(?<from>[1-9]\\d{2}|1[0-3]\\d{2})'
const stretch = '(?<from>[1-9]\\d{2})(?:\\s?[-–—]\\s?|\\sto\\s)(?<to>\\d{2,4})'
const month = `(?<month>${monthNames.join('|')})`
const capital = "\\p{Lu}[\\p{L}’'-]*"
const names = `(?:${capital}\\s){0,2}${capital}`
const opening = '(?<=(?:^|\\n|[.!?;:(]\\s?|["“‘])(?:[-–•*]\\s)?)'

const wordAfter = (text: string): string => /^\s(\p{L}[\p{L}'’-]*)/u.exec(text)?.[1] ?? ''
const wordBefore = (text: string): string => /(\p{L}+)\s$/u.exec(text)?.[1] ?? ''
const isEnd = (after: string): boolean => /^\s*(?:$|\n|[.,;:!?()[\]"”’–—]|-\s)/.test(after)
/** Whether the clause goes on without a thing that the number could count. */
function goesOn(after: string): boolean {
  const next = wordAfter(after)
  const small = next.toLowerCase()
  return (
    /^\p{Lu}/u.test(next) ||
    /^(?:he|she|it|they|we|who|when|where|that|there|was|were|is|are|had|has|did)$/.test(small) ||
    [isPreposition, isConjunction, isDeterminer, isAdverb, isPast].some((is) => is(small))
  )
}

/** "In 476 cases"; but "In 793 Vikings raided", and "1066 Hastings". */
const isCounted = (before: string, after: string): boolean =>
  countsThings(after) &&
  !(/(?:^|\n|[.;]\s)In\s$/.test(before) && /^\s\p{Lu}/u.test(after)) &&
  !(/(?:^|\n)$/.test(before) && /^\s\p{Lu}[\p{L}-]*s(?:$|[\n.,;:])/u.test(after))
/** A page or a part follows a name as a year does: in brackets, "(Fitzgerald, 105)". */
const isInBrackets = (before: string): boolean => /[([][^)\]]*$/.test(before)
const isOneIn = (before: string): boolean =>
  /(?:\d|\b(?:one|two|three|four|five|ten|out|and|or))\sin\s$/i.test(before)
const isRound = (year = ''): boolean => year.endsWith('0')
const areRound = ({ from, to }: Groups): boolean => isRound(from) && isRound(to)

const forms: readonly Form[] = [
  // "1066: Hastings", "1381 Peasants’ Revolt"; "476 – fall of Rome".
  form('(?<=(?:^|\\n)\\s*(?:[-–•*]\\s)?)', either, ({ after }) =>
    /^:\s?\p{L}|^\s?[-–—]\s\p{L}|^\s\p{Lu}/u.test(after),
  ),
  form('(?<=(?:^|\\n)\\s*(?:[-–•*]\\s)?)', stretch, ({ after }) => /^:\s?\p{L}/u.test(after)),
  // "Diocletian (284–305)", "Lindisfarne (793)".
  form(`(?<=${capital}\\s\\()`, stretch, ({ after }) => after.startsWith(')')),
  form(`(?<=${capital}\\s\\()`, three, ({ after }) => after.startsWith(')')),
  // "(d. 735)", "(c. 538–594)", "born c. 480", "reigned 871–899".
  form(
    '(?<=\\b(?:b|d|r|fl|born|died)\\.?\\s(?:c(?:a|irca)?\\.?\\s?)?|\\bcirca\\s|\\bca?\\.\\s?|\\bc)',
    either,
  ),
  form('(?<=\\b(?:b|d|r|fl)\\.?\\s(?:ca?\\.\\s?)?|\\bcirca\\s|\\bca?\\.\\s?)', stretch),
  form('', stretch, ({ before }) => isPast(wordBefore(before)) && !isChange(before)),
  // "From 597 to 664 the missions", "Alfred ruled from 871 to 899".
  form(
    `${opening}(?:[Bb]etween\\s|[Ff]rom\\s)`,
    '(?<from>[1-9]\\d{2})\\s(?:to|and|until)\\s(?<to>\\d{3,4})',
    ({ after, groups }) => !areRound(groups) || /^,|^\s(?:\p{Lu}|the\b|an?\b)/u.test(after),
  ),
  form(
    '(?<=\\bfrom\\s)',
    '(?<from>[1-9]\\d{2})\\s(?:to|until)\\s(?<to>\\d{3,4})',
    ({ before, groups }) => !isChange(before) && !areRound(groups),
  ),
  // "on 25 December 800", "in July 796", "July 18, 1290" has its own form.
  form('', `(?<day>[12]\\d|3[01]|[1-9])(?:st|nd|rd|th)?\\s(?:of\\s)?${month},?\\s${three}`),
  form('', `${month}\\s(?<day>[12]\\d|3[01]|[1-9])(?:st|nd|rd|th)?,\\s${three}`),
  form('', `${month},?\\s(?:of\\s)?${three}`, ({ after }) => isEnd(after) || goesOn(after)),
  // "the 860s".
  form('(?<=\\bthe\\s(?:(?:early|mid|late)[\\s-])?)', '(?<decade>[1-9]\\d0)s'),
  // "In 476 the West fell", "sacked in 410"; "by 476" says how much as often.
  form(
    '(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]efore|[Aa]fter|the\\syear)\\s)',
    three,
    ({ before, after }) => !isOneIn(before) && (isEnd(after) || goesOn(after)),
  ),
  form(`(?<=${opening}(?:By|From)\\s)`, three, ({ after }) => isEnd(after) || goesOn(after)),
  form(
    '(?<=\\bby\\s)',
    three,
    ({ before, after, groups }) =>
      !/[05]$/.test(groups.from ?? '') && !isChange(before) && (isEnd(after) || goesOn(after)),
  ),
  // "The raid on Lindisfarne, 793, shocked", "Battle of Tours 732".
  form(
    `(?<=(?:\\b(?:of|on|at|in)\\s(?:the\\s)?${names},|${capital}\\sof\\s(?:the\\s)?${names})\\s)`,
    three,
    ({ before, after }) => !isInBrackets(before) && (isEnd(after) || goesOn(after)),
  ),
  form(`(?<=${capital},\\s)`, three, ({ after }) => /^(?:,|:)\s\p{Ll}/u.test(after)),
  form(`(?<=${capital}\\sof\\s)`, three, ({ after }) => !/^,?\s(?:and\s)?\d/.test(after)),
  // "Edward I died 1307", "Domesday Book, compiled 1086", "Great Charter, 1215".
  form("(?<=[\\p{L}’')]\\s)", medieval, ({ before, after, groups }) => {
    if (isMeasured(before) || !(isEnd(after) || goesOn(after))) return false
    const isAlone = /(?:^|[.;:]\s)\p{Lu}\p{Ll}+\s$/u.test(before)
    const last = wordBefore(before)
    if (/^\p{Lu}/u.test(last)) return !(isAlone && isRound(groups.from))
    // "Barons’ revolt 1264", but "population 1250".
    const isTitle = /(?:^|[.;]\s)\p{Lu}\S*\s(?:\p{Ll}\S*\s){1,2}$/u.test(before)
    const isNoun = mayEndSubject(last) && !isAmountOf(before) && !isRound(groups.from)
    return isPast(last) || (isTitle && isNoun && isEnd(after))
  }),
  form(`(?<=[\\p{L}’')],\\s)`, medieval, ({ after }) => isEnd(after) || goesOn(after)),
  // "The Revolt of 1381 failed", "the 1215 charter".
  form(
    `(?<=\\b(?:[Tt]he|${capital})\\s(?:\\p{L}[\\p{L}’'-]*\\s){0,2}of\\s)`,
    medieval,
    ({ before }) => !isAmountOf(before),
  ),
  form('(?<=\\b[Tt]he\\s)', medieval, ({ after }) =>
    /^\s\p{Lu}|^\s(?!\p{Ll}+s\b)\p{Ll}/u.test(after),
  ),
]

/** What the groups of a match say. */
function datesOf({ from, to, month, day, decade }: Groups): Dates | null {
  const year = Number(from)
  if (decade) return partOfDecade(Number(decade), null)
  if (month) {
    const at = monthNamed(month) ?? 1
    return day ? dayDates(year, at, Number(day)) : monthsDates(year, at, year, at)
  }
  if (to === undefined) return yearsDates(year, year)
  const till = laterYear(year, to)
  return till === null || till > 2100 ? null : yearsDates(year, till)
}

/** Most texts have no such number. */
const mayHave = /(?<!\p{N})(?:[1-9]\d{2}|1[0-3]\d{2})(?!\d)/u

/** The early years of a text, the most telling places first; some may overlap. */
export function bareYears(text: string): DateFound[] {
  if (!mayHave.test(text)) return []
  return forms.flatMap(({ pattern, isYear }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: written, index, groups = {} }) => {
      const end = index + written.length
      const [before, after] = [
        text.slice(Math.max(0, index - 60), index),
        text.slice(end, end + 60),
      ]
      if (isLabelled(before) || isCounted(before, after)) return []
      if (isYear && !isYear({ before, after, groups })) return []
      const dates = datesOf(groups)
      return dates ? [{ start: index, end, ...dates }] : []
    }),
  )
}
