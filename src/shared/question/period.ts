/** The stretch of time a question is about. */
import type { Dates } from '../model/note.ts'
import { type DateFound, findDates } from '../text/dates.ts'
import { findEarlyYears } from '../text/early-years.ts'

/** A date that ends or begins a time without saying how long it was. */
const open =
  /\b(?:after|before|by|since|until|till|up to|prior to|from|to|between|onwards from|beyond)(?:\s(?:the|about|around|circa|c\.|end of|start of|beginning of|year))*\s*$/i

/** The same with what happened then named: "since the Human Rights Act 1998". */
const openFrom =
  /\b(?:[Aa]fter|[Bb]efore|[Ss]ince|[Uu]ntil)\s(?:the\s)?(?:\p{Lu}[\p{L}’'-]*\s(?:of\s)?){1,6}$/u

/** A year that tells which of its kind is meant is no end of a time: "responses to the 2010 Haiti earthquake". */
const tellsWhich = (before: string, after: string): boolean =>
  /\bto the $/i.test(before) &&
  !/\b(?:from\b[^,;.?!]*|up|prior|down|run-?up) to the $/i.test(before) &&
  /^ (?:\p{Lu}|(?!(?:and|or|in|by|as|to|was|were|is|are|did|has|had|would|could)\b)\p{Ll})/u.test(
    after,
  )

/** The year of an Act is a part of its title, where what it does today is asked: "Has the Human Rights Act 1998". */
const isOfTitle = (question: string, { start, end }: DateFound): boolean =>
  /\bAct $/.test(question.slice(0, start)) &&
  /^\d{4}$/.test(question.slice(start, end)) &&
  !/\b(?:was|were|did|had)\b/i.test(question)

/** A time that is not over: "1945–present", "from 1979 to the present day", "to date". */
const toThePresent =
  /^\s?(?:[-–—]|to|until|till|through|up to)\s?(?:(?:the\s)?(?:present(?!\s(?:an?|the|his|her|its|their)\b)|current|modern)|today|now|date|(?:this|our own)\s(?:very\s)?(?:day|times?))\b|^\s?[-–—]\s?(?:$|[?.),])/i
const beforeChrist = /\d\s?B\.?\s?C(?:E|\b)|centur(?:y|ies)\sB\.?\s?C(?:E|\b)/

/**
 * From the first day of all the dates of a question to the last. A date that is open to one side ("by
 * 1929", "after 1945") bounds what others say, and alone is no period. A time that began before Christ or
 * is not over has an end that cannot be told.
 */
export function periodOf(question: string): Dates | null {
  const dates = datesOf(question)
  if (beforeChrist.test(question)) return null
  if (dates.some(({ end }) => toThePresent.test(question.slice(end)))) return null
  const isBounded = dates.some(
    ({ start, end }) =>
      (!open.test(question.slice(Math.max(0, start - 30), start)) ||
        tellsWhich(question.slice(0, start), question.slice(end))) &&
      !openFrom.test(question.slice(Math.max(0, start - 80), start)) &&
      !/^\s?(?:onwards|onward)\b/i.test(question.slice(end)),
  )
  if (!isBounded && dates.length < 2) return null
  const from = dates.map((date) => date.from).sort()[0]
  const to = dates
    .map((date) => date.to)
    .sort()
    .at(-1)
  return from && to ? { from, to } : null
}

/** The dates of a question. What is asked about is seldom counted: "in 907" is a year, and needs no era. */
function datesOf(question: string): DateFound[] {
  const dates = findDates(question).filter((date) => !isOfTitle(question, date))
  const isRead = ({ start, end }: DateFound): boolean =>
    dates.some((date) => date.start <= start && end <= date.end)
  return [...dates, ...findEarlyYears(question).filter((date) => !isRead(date))]
}
