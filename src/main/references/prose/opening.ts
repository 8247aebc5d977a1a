/** How a reference begins: who wrote, in the styles of an author and a date when, and the title. */
import type { CslDate, Name } from '../../../shared/model/source.ts'
import { personFrom } from '../../../shared/text/typed-names.ts'
import { printedDate, readPrintedDate } from './dates.ts'
import { isPlaced } from './imprint.ts'
import { firstQuote, trimEnd, unmarked } from './marked.ts'
import { isFamily, isGiven, isOrganisation, type People, readNames, readPeople } from './names.ts'
import { partsOf, titleAndParts } from './parts.ts'
import { isWholeTitle, type TitleAndRest, titleAt } from './title.ts'

/** `date` null is "n.d." or none. */
export type Opening = TitleAndRest & { people: People | null; date: CslDate | null }
type Start = { people: People | null; date: CslDate | null; from: number }

const bracketedDate = new RegExp(
  `[([](${printedDate}|n\\.d\\.?|no date|forthcoming|in press)[)\\]][.,:]?`,
  'iu',
)

/** "(London: Macmillan, 2004)": the names before it stand between commas. */
const note = /\([^()]{3,140}, (?:c\. ?)?\d{4}(?:[-–]\d{2,4})?[);]/u

/** Null where a text begins as no reference does. */
export function openingOf(text: string): Opening | null {
  if (beginsWithLife(text)) return null
  const start =
    byDate(text) ??
    byBareYear(text) ??
    byQuote(text) ??
    (note.test(text) ? (byComma(text) ?? byStop(text)) : (byStop(text) ?? byComma(text))) ??
    byTitle(text)
  return start && withTitle(text, start)
}

function withTitle(text: string, { people, date, from }: Start): Opening | null {
  const found = titleAt(text, from)
  if (!found) return null
  const said = people || found.isQuoted ? null : bySlash(found.title)
  return { people, date, ...found, ...said }
}

/** The catalogues of libraries (ISBD): "Stalin : a biography / Robert Service". */
function bySlash(words: string): Pick<Opening, 'title' | 'people'> | null {
  const slash = words.indexOf(' / ')
  const said = /^(?:(?:written )?by |(edited by |ed\. by ))?(.+)$/u.exec(words.slice(slash + 3))
  const people = slash < 0 || !said?.[2] ? null : readPeople(said[2])
  if (!people) return null
  return {
    title: words.slice(0, slash).replace(' : ', ': '),
    people: said?.[1] ? { ...people, role: 'editor' } : people,
  }
}

/** Harvard and APA: "Service, R. (2004)", "BBC News (2019, March 3)". */
function byDate(text: string): Start | null {
  const match = bracketedDate.exec(text.slice(0, 700))
  if (!match?.[1]) return null
  const before = text.slice(0, match.index).trim()
  const quote = firstQuote(text)
  if (before === '' || (quote && quote.start < match.index)) return null
  const date = readPrintedDate(match[1])
  const from = match.index + match[0].length
  const people = readPeople(before)
  if (people && !isUninvertedBook(before)) return { people, date, from }
  const words = unmarked(trimEnd(before, '., '))
  if (!/^[\p{Lu}\d]/u.test(words) || words.split(' ').length > 10 || /[.:?!] |, /.test(words))
    return null
  // "The Soviet Century (2005) London: Verso." has no author.
  const behind = partsOf(text.slice(from)).filter(({ is }) => is === 'words')
  if (behind.length === 1 && isPlaced(behind[0]?.raw ?? '') && !isOrganisation(words))
    return { people: null, date, from: 0 }
  return { people: body(words), date, from }
}

/** "Stalin, A Biography (2004)" has no author; "Robert Service (2004)" has. */
const isUninvertedBook = (before: string): boolean => /[:?!]/.test(before)

