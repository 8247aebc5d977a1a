import { findDates } from './dates.ts'
import type { Range } from './ranges.ts'

const belowTen = 'one|two|three|four|five|six|seven|eight|nine'
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const small = `(?:${belowTen}|${teens}|${tens})`
const withCapitals = (words: string): string =>
  words
    .split('|')
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join('|')
const tenAndMore = `(?:${withCapitals(teens)}|(?:${withCapitals(tens)})(?:[\\s-](?:${belowTen}))?)`
/**
 * A number with its points and commas, from its first figure on. What may follow it follows all of it or none of its
 * parts, so none is begun in the middle: in "1,1,1,…" that would read the rest again at every comma.
 */
const digits = '(?<!(?<![\\p{L}\\p{N}])\\d+[.,])\\d+(?:[.,]\\d+)*'
const dash = '\\s?[-–—]\\s?'
/** "20", "20–30". */
const between = `(?:${digits}${dash})?${digits}`
const amount = `(?:${digits}|${small}(?:[\\s-]${small})?)`
const thousands = '\\d{1,3}(?:,\\d{3})+'
const big = '(?:hundreds?|thousands?|millions?|billions?|trillions?|hundred thousand)'
const parts = '(?:thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)'
const noun = '\\p{Ll}{3,}'
const lasting = '(?:years?|months?|weeks?|days?|hours?|minutes?|am|pm|per|and|to|or|of)'
const each = '(?:a|per|every|each)'
/** What is counted: "peers", "armed men", "dead". */
const things = `(?:${noun}\\s){0,2}?(?:\\p{Ll}{2,}s|\\p{Ll}*(?:men|people|children)|dead|aircraft|cattle)(?!\\p{L})`
/** Behind a part: "a fifth of", "a third died"; but "a third party", "a quarter-deck". */
const isShare =
  '(?!-|\\s(?!(?:of|to|in|on|by|at|more|less|from|and|or|between|than|as|were|was|are|is|had|have|died|during|' +
  'before|after|since|until|each|when|while|the|that|who|which)\\b)\\p{L})'
/** "The first half of the century" is a time, "the other half" a part of something told. */
const notOfHalves =
  '(?<!\\b(?:first|second|latter|later|other|better|top|bottom|upper|lower|northern|southern|eastern|western)\\s)'

/** Not after a word that makes the number a name: "Article 48", "page 12". */
const unnamed =
  '(?<![\\p{L}\\p{N}.,:/-]|\\p{Lu}\\p{L}{0,20}\\s|\\b(?:page|pages|chapter|section|article|number|part|volume|line|no\\.|nos\\.|pp?\\.|vol\\.)\\s?)'

const form = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'giu')

