/** Which source of the library a reference is of: the same work in the same edition, however it was written down. docs/decisions/165 */
import { yearOf } from '../text/csl-date.ts'
import { foldSign } from '../text/fold-sign.ts'
import type { Id } from './ids.ts'
import type { CslDate, Name, Source, SourceFields, SourceType } from './source.ts'
import { plainTitle } from './title.ts'

export type SourceIndex<Key> = {
  /** The first that is the same source; null where none is. */
  find(candidate: SourceFields): Key | null
  add(source: SourceFields, key: Key): void
}

/** The id of the source that a reference is of, or null. For many references build an index once. */
export function sameSource(candidate: SourceFields, existing: readonly Source[]): Id | null {
  const index = createSourceIndex<Id>()
  for (const source of existing) index.add(source, source.id)
  return index.find(candidate)
}

/** For each reference of a list the place of the first that it repeats, or null. */
export function repeatsIn(references: readonly SourceFields[]): (number | null)[] {
  const index = createSourceIndex<number>()
  return references.map((fields, at) => {
    const same = index.find(fields)
    if (same === null) index.add(fields, at)
    return same
  })
}

/** Sources by what they are known again by. Looking one up takes the same time however many there are. */
export function createSourceIndex<Key>(): SourceIndex<Key> {
  const byMark = new Map<string, { source: SourceFields; key: Key }[]>()
  return {
    find(candidate) {
      for (const mark of marksOf(candidate)) {
        const same = byMark.get(mark)?.find(({ source }) => agree(candidate, source))
        if (same) return same.key
      }
      return null
    },
    add(source, key) {
      for (const mark of marksOf(source)) {
        const alike = byMark.get(mark) ?? []
        // Those that agree with one that is there already would never be found behind it.
        if (alike.length < mostAlike) alike.push({ source, key })
        byMark.set(mark, alike)
      }
    },
  }
}

/** Sources of one author, year and title that are not the same: parts of a series, mostly. */
const mostAlike = 200

/** By DOI, then by ISBN, then by title, author and year. */
function marksOf(fields: SourceFields): string[] {
  const { main } = titleOf(fields.title)
  const named = `${main}|${makerOf(fields)}|${yearOf(fields.issued) ?? ''}`
  const doi = doiOf(fields.DOI)
  const isbns = isbnsIn(fields.ISBN)
  return [
    ...(doi ? [`doi:${doi}`] : []),
    ...isbns.map((isbn) => `isbn:${isbn}`),
    ...(main ? [`title:${named}`] : []),
  ]
}

/** Whether two that share a mark are one: chapters share the ISBN of their book, volumes a title and a year. */
function agree(one: SourceFields, other: SourceFields): boolean {
  const sameDoi = doiOf(one.DOI) !== '' && doiOf(one.DOI) === doiOf(other.DOI)
  if (!sameDoi && doiOf(one.DOI) && doiOf(other.DOI)) return false
  if (isPart(one.type) !== isPart(other.type) || !alike(one.title, other.title)) {
    return !isPart(one.type) && !isPart(other.type) && (sameDoi || sharesIsbn(one, other))
  }
  if (sameDoi) return true
  if (!sameDay(one.issued, other.issued)) return false
  return (['volume', 'issue', 'page', 'container-title'] as const).every((field) =>
    compatible(field, one[field], other[field]),
  )
}

const parts: ReadonlySet<SourceType> = new Set([
  'chapter',
  'paper-conference',
  'entry-encyclopedia',
  'entry-dictionary',
])
const isPart = (type: SourceType): boolean => parts.has(type)

const sharesIsbn = (one: SourceFields, other: SourceFields): boolean =>
  isbnsIn(one.ISBN).some((isbn) => isbnsIn(other.ISBN).includes(isbn)) &&
  compatible('volume', one.volume, other.volume)

/** Titles are alike when one lacks the other's subtitle at most. */
function alike(one: string, other: string): boolean {
  const [first, second] = [titleOf(one), titleOf(other)]
  if (first.main !== second.main || first.main === '') return false
  return first.rest === second.rest || first.rest === '' || second.rest === ''
}

/** Whether two dates tell no different months or days: a paper prints a leading article each day. */
function sameDay(one: CslDate | undefined, other: CslDate | undefined): boolean {
  const [first, second] = [one, other].map((date) => date?.['date-parts']?.[0] ?? [])
  return (first ?? []).every((part, at) => (second?.[at] ?? part) === part)
}

function compatible(field: string, one: string | undefined, other: string | undefined): boolean {
  const [first, second] = [one, other].map((words) => {
    const folded = fold(words ?? '')
    // A range may be shortened: "357–73".
    return field === 'page' ? (/[\p{L}\d]+/u.exec(folded)?.[0] ?? '') : folded
  })
  if (!first || !second) return true
  return first === second || (field === 'container-title' && alike(one ?? '', other ?? ''))
}

/** A title without its case, its accents, its signs and its article, and its subtitle apart. */
function titleOf(title: string): { main: string; rest: string } {
  const words = plainTitle(title).replaceAll(/\s+/gu, ' ')
  const [main = '', ...rest] = words.split(/ ?[:;] | [-–—] |(?<=[?!]) (?=\p{Lu})/u)
  return { main: fold(main).replace(article, ''), rest: fold(rest.join(' ')) }
}

const article = /^(?:the|an?|der|die|das|les?|la|il|el) (?=.)/u

const fold = (words: string): string =>
  [
    ...words
      .normalize('NFC')
      .replaceAll(/[’'ʼ`]/gu, '')
      .replaceAll('&', ' and '),
  ]
    .map(foldSign)
    .join('')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The family's name of who is named first. */
function makerOf({ author, editor, director }: SourceFields): string {
  const [name] = [author, editor, director].find((names) => names && names.length > 0) ?? []
  return name ? fold(familyOf(name)) : ''
}

const familyOf = (name: Name): string => {
  if ('literal' in name) return name.literal
  return [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
}

/** Without its resolver's address and in small letters: DOIs have no case (ISO 26324). '' for what is none. */
const doiOf = (words = ''): string =>
  /10\.\d{4,9}(?:\.\d+)*\/\S*[^\s.,;]/u.exec(words)?.[0].toLowerCase() ?? ''

/** Each as an ISBN of thirteen figures, whose last one checks the others; an older one has 978 before it. */
function isbnsIn(words = ''): string[] {
  const pieces = words.slice(0, 400).split(/[^\dx-]+/iu)
  const numbers = pieces.flatMap(isbnOf)
  return numbers.length > 0 ? numbers : isbnOf(pieces.join(''))
}

function isbnOf(words: string): string[] {
  const figures = words.replaceAll('-', '')
  if (/^97[89]\d{10}$/u.test(figures)) return [figures.slice(0, 12)]
  return /^\d{9}[\dx]$/iu.test(figures) ? [`978${figures.slice(0, 9)}`] : []
}
