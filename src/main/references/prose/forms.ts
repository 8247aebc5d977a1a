/** Parts that are known by their form: editions, volumes, pages, dates. */
import { dayOfYear, printedDate, readPrintedDate } from './dates.ts'
import type { Known } from './part.ts'

const ordinal =
  '\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth'
const pageNumber = '(?:\\p{Lu}{0,2}\\d{1,5}\\p{Ll}?|[ivxlcIVXLC]{1,8})'
const dash = ' ?[-–—] ?'
const range = `${pageNumber}${dash}${pageNumber}`
const digits = '\\d{1,5}'
const several = `${digits}(?:[-–/]${digits})?`

type Form = { form: RegExp; read: (match: RegExpExecArray) => Known | null; inTitle: boolean }
const at = (source: string): RegExp => new RegExp(`(?:${source})(?=$|[\\s,.;:()\\[\\]])`, 'iuy')
const value =
  (is: 'volume' | 'issue' | 'volumes' | 'page' | 'number' | 'genre' | 'aside' | 'day') =>
  (match: RegExpExecArray): Known | null => {
    const found = match[1] ?? match[0]
    return { is, value: is === 'page' ? asRange(found) : found }
  }
const form = (source: string, read: Form['read'], { inTitle } = { inTitle: false }): Form => ({
  form: at(source),
  read,
  inTitle,
})

/** In order: an earlier form is taken before a later. */
const forms: readonly Form[] = [
  form(
    `(${ordinal})?(?:,? ?((?:fully |completely )?(?:revised|rev\\.?|updated|enlarged|expanded|new|international|anniversary|illustrated)(?: (?:and|&) (?:revised|enlarged|updated|expanded|extended|rev\\.))?))? ?(?:edition|edn\\.?|ed\\.|ed(?=[),]))`,
    ([, number, kind]) =>
      number || kind
        ? {
            is: 'edition',
            value: [number && asOrdinal(number), kind?.toLowerCase()].filter(Boolean).join(' '),
          }
        : null,
    { inTitle: true },
  ),
  form('(?:(\\d{1,2}|two|three|four|five|six) (?:vols\\.?|volumes))', value('volumes'), {
    inTitle: true,
  }),
  form(
    "(?:(?:an? )?(?:unpublished |published )?(?:PhD|Ph\\.D\\.?|DPhil|D\\.Phil\\.?|doctoral|master[’']?s|MA|M\\.A\\.|MPhil|M\\.Phil\\.|MSc|BA|undergraduate)(?: (?:thesis|dissertation|diss\\.?)))",
    value('genre'),
    { inTitle: true },
  ),
  form(
    '(?:original work published|originally published|first published|orig\\. pub\\.|reprint(?:ed)?|repr\\.|unpublished)(?: in)?(?: \\d{4})?',
    value('aside'),
    { inTitle: true },
  ),
  form(`(?:vols?\\.?|volume|v\\.) ?(${several}|[IVXLC]{1,6})`, value('volume'), { inTitle: true }),
  form(
    '(?:chapters?|chap\\.|chs?\\.|book|bk\\.|lines?|ll?\\.|act|sc\\.|fns?\\.|nn?\\.|notes?|paras?\\.?|figs?\\.?|sigs?\\.|fols?\\.) ?\\d{1,5}(?:[-–]\\d{1,5})?',
    value('aside'),
  ),
  form(`(?:nos?\\.?|number|issue|iss\\.|nr\\.?) ?(${several})`, value('issue')),
  form(`(${digits}) ?\\((${several})\\)`, ([, volume = '', issue = '']) =>
    isYear(issue) ? null : { is: 'volume-issue', volume, issue },
  ),
  form(`(${digits})[./](${several})`, ([, volume = '', issue = '']) => ({
    is: 'volume-issue',
    volume,
    issue,
  })),
  form(
    `(?:pp?\\.?|pages?) ?(${range}(?:, ${range}){0,3}|${pageNumber}(?:, ${pageNumber}|ff?\\.?){0,3})`,
    value('page'),
    { inTitle: true },
  ),
  form(
    `(?:(?:spring|summer|autumn|fall|winter)(?:/\\p{L}{4,6})?,? )?(?:\\p{L}{3,9}\\.?[-–/])?(?:${printedDate})`,
    ([words]) => {
      const date = readPrintedDate(words)
      return date && { is: 'date', date }
    },
  ),
  form('n\\.d\\.|no date', () => ({ is: 'date', date: null })),
  form(dayOfYear, ([words]) =>
    readPrintedDate(`${words} 2000`) ? { is: 'day', value: words } : null,
  ),
  form(range, value('page')),
  form(digits, value('number')),
]

const isYear = (digits: string): boolean => /^(?:1[4-9]|20)\d\d$/.test(digits)
/** With the dash of a range. */
export const asRange = (pages: string): string => pages.replace(/ ?[-–—] ?/g, '–')

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
function asOrdinal(words: string): string {
  const count = ordinals.indexOf(words.toLowerCase()) + 1
  if (count === 0) return words.toLowerCase()
  return `${count}${['th', 'st', 'nd', 'rd'][count] ?? 'th'}`
}

/** The part that begins at a place of a text, and where it ends; in a title only what is no words of one. */
export function formAt(
  text: string,
  place: number,
  inTitle: boolean,
): { part: Known; end: number } | null {
  for (const { form, read, inTitle: isOfTitles } of forms) {
    if (inTitle && !isOfTitles) continue
    form.lastIndex = place
    const match = form.exec(text)
    const part = match && read(match)
    if (match && part) return { part, end: place + match[0].length }
  }
  return null
}