/** The forms of a figure: what makes a sentence a statistic rather than a tale with a date in it. */
const forms: readonly RegExp[] = [
  /[£$€¥]\s?\d+(?:[.,]\d+)*(?:[-–]\d+(?:[.,]\d+)*)?(?:\s?(?:m|bn|k|million|billion|trillion))?/giu,
  new RegExp(`(?<![\\p{L}\\p{N}£$€¥])${digits}\\s?(?:m|bn|tn)(?![\\p{L}\\p{N}])`, 'gu'),
  // Shillings and pence: "10s. 6d.", "3d. a day".
  /(?<![\p{L}\p{N}.,'’‘])(?:\d{1,3}s\.\s?)?\d{1,3}d\.|(?<![\p{L}\p{N}.,'’‘])\d{1,3}s\.(?=\s(?:a|per)\s)/gu,
  new RegExp(`(?<![\\p{L}\\p{N}])${between}\\s?(?:%|‰)`, 'giu'),
  form(`(?:${between}|${amount})\\s(?:per\\s?cent|percent|percentage\\spoints?)`),
  new RegExp(`(?<![\\p{L}\\p{N}.,])(?:${thousands}${dash})?${thousands}(?![\\p{N}])`, 'gu'),
  form(`(?:${amount}|half\\sa)\\s${big}`),
  form(`(?:tens|hundreds|thousands|millions)\\sof\\s(?:thousands|millions|${noun})`),
  form(`${amount}\\s(?:out\\sof|in\\severy)\\s(?:the\\s|every\\s)?${amount}`),
  // "Five of the six points"; "one of the two" is only which.
  form(`(?!one\\s)(?:${digits}|${small})\\sof\\s(?:the|its|his|her|their)\\s${amount}`),
  form(`(?:one|two|three|four|\\d)\\sin\\s${amount}(?!\\s?[/:])`),
  // "One worker in eight"; but "one battle in ten days".
  form(`(?:one|1)\\s${noun}\\sin\\s${amount}(?!\\s?[/:]|\\s(?!was|has|is)\\p{L}+s(?!\\p{L}))`),
  form(`(?:an?|one|two|three|four|\\d)[\\s-]${parts}${isShare}`),
  form(`${parts}\\sof\\sthe`),
  form(`${notOfHalves}(?:an?\\s|one\\s)?half(?=\\s(?:of|the|its|their)\\s)`),
  form(`(?:more\\sthan|less\\sthan|over|nearly|almost|about|by)\\s(?:a\\s)?half`),
  form(
    '(?:doubl|trebl|tripl|quadrupl|quintupl|halv)' +
      '(?:ed|ing|es?(?=\\s(?:the|its|their|his|her|in|from|to|by|within|every|between)\\s))',
  ),
  form(`(?:${amount}|hundred)-?fold`),
  form(`\\d+\\s?:\\s?\\d(?!\\d)`),
  form(`(?:ratio|odds)\\sof\\s${amount}(?:\\s?:\\s?|\\sto\\s)${amount}`),
  // "Outnumbered 3 to 1", "by 7 votes to 5".
  form(`(?<=\\b(?:outnumbered|beaten|by)\\s)${amount}(?:\\s${noun})?\\sto\\s${amount}`),
  form(`(?:once|twice|${amount}\\stimes)\\s${each}\\s(?:day|week|month|year)`),
  form(`(?:twice|${amount}\\stimes)(?=\\s(?:as|more|higher|greater|larger|the)\\s)`),
  // "One shilling a head", "two dollars a week".
  form(
    `(?:\\d+|${small})\\s${noun}(?=\\s${each}\\s(?:day|week|month|year|head|hour|acre|person)\\b)`,
  ),
  form(`\\d{2,}\\s(?:km|kg|kilometres|miles|tonnes|tons|acres|hectares|calories|roubles|marks)`),
  new RegExp(`${unnamed}\\d+\\.\\d+(?![\\p{L}\\p{N}.]|\\s?[ap]\\.?m\\b)`, 'gu'),
  new RegExp(`${unnamed}\\d{2,}\\s(?!${lasting}\\b)${things}`, 'gu'),
  // "Twenty emperors"; "the twelve apostles" are only called so.
  new RegExp(`(?<![\\p{L}\\p{N}-]|\\b[Tt]he\\s)${tenAndMore}\\s(?!${lasting}\\b)${things}`, 'gu'),
]

/**
 * The figures of a text as ranges, in order: numbers with thousands separators, percentages, shares
 * ("three out of five", "14 out of 16", "two-thirds"), multiples ("doubling"), ratios, rates, money,
 * measures, and counts of ten or more. Years, dates, lengths of time, and numbers that only name a thing
 * ("Article 48") are not figures.
 */
export function figuresIn(text: string): Range[] {
  const isDate = new Uint8Array(text.length)
  for (const { start, end } of findDates(text)) isDate.fill(1, start, end)
  const found: Range[] = []
  for (const pattern of forms) {
    for (const { 0: written, index } of text.matchAll(pattern)) {
      const end = index + written.length
      if (!isDate.subarray(index, end).includes(1)) found.push({ start: index, end })
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let reached = 0
  return found.filter(({ start, end }) => {
    if (start < reached) return false
    reached = end
    return true
  })
}
