/** What stands behind a title, cut into parts that are known by their form and the words between them. */
import type { CslDate, Name } from '../../../shared/model/source.ts'
import { dayOfYear, printedDate, readPrintedDate } from './dates.ts'
import { trimEnd, unmarked } from './marked.ts'
import { type Role, readNames, readPeople } from './names.ts'

/** `raw` is the part as written. */
export type Part = { raw: string; start: number; end: number; inBrackets: boolean } & (
  | { is: 'words' }
  | {
      is: 'edition' | 'volume' | 'issue' | 'volumes' | 'page' | 'number' | 'genre' | 'aside' | 'day'
      value: string
    }
  | { is: 'volume-issue'; volume: string; issue: string }
  | { is: 'date'; date: CslDate | null }
  | { is: 'people'; roles: readonly Role[]; names: Name[] }
)
type Known = Part extends infer P
  ? P extends { is: 'words' }
    ? never
    : P extends Part
      ? Omit<P, keyof Shape>
      : never
  : never
type Shape = { raw: string; start: number; end: number; inBrackets: boolean }

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
const asRange = (pages: string): string => pages.replace(/ ?[-–—] ?/g, '–')

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
function asOrdinal(words: string): string {
  const count = ordinals.indexOf(words.toLowerCase()) + 1
  if (count === 0) return words.toLowerCase()
  return `${count}${['th', 'st', 'nd', 'rd'][count] ?? 'th'}`
}

const by =
  /(?:(?:eds?\.?|edited)(?:,? (?:and|&) (?:trans\.?|translated|intro(?:d|duced)?\.?))? by|eds?\.|(?:selected|compiled)(?: and edited)? by|(?:trans\.?|translated|tr\.?|translation)(?: from the \p{Lu}\p{L}{2,20})?(?: (?:and|&) (?:ed\.?|edited))? by|trans\.?|(?:with )?(?:an )?(?:intro(?:duction|d)?\.?|foreword|preface|afterword)(?: and notes)? by) (?=[\p{Lu}\p{Ll}])/iuy

/** "ed. by X and Y": names go on as long as they can be read as names, a comma only towards an "and". */
function peopleAt(text: string, start: number): { part: Known; end: number } | null {
  by.lastIndex = start
  const opening = by.exec(text)
  if (!opening) return null
  const from = start + opening[0].length
  const said = longestNames(text, from)
  if (!said) return null
  const word = opening[0].toLowerCase()
  if (/intro|foreword|preface|afterword/.test(word) && !/^ed/.test(word))
    return { part: { is: 'aside', value: text.slice(start, said.end) }, end: said.end }
  const roles: Role[] = /^(?:tr|with|an? )/.test(word) ? ['translator'] : ['editor']
  if (/(?:and|&) tr/.test(word)) roles.push('translator')
  if (/(?:and|&) ed/.test(word)) roles.push('editor')
  return { part: { is: 'people', roles, names: said.names }, end: said.end }
}

