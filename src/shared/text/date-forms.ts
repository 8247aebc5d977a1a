/** The forms in which a date is written, most telling first: one pattern and its reading each. */
import type { Dates } from '../model/note.ts'
import {
  dayDates,
  monthsDates,
  partNamed,
  partOfCentury,
  partOfDecade,
  partOfYear,
  seasonDates,
  yearsDates,
} from './calendar.ts'
import { monthMisspelt, monthNamed } from './month-names.ts'

type Groups = Record<string, string | undefined>

export type DateForm = {
  pattern: RegExp
  /** What the match means, or null when it is no date after all. */
  read(groups: Groups): Dates | null
}

const year = '(?:1\\d{3}|20\\d{2})'
const day = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?'
const word = '[A-Za-z]{3,12}\\.?'
/** "’57": of the last century where no other is told; the first decades may be of either. */
const shortYear = "['’‘](?<short>[3-9]\\d)"
const dash = '\\s?[-–—‒−]\\s?'
export const to = '(?:\\s?[-–—‒−]\\s?|\\s(?:to|until|till|through)\\s)'
const join = `(?:${to}|\\s(?<and>and)\\s)`
const between = '(?<between>between\\s(?:the\\syears\\s)?)?'
/** What ends in a year ends somewhere in it: no "end of" it. */
const notIn = '(?!(?:start|beginning|end|close)\\sin\\b)'
export const sharing =
  `(?<part>${notIn}(?:early|mid|middle|late|start|beginning|end|close|first half|second half|latter half)` +
  '(?:[\\s-](?:in|of|to)(?:\\sthe)?)?[\\s-](?:the\\s|in\\s(?:the\\s)?)?)?'
export const nth =
  '(?:1\\dth|20th|21st|[2-9]th|(?:four|fif|six|seven|eigh|nine)teenth|thirteenth|twelfth|eleventh|tenth|twentieth|twenty[\\s-]first)'
const era = '(?:AD|CE)'
/** Of the first nine centuries, in words, one may be meant before Christ where no era is told. */
const earlyNth =
  '(?:[1-9](?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)'
const fromAnno = `(?:from\\s)?(?:${era}\\s?(?<after>\\d{1,4})|(?<before>\\d{1,4})\\s?${era})`
const edge = { before: '(?<![\\p{L}\\p{N}£$€#]|\\d[.,:/])', after: '(?![\\p{L}\\p{N}]|[.,]\\d)' }

export const form = (source: string, read: DateForm['read']): DateForm => ({
  pattern: new RegExp(edge.before + source + edge.after, 'giu'),
  read,
})

/** "and" joins the ends of a stretch only after "between"; else it names two dates. */
const namesTwo = (g: Groups): boolean => g.and !== undefined && g.between === undefined

export const number = (text: string | undefined): number => Number.parseInt(text ?? '', 10)
const named = (text = ''): number | null => monthNamed(text) ?? monthMisspelt(text)

