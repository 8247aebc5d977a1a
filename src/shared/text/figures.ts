import { findDates } from './dates.ts'
import type { Range } from './ranges.ts'

const small =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|' +
  'sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)'
/**
 * A number with its points and commas, from its first figure on. What may follow it follows all of it or none of its
 * parts, so none is begun in the middle: in "1,1,1,…" that would read the rest again at every comma.
 */
const digits = '(?<!(?<![\\p{L}\\p{N}])\\d+[.,])\\d+(?:[.,]\\d+)*'
const amount = `(?:${digits}|${small}(?:[\\s-]${small})?)`
const big = '(?:hundreds?|thousands?|millions?|billions?|trillions?|hundred thousand)'
const parts = '(?:half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)'
const noun = '\\p{Ll}{3,}'
const lasting = '(?:years?|months?|weeks?|days?|hours?|minutes?|am|pm|per|and|to|or|of)'

/** Not after a word that makes the number a name: "Article 48", "page 12". */
const unnamed =
  '(?<![\\p{L}\\p{N}.,:/-]|\\p{Lu}\\p{L}{0,20}\\s|\\b(?:page|pages|chapter|section|article|number|part|volume|line|no\\.|nos\\.|pp?\\.|vol\\.)\\s?)'

const form = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'giu')

/** The forms of a figure: what makes a sentence a statistic rather than a tale with a date in it. */
const forms: readonly RegExp[] = [
  /[£$€¥]\s?\d+(?:[.,]\d+)*(?:\s?(?:m|bn|k|million|billion|trillion))?/giu,
  new RegExp(`(?<![\\p{L}\\p{N}])${digits}\\s?(?:%|‰)`, 'giu'),
  form(`${amount}\\s(?:per\\s?cent|percent|percentage\\spoints?)`),
  /(?<![\p{L}\p{N}.,])\d{1,3}(?:,\d{3})+(?![\p{N}])/gu,
  form(`${amount}\\s${big}`),
  form(`(?:tens|hundreds|thousands|millions)\\sof\\s(?:thousands|millions|${noun})`),
  form(`${amount}\\s(?:out\\sof|in\\severy)\\s(?:the\\s|every\\s)?${amount}`),
  form(`(?:one|two|three|four|\\d)\\sin\\s${amount}(?!\\s?[/:])`),
  form(`(?:an?|one|two|three|four|\\d)[\\s-](?:third|quarter|fifth|sixth|tenth)s?`),
  form(`(?:${parts.replace('half|halves|', '')})\\sof\\sthe`),
  form(`(?:more\\sthan|less\\sthan|over|nearly|almost|about|by)\\s(?:a\\s)?half`),
  form(
    '(?:doubl|trebl|tripl|quadrupl|quintupl|halv)(?:e|es|ed|ing)(?!\\s(?:agent|standard|edged))',
  ),
  form(`(?:two|three|four|five|six|ten|hundred|\\d+)-?fold`),
  form(`\\d+\\s?:\\s?\\d(?!\\d)`),
  form(`(?:ratio|odds)\\sof\\s${amount}(?:\\s?:\\s?|\\sto\\s)${amount}`),
  form(`(?:outnumbered|beaten|by)\\s${amount}\\sto\\s${amount}`),
  form(`(?:once|twice|(?:${amount})\\stimes)\\s(?:a|per|every|each)\\s(?:day|week|month|year)`),
  form(`(?:twice|(?:${amount})\\stimes)\\s(?:as|more|higher|greater|larger|the)`),
  form(`\\d{2,}\\s(?:km|kg|kilometres|miles|tonnes|tons|acres|hectares|calories|roubles|marks)`),
  new RegExp(`${unnamed}\\d+\\.\\d+(?![\\p{L}\\p{N}.]|\\s?[ap]\\.?m\\b)`, 'gu'),
  new RegExp(
    `${unnamed}\\d{2,}\\s(?!${lasting}\\b)(?:${noun}\\s){0,2}?(?:\\p{Ll}{2,}s|\\p{Ll}*(?:men|people|children)|dead|aircraft|cattle)(?!\\p{L})`,
    'gu',
  ),
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