/** The names that a text goes on with, as far as they reach. */
export function longestNames(text: string, from: number): { names: Name[]; end: number } | null {
  const piece = text.slice(from, from + 300)
  const stops =
    [...piece.matchAll(/(?<!(?:^|[ .-])\p{L})\. |[([:]| \/|,? (?=\d)/gu)][0]?.index ?? piece.length
  const reach = piece.slice(0, stops)
  const commas = [...reach.matchAll(/, /g)].map(({ index }) => index)
  const first = reach.slice(0, commas[0] ?? reach.length)
  const hasAnd = (words: string): boolean => / (?:and|&) /.test(words)
  const ends = [...commas, reach.length].slice(0, 9)
  const isInverted = /^[\p{L}'’-]+$/u.test(first) && ends[1] !== undefined
  const chosen = isInverted
    ? ends.slice(1).find((end) => readNames(trimStop(reach.slice(0, end))))
    : hasAnd(first)
      ? ends[0]
      : (ends.slice(1).find((end) => hasAnd(reach.slice(ends[0], end))) ?? ends[0])
  for (const end of [chosen, ends[0]]) {
    if (end === undefined) continue
    const words = reach.slice(0, end)
    const names = readNames(trimStop(words.replace(/,? et al\.?$/, '')))
    if (names) return { names, end: from + end }
  }
  return null
}

const trimStop = (words: string): string => words.replace(/(?<=\p{L}{2})\.$/u, '')

/** "(R. Jones & S. Smith, Trans.)", as APA has it (Publication Manual, 7th edn, 9.28). */
function bracketedPeople(text: string, start: number): { part: Known; end: number } | null {
  const ending =
    /^[^()[\];]{3,200}?, ?(?:eds?|trans|editors?|translators?|comps?)\b\.?(?: (?:and|&) (?:eds?|trans)\.)?(?=[);,])/iu.exec(
      text.slice(start, start + 220),
    )
  const people = ending && readPeople(ending[0])
  if (!people) return null
  return {
    part: { is: 'people', roles: [people.role], names: people.names },
    end: start + ending[0].length,
  }
}

/** A stop behind these ends no words: "St. Petersburg", "J. M. Dent". */
const shortened =
  /(?:^|[\s.(-])(?:\p{L}|St|Mr|Mrs|Dr|Co|Ltd|Inc|vs|Mass|Bros|No|[Vv]ols?|Jr|Sr|Ste|Mt|ca)\.$/u
/** What comes behind the name of a journal without a comma: "58, no. 2", "58 (1999)", "58(2)", "vol. 58"; a year. */
const numbering =
  /(?:\d{1,4}(?:,? no\. ?\d|,? \(?(?:\p{Lu}\p{L}{2,8}\.?,? )?\d{4}\)| ?\(\d|[./]\d|: ?\d|, \d)|vol\. ?\d|no\. ?\d|\(?\d{4}\)?[.;]?(?:$|[;)]))/iuy

/**
 * The parts of what stands behind a title, in their order. Words run on over commas; they end at a stop, at a bracket
 * and where a known part begins.
 */
export const partsOf = (text: string): Part[] => cut(text, false)

/**
 * The same where the text begins with a title. Years and bare numbers are its words, and so is a bracket that says
 * nothing of an edition.
 */
export const titleAndParts = (text: string): Part[] => cut(text, true)

function cut(text: string, beginsWithTitle: boolean): Part[] {
  const parts: Part[] = []
  let inTitle = beginsWithTitle
  let depth = 0
  let wordsFrom = -1
  let before = '('
  const closeWords = (end: number): void => {
    const raw = wordsFrom < 0 ? '' : text.slice(wordsFrom, end)
    if (/[\p{L}\p{N}]/u.test(raw)) {
      const words = trimEnd(unmarked(raw), ',;: ')
      parts.push({ is: 'words', raw: words, start: wordsFrom, end, inBrackets: depth > 0 })
      inTitle = false
    }
    wordsFrom = -1
  }
  for (let place = 0; place < text.length; ) {
    const sign = text[place] ?? ''
    const isOpen = wordsFrom < 0 || /[,;([]/.test(before) || (!inTitle && numbersAt(text, place))
    const known =
      /[\p{L}\p{N}[]/u.test(sign) && isOpen && startsWord(text, place)
        ? knownAt(text, place, depth, inTitle)
        : null
    if (known) {
      closeWords(place)
      parts.push({
        ...known.part,
        raw: text.slice(place, known.end),
        start: place,
        end: known.end,
        inBrackets: depth > 0,
      })
      inTitle = false
      place = known.end
      before = text[place - 1] ?? ''
      continue
    }
    if (sign === '(' || sign === '[') {
      if (!inTitle || holdsKnown(text, place + 1)) {
        closeWords(place)
        depth += 1
      }
    } else if ((sign === ')' || sign === ']') && depth > 0) {
      closeWords(place)
      depth -= 1
    } else if (endsWords(text, place, inTitle)) closeWords(sign === '.' ? place : place + 1)
    else if (wordsFrom < 0 && /[^\s,.;:)\]*_/]/.test(sign)) wordsFrom = place
    if (sign !== ' ' && sign !== '*' && sign !== '_') before = sign
    place += 1
  }
  closeWords(text.length)
  return parts
}

const startsWord = (text: string, place: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text[place - 1] ?? ' ')

function numbersAt(text: string, place: number): boolean {
  if (text[place - 1] !== ' ') return false
  numbering.lastIndex = place
  return numbering.test(text)
}

function knownAt(
  text: string,
  place: number,
  depth: number,
  inTitle: boolean,
): { part: Known; end: number } | null {
  const people = peopleAt(text, place) ?? (depth > 0 ? bracketedPeople(text, place) : null)
  if (people) return people
  for (const { form, read, inTitle: isOfTitles } of forms) {
    if (inTitle && !isOfTitles) continue
    form.lastIndex = place
    const match = form.exec(text)
    const part = match && read(match)
    if (match && part) return { part, end: place + match[0].length }
  }
  return null
}

/** Whether a bracket behind a title says of the book: "(2nd ed.)", "(R. Jones, Trans.)", "(London: Macmillan, 2004)". */
const holdsKnown = (text: string, start: number): boolean =>
  knownAt(text, start, 1, true) !== null ||
  /^(?:[^()[\]]{0,160}(?:\b\d{4}[a-z]?|n\.d\.)|\p{Lu}[^()[\]:]{1,40}: \p{Lu}[^()[\]:]{1,60})[)\]]/u.test(
    text.slice(start, start + 170),
  )

function endsWords(text: string, place: number, inTitle: boolean): boolean {
  const sign = text[place]
  if (sign === '.')
    return (
      /^$|^[\s)\]*_]/.test(text.slice(place + 1, place + 2)) &&
      !shortened.test(text.slice(Math.max(0, place - 8), place + 1))
    )
  if ((sign !== '?' && sign !== '!') || !inTitle) return false
  const rest = text.slice(place + 1, place + 300).trimStart()
  // "What is History? London: Macmillan." ends with it, "Who Rules? The Soviet State. London: …" goes on.
  return /^\p{Lu}/u.test(rest) && !/\p{Ll}{2}\. \p{Lu}/u.test(rest)
}
