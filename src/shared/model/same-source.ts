/** Which source of the library a reference is of: the same work in the same edition, however it was written down. docs/decisions/165 */
import { oncePer } from '../once-per.ts'
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
  const byMark = new Map<string, { known: Known; key: Key }[]>()
  return {
    find(candidate) {
      const looked = knownBy(candidate)
      for (const mark of looked.marks) {
        const same = byMark.get(mark)?.find(({ known }) => agree(looked, known))
        if (same) return same.key
      }
      return null
    },
    add(source, key) {
      const known = knownBy(source)
      for (const mark of known.marks) {
        const alike = byMark.get(mark) ?? []
        if (alike.length < mostAlike) alike.push({ known, key })
        byMark.set(mark, alike)
      }
    },
  }
}

/** Sources that share a mark and are not the same: parts of a series, mostly. Beyond these none is looked at. */
const mostAlike = 100

/** What of a source is compared, folded once. */
type Known = {
  fields: SourceFields
  doi: string
  isbns: readonly string[]
  title: Title
  container: Title
  isPart: boolean
  /** By DOI, then by ISBN, then by title, author and year. */
  marks: readonly string[]
}
type Title = { main: string; rest: string }

/** Sources are replaced and never changed. */
const knownBy = oncePer((fields: SourceFields): Known => {
  const doi = doiOf(fields.DOI)
  const isbns = isbnsIn(fields.ISBN)
  const title = titleOf(fields.title)
  const named = `title:${title.main}|${makerOf(fields)}|${yearOf(fields.issued) ?? ''}`
  const marks = [
    ...(doi ? [`doi:${doi}`] : []),
    ...isbns.map((isbn) => `isbn:${isbn}`),
    ...(title.main ? [named] : []),
  ]
  const container = titleOf(fields['container-title'] ?? '')
  return { fields, doi, isbns, title, container, isPart: parts.has(fields.type), marks }
})

/** Whether two that share a mark are one: chapters share the ISBN of their book, volumes a title and a year. */
function agree(one: Known, other: Known): boolean {
  const sameDoi = one.doi !== '' && one.doi === other.doi
  if (!sameDoi && one.doi && other.doi) return false
  if (one.isPart !== other.isPart || !isAlike(one.title, other.title))
    return !one.isPart && !other.isPart && (sameDoi || sharesIsbn(one, other))
  if (sameDoi) return true
  return (
    sameDay(one.fields.issued, other.fields.issued) &&
    (one.container.main === '' ||
      other.container.main === '' ||
      isAlike(one.container, other.container)) &&
    (['volume', 'issue', 'page'] as const).every((field) =>
      isCompatible(one.fields[field], other.fields[field]),
    )
  )
}

const parts: ReadonlySet<SourceType> = new Set([
  'chapter',
  'paper-conference',
  'entry-encyclopedia',
  'entry-dictionary',
])

const sharesIsbn = (one: Known, other: Known): boolean =>
  one.isbns.some((isbn) => other.isbns.includes(isbn)) &&
  isCompatible(one.fields.volume, other.fields.volume)

/** Titles are alike when one lacks the other's subtitle at most. */
const isAlike = (one: Title, other: Title): boolean =>
  one.main !== '' &&
  one.main === other.main &&
  (one.rest === other.rest || one.rest === '' || other.rest === '')

/** Whether two dates tell no different months or days: a paper prints a leading article each day. */
function sameDay(one: CslDate | undefined, other: CslDate | undefined): boolean {
  const [first, second] = [one, other].map((date) => date?.['date-parts']?.[0] ?? [])
  return (first ?? []).every((part, at) => (second?.[at] ?? part) === part)
}

/** Whether two numbers are the same, as far as there are two; of ranges, which may be shortened, where they begin. */
function isCompatible(one: string | undefined, other: string | undefined): boolean {
  const [first, second] = [one, other].map((words) => /[\p{L}\d]+/u.exec(words ?? '')?.[0])
  return !first || !second || first.toLowerCase() === second.toLowerCase()
}

/** A title without its case, its accents, its signs and its article, and its subtitle apart. */
function titleOf(title: string): Title {
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