/** The later year of "1923-25", "1936-8", "1899-1902"; null when it is not later. */
export function laterYear(first: number, text: string | undefined): number | null {
  const digits = (text ?? '').replace(/^['’‘]/, '')
  const keep = 10 ** digits.length
  const year = digits.length === 4 ? number(digits) : first - (first % keep) + number(digits)
  return year > first && year - first <= 1000 ? year : null
}

function years(g: Groups): Dates | null {
  const from = number(g.from)
  const till = laterYear(from, g.to)
  return till === null ? null : yearsDates(from, till)
}

/** Years that are said to be after Christ, of as few digits as they have. */
function anno(g: Groups): Dates | null {
  const from = number(g.from ?? g.after ?? g.before)
  const till = laterYear(from, g.to)
  return till === null || from < 1 || till > 2100 || namesTwo(g) ? null : yearsDates(from, till)
}

export function span(first: Dates | null, last: Dates | null): Dates | null {
  return first && last && first.from <= last.to ? { from: first.from, to: last.to } : null
}

function fullDate(d: string | undefined, m: string | undefined, y: string | undefined) {
  const month = named(m)
  return month === null ? null : dayDates(number(y), month, number(d))
}

export function ordinal(text = ''): number {
  const names =
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
    'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'
  const at = names.split(' ').indexOf(text.toLowerCase().replace(/\s/, '-'))
  return at < 0 ? number(text) : at + 1
}

/** A two-part numeric date is day then month, as Britain writes it, unless only the other way fits. */
function numeric(g: Groups): Dates | null {
  const [a, b, y] = [number(g.a), number(g.b), number(g.y)]
  return dayDates(y, b, a) ?? dayDates(y, a, b)
}

const fullDay = (n: string): string =>
  `(?<d${n}>${day})(?:\\s(?:of\\s)?|\\s?-)(?<m${n}>${word})(?:,?\\s)(?<y${n}>${year})`

export const dateForms: readonly DateForm[] = [
  form(`(?<y>${year})-(?<m>\\d\\d)-(?<d>\\d\\d)`, (g) =>
    dayDates(number(g.y), number(g.m), number(g.d)),
  ),
  form(`(?<a>\\d{1,2})[/.](?<b>\\d{1,2})[/.](?<y>${year})`, numeric),
  form(`${between}${fullDay('1')}${join}${fullDay('2')}`, (g) =>
    namesTwo(g) ? null : span(fullDate(g.d1, g.m1, g.y1), fullDate(g.d2, g.m2, g.y2)),
  ),
  form(`(?<d1>${day})\\s(?<m1>${word})${to}${fullDay('2')}`, (g) =>
    span(fullDate(g.d1, g.m1, g.y2), fullDate(g.d2, g.m2, g.y2)),
  ),
  form(`${between}(?<d1>${day})${join}${fullDay('2')}`, (g) =>
    namesTwo(g) ? null : span(fullDate(g.d1, g.m2, g.y2), fullDate(g.d2, g.m2, g.y2)),
  ),
  form(fullDay('1'), (g) => fullDate(g.d1, g.m1, g.y1)),
  form(`(?<m>${word})\\s(?<d>${day})(?:,\\s?|\\s)(?<y>${year})`, (g) => fullDate(g.d, g.m, g.y)),
  form(
    `${between}(?<m1>${word}),?\\s(?<y1>${year})${join}(?<m2>${word}),?\\s(?<y2>${year})`,
    (g) => {
      const [from, till] = [monthNamed(g.m1 ?? ''), monthNamed(g.m2 ?? '')]
      return from && till && !namesTwo(g)
        ? span(
            monthsDates(number(g.y1), from, number(g.y1), from),
            monthsDates(number(g.y2), till, number(g.y2), till),
          )
        : null
    },
  ),
  form(`${between}(?<m1>${word})${join}(?<m2>${word}),?\\s(?:of\\s)?(?<y>${year})`, (g) => {
    const [from, till, y] = [monthNamed(g.m1 ?? ''), monthNamed(g.m2 ?? ''), number(g.y)]
    return from && till && from < till ? monthsDates(y, from, y, till) : null
  }),
  form(`${sharing}(?<m>${word}),?\\s(?:of\\s)?(?<y>${year})`, (g) => {
    const name = g.m ?? ''
    if (/^(?:may|march|mar|dec)$/.test(name)) return null
    const month = monthNamed(name) ?? (name.length >= 6 ? monthMisspelt(name) : null)
    if (month === null) return null
    const y = number(g.y)
    const all = monthsDates(y, month, y, month)
    const stem = all.from.slice(0, 8)
    const part = partNamed(g.part ?? '')
    if (part === 'early' || part === 'start') return { from: all.from, to: `${stem}10` }
    if (part === 'middle') return { from: `${stem}11`, to: `${stem}20` }
    if (part === 'late' || part === 'end') return { from: `${stem}21`, to: all.to }
    return all
  }),
  form(
    `(?<season>fall(?!,|\\sin)|spring|summer|autumn|winter),?\\s(?:of\\s|in\\s)?(?<from>${year})(?:(?:${dash}|/)(?<to>\\d{4}|\\d{1,2}))?`,
    (g) => {
      const from = number(g.from)
      // "Did prices fall 1780–1850?": no season is of so many years.
      const isOfOneYear = g.to === undefined || laterYear(from, g.to) === from + 1
      return isOfOneYear ? seasonDates(g.season ?? '', from) : null
    },
  ),
  form(`(?<m>${word})\\s${shortYear}`, (g) => {
    const month = monthNamed(g.m ?? '')
    const y = 1900 + number(g.short)
    return month === null ? null : monthsDates(y, month, y, month)
  }),
  form(`between\\s(?:the\\syears\\s)?(?<from>${year})${join}(?<to>\\d{4}|['’‘]?\\d\\d)`, years),
  form(`(?:from\\s)?(?<from>${year})${to}(?<to>${year})`, years),
  form(`from\\s(?<from>${year})${to}['’‘]?(?<to>\\d\\d)`, years),
  form(`(?<from>${year})(?:${dash}|/)(?<to>\\d\\d?)`, (g) => {
    const range = years(g)
    const month = number(g.to)
    if (range || g.to?.length !== 2 || month < 1 || month > 12) return range
    return monthsDates(number(g.from), month, number(g.from), month)
  }),
  form(
    `${sharing}(?<from>(?:1\\d|20)\\d0)['’]?s${to}(?:the\\s)?(?<to>(?:1\\d|20)\\d0)['’]?s`,
    (g) =>
      span(partOfDecade(number(g.from), partNamed(g.part ?? '')), partOfDecade(number(g.to), null)),
  ),
  form(`${sharing}(?<decade>(?:1\\d|20)\\d0)['’]?s`, (g) =>
    partOfDecade(number(g.decade), partNamed(g.part ?? '')),
  ),
  form(
    `${sharing}(?<from>${nth})(?:${to}|\\s(?<and>and)\\s)(?:the\\s)?(?<to>${nth})[\\s-]centur(?:y|ies)`,
    (g) => {
      const [first, last] = [ordinal(g.from), ordinal(g.to)]
      return g.and && last !== first + 1
        ? null
        : span(partOfCentury(first, partNamed(g.part ?? '')), partOfCentury(last, null))
    },
  ),
  form(`${sharing}(?<nth>${nth})[\\s-]centur(?:y|ies)`, (g) =>
    partOfCentury(ordinal(g.nth), partNamed(g.part ?? '')),
  ),
  form(`${sharing}(?<nth>${earlyNth})[\\s-]century\\s${era}`, (g) =>
    partOfCentury(ordinal(g.nth), partNamed(g.part ?? '')),
  ),
  form(
    `(?<part>${notIn}(?:early|mid|middle|late|start|beginning|end|close|first half|second half|latter half)(?:\\s(?:in|of))?[\\s-])(?<y>${year})`,
    (g) => partOfYear(number(g.y), partNamed(g.part ?? '')),
  ),
  form(`${between}${fromAnno}${join}(?:${era}\\s?)?(?<to>\\d{1,4})(?:\\s?${era})?`, anno),
  form(`${between}(?:from\\s)?(?<from>\\d{1,4})${join}(?<to>\\d{1,4})\\s?${era}`, anno),
  form('(?:AD\\s(?<a>\\d{1,4})|(?<b>\\d{1,4})\\s?(?:AD|CE))', (g) => {
    const y = number(g.a ?? g.b)
    return y >= 1 && y <= 2100 ? yearsDates(y, y) : null
  }),
]