/** "Lenin, V. I. (1870–1924)": no book comes out over so many years, these are a life's and the text is a note. */
function beginsWithLife(text: string): boolean {
  const [, name, from, to] =
    /^([^(]{3,80}) \((\d{4}) ?[-–] ?(\d{4})\)/.exec(text.slice(0, 100)) ?? []
  return name !== undefined && Number(to) - Number(from) > 15 && readPeople(name) !== null
}

/** "Department for Education", "The National Archives". */
const isBody = (words: string): boolean =>
  words.split(' ').length <= 8 &&
  words.split(' ').every((word) => /^(?:\p{Lu}[\p{L}'’&-]*|of|for|and|the|in|on|&)$/u.test(word))

const body = (literal: string): People => ({
  names: [{ literal }] as Name[],
  role: 'author',
  hasEtAl: false,
})

/** A quoted title with nobody, people or a body before it. */
function byQuote(text: string): Start | null {
  const quote = firstQuote(text)
  if (!quote || !isWholeTitle(text, quote.marked)) return null
  const before = trimEnd(text.slice(0, quote.start), ' ,.:*_')
  if (before === '') return { people: null, date: null, from: quote.start }
  const people = readPeople(text.slice(0, quote.start)) ?? readPeople(before)
  if (people) return { people, date: null, from: quote.start }
  if (before.split(' ').length > 8 || !/^\p{Lu}/u.test(before) || /[.?!(] |\d/.test(before))
    return null
  return { people: body(unmarked(before)), date: null, from: quote.start }
}

/** The Australian form, "Service, R 2004, Stalin", and Chicago's of an author and a date, "Service, Robert. 2004. Stalin". */
function byBareYear(text: string): Start | null {
  const match = /^([^\d]{3,200}?[.,]?) (\d{4}[a-z]?)([,.]) (?=\S)/u.exec(text.slice(0, 240))
  const [whole = '', names = '', year = '', stop] = match ?? []
  const people = readPeople(names)
  const isStarted =
    (stop === '.' && names.endsWith('.')) || /, (?:\p{Lu}\.? ?){1,3},?$/u.test(names)
  return people && isStarted ? { people, date: readPrintedDate(year), from: whole.length } : null
}

/** Chicago's and MLA's lists and Vancouver: names up to a stop. Initials have stops too: the longest that is names. */
function byStop(text: string): Start | null {
  let found: Start | null = null
  let tried = 0
  for (const { index } of text.slice(0, 600).matchAll(/\.[*_]{0,2} /g)) {
    tried += 1
    if (tried > 30) break
    const people = readPeople(unmarked(text.slice(0, index + 1)))
    if (!people) continue
    const from = index + 1
    if (found && (isShortened(text.slice(0, found.from)) || !hasTitle(text.slice(from)))) break
    found = { people, date: null, from }
  }
  // "Taylor, A. J. P., The Origins" has no stop behind its names.
  if (found && /^ (?:\p{Lu}\.?,|and |& |by )/u.test(text.slice(found.from))) return null
  return found ?? bodyByStop(text)
}

/** "Service R.": behind such initials no name goes on. */
const isShortened = (names: string): boolean =>
  /(?:^|[,;] )(?!and |& )[^,.;]{2,40} \p{Lu}{1,3}\.$/u.test(names.slice(-60))

/** Whether a title and a publisher or a journal are still to come. */
function hasTitle(rest: string): boolean {
  const parts = titleAndParts(rest.slice(0, 600))
  return parts[0]?.is === 'words' && parts.filter(({ is }) => is === 'words').length > 1
}

/** "Department for Education. Title. London: HMSO, 2010." */
function bodyByStop(text: string): Start | null {
  const parts = titleAndParts(text.slice(0, 700))
  const [first, second, third] = parts
  if (first?.is !== 'words' || second?.is !== 'words' || third?.is !== 'words') return null
  if (!isBody(first.raw) || third.inBrackets || !/^[^:]{2,50}(?:$|: )/.test(third.raw)) return null
  return { people: body(first.raw), date: null, from: first.end }
}

/** MHRA and the notes of Chicago: names between commas, then the title. */
function byComma(text: string): Start | null {
  const commas = [...text.slice(0, 600).matchAll(/(?:,|\(eds?\.?\),?|[*_](?=\p{L})) ?/gu)].slice(
    0,
    12,
  )
  const ends = commas.map((match) => ({
    upTo: match.index + (/^\(/.test(match[0]) ? match[0].length : 0),
    from: match.index + (/^[*_]/.test(match[0]) ? 0 : match[0].length),
  }))
  const [first, second] = ends
  if (!first) return null
  const head = text.slice(0, first.upTo)
  const isInverted = second !== undefined && isInvertedAt(text, head, second)
  const accepted = ends.filter(({ upTo }, at) => {
    const words = text.slice(0, upTo).trim()
    if (/["“‘]/.test(words) || !readPeople(words)) return false
    if (isInverted) return at >= 1 && isListOfInverted(words, at)
    return at === 0 || / (?:and|&) [^,]+$/.test(words) || /\beds?\b\.?\)?,?$/.test(words)
  })
  const last = accepted.at(-1)
  return last ? { people: readPeople(text.slice(0, last.upTo)), date: null, from: last.from } : null
}

/**
 * "Service, Robert, " and "Le Goff, J., "; but of two words that both could be names "Ian Kershaw, Hitler, " is more
 * common than "Sebag Montefiore, Simon, ", which is only known where its title is in italics.
 */
function isInvertedAt(text: string, head: string, second: { upTo: number; from: number }): boolean {
  const given = text.slice(head.length + 1, second.upTo).trim()
  if (!isFamily(head) || !isGiven(given)) return false
  const isOneName =
    !head.includes(' ') ||
    personFrom(head) === null ||
    /^(?:l[ae]|mac|st\.?|d[aeiou]\p{L}?|v[ao]n) /iu.test(head)
  return isOneName || given.includes('.') || /^[*_]/.test(text.slice(second.from))
}

/** "Smith, John" and "Smith, John, and Mary Jones", but not "Smith, John, Soviet Russia". */
const isListOfInverted = (words: string, at: number): boolean =>
  at === 1 || /,? (?:and|&) [^,]+(?:, \p{L}\.?)?$|\b(?:eds?|et al|trans)\b\.?\)?$/u.test(words)

/** A book without an author, known by who edited or translated it or by its place and publisher. */
function byTitle(text: string): Start | null {
  const names = readNames(text)
  if (names || !/^[\p{Lu}\d*_]/u.test(text)) return null
  return { people: null, date: null, from: 0 }
}
