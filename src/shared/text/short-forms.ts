/** Decades and centuries as they are shortened and spoken ("the ’30s", "the Forties", "C19th"), and 9/11. */
import { dayDates, partNamed, partOfCentury, partOfDecade } from './calendar.ts'
import { type DateForm, form, nth, number, ordinal, sharing, span, to } from './date-forms.ts'

type Groups = Record<string, string | undefined>

/** A decade without its century is of this one. */
const lastCentury = 1900
const spoken = 'twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties'

/** Empty, and tells whether "the" stands before: "the ’30s", "the 30s and 40s", "the Roaring Twenties". */
const the = "(?<=(?<the>\\bthe\\s(?:['’‘]?\\d0s\\s(?:and|or)\\s)?(?:\\p{L}+ing\\s)?)?)"
const sign = "(?<sign>['’‘])?"
/** "Temperatures in the 30s", "in his late Thirties". */
const notOfTime =
  '(?<!\\b(?:temperatures?|aged?|ages|scores?|marks?)\\b[^.;]{0,30})' +
  '(?<!\\b(?:his|her|their|my|your|our)\\s(?:(?:early|mid|late)[\\s-])?)'

const partOfLast = (tens: number, part: string | undefined) =>
  partOfDecade(lastCentury + tens, partNamed(part ?? ''))
const tensNamed = (name = ''): number => 20 + 10 * spoken.split('|').indexOf(name.toLowerCase())

/** "C19" without an ending stands behind a word of time, or where nothing is before it: "Section C19" is none. */
const behindTime =
  '(?<=(?:^|[\\n(–—]|\\b(?:the|in|of|by|early|mid|late|during|since|from|to|and|between|until)[\\s-])\\s?)'
const century = (name: string): string =>
  `(?:${behindTime}(?<sign${name}>C)(?<bare${name}>1[5-9]|20|21)|C\\.?(?<signed${name}>[5-9]th|1\\dth|20th|21st)|(?<short${name}>${nth})[\\s-]?c(?:ent)?(?!\\p{L}|\\.?\\s?\\d))`
/** The nth it is, or 0 where it is none: "c19" is a year. */
const centuryRead = (g: Groups, name: string): number =>
  g[`bare${name}`] !== undefined && g[`sign${name}`] !== 'C'
    ? 0
    : ordinal(g[`bare${name}`] ?? g[`signed${name}`] ?? g[`short${name}`])

/** Most texts have none of these. */
const mayHave = new RegExp(`\\d0['’]?s|${spoken}|\\bc\\.?\\d|(?:st|th)[\\s-]?c|9/11`, 'i')
export const shortFormsFor = (text: string): readonly DateForm[] =>
  mayHave.test(text) ? shortForms : []

const shortForms: readonly DateForm[] = [
  form(`${sharing}(?<from>(?:1\\d|20)\\d0)['’]?s${to}(?:the\\s)?['’‘]?(?<to>[1-9]0)s`, (g) => {
    const from = number(g.from)
    const last = partOfDecade(from - (from % 100) + number(g.to), null)
    return span(partOfDecade(from, partNamed(g.part ?? '')), last)
  }),
  form(
    `${notOfTime}${the}${sharing}${sign}(?<from>[1-9]0)['’]?s${to}(?:the\\s)?['’‘]?(?<to>[1-9]0)s`,
    (g) =>
      g.sign || g.the
        ? span(partOfLast(number(g.from), g.part), partOfLast(number(g.to), undefined))
        : null,
  ),
  form(`${notOfTime}${the}${sharing}${sign}(?<tens>[1-9]0)['’]?s`, (g) =>
    g.sign || (g.the && g.tens !== '10') ? partOfLast(number(g.tens), g.part) : null,
  ),
  form(`${notOfTime}${the}${sharing}(?:nineteen[\\s-])?(?<spoken>${spoken})`, (g) =>
    g.the || /^\p{Lu}/u.test(g.spoken ?? '') ? partOfLast(tensNamed(g.spoken), g.part) : null,
  ),
  form(`${sharing}(?:(?<plain>${nth})|${century('1')})${to}(?:the\\s)?${century('2')}`, (g) => {
    const [from, till] = [g.plain ? ordinal(g.plain) : centuryRead(g, '1'), centuryRead(g, '2')]
    return from > 0 && till > 0
      ? span(partOfCentury(from, partNamed(g.part ?? '')), partOfCentury(till, null))
      : null
  }),
  form(`${sharing}${century('')}`, (g) => {
    const nth = centuryRead(g, '')
    return nth > 0 ? partOfCentury(nth, partNamed(g.part ?? '')) : null
  }),
  // A day without a year is no date, but of this one there is one; "9/11 of the vote" is a share.
  form(
    '(?<=(?:^|[\\n.;!?]\\s|\\b(?:after|before|since|until|post|pre|following|on|the|like|(?<!\\ban?\\s\\p{L}+\\s)of)[\\s-]))' +
      '9/11(?!/|\\s?(?:of|out|in|for|correct|right|marks)\\b|\\s?[-–—:]\\s|\\s?\\d)',
    () => dayDates(2001, 9, 11),
  ),
]
