/** What the fields of a BibTeX or BibLaTeX entry are among ours. */
import type { Name, SourceType } from '../../../shared/model/source.ts'
import { dateOf, dayOfYear, isUnderstood } from '../dates.ts'
import { type Drafted, pagesOf } from '../fields.ts'
import { isInBook, isInPaper, isPart } from '../kinds.ts'
import { bodyOf, nameOf } from '../names.ts'
import type { Taker } from '../record.ts'
import { genreOf, typeOf } from './types.ts'
import { saidOf } from './values.ts'

type Entry = { type: string; fields: Readonly<Record<string, unknown>> }

export function draftBibtex(take: Taker, entry: Entry): Drafted {
  const words = take.first
  const people = (field: string): Name[] =>
    take.all(field).length > 0 ? [entry.fields[field]].flat().flatMap(personOf) : []
  const lists = (...names: string[]): string | undefined =>
    take.all(...names).join(' and ') || undefined
  const type = takeType(take, entry)
  const isArticle = isInPaper(type)
  const inBook = isInBook(type)
  const series = words('series')
  const volume = words('volume')
  return {
    type,
    title: withSubtitle(
      words('title') ?? (inBook ? undefined : words('booktitle')),
      words('subtitle'),
    ),
    'title-short': words('shorttitle'),
    'original-title': words('origtitle'),
    ...peopleOf(type, take, people),
    'container-title': inBook
      ? withSubtitle(words('booktitle', 'maintitle'), words('booksubtitle'))
      : isArticle
        ? withSubtitle(words('journaltitle', 'journal', 'booktitle'), words('journalsubtitle'))
        : type === 'webpage'
          ? words('organization', 'journaltitle', 'journal')
          : undefined,
    'container-title-short': words('shortjournal'),
    publisher:
      lists('publisher') ?? lists('institution') ?? lists('school') ?? lists('organization'),
    genre: genreOf(words('type')) ?? (type === 'thesis' ? genreOf(entry.type) : undefined),
    'publisher-place': lists('location') ?? lists('address'),
    edition: words('edition'),
    volume,
    'number-of-volumes': words('volumes'),
    'collection-title': series,
    'collection-number': series && !isArticle ? words('number') : undefined,
    issue: isArticle ? words('number', 'issue') : undefined,
    number: isArticle || series ? undefined : words('number'),
    'chapter-number': words('chapter'),
    page: isPart(type) ? pagesOf(words('pages')) : undefined,
    version: words('version'),
    issued: issuedIn(take),
    'original-date': dateOf(dashed(words('origdate'))),
    accessed: dateOf(words('urldate')),
    'event-title': words('eventtitle'),
    'event-place': words('venue'),
    URL: words('url') ?? take.read(addressIn, 'howpublished'),
    DOI: words('doi'),
    ISBN: words('isbn'),
    ISSN: words('issn'),
    language: words('langid', 'language'),
    note: words('note'),
  }
}

/** The type, which stays beside what is kept where it is only the nearest. */
function takeType(take: Taker, { type }: Entry): SourceType {
  const subtype = take.read(
    (words) => (/^(?:newspaper|magazine)$/iu.test(words) ? words.toLowerCase() : undefined),
    'entrysubtype',
  )
  const hasAddress = take.left().some(([field]) => field === 'url')
  const known =
    subtype === 'newspaper'
      ? 'article-newspaper'
      : subtype === 'magazine'
        ? 'article-magazine'
        : typeOf(type)
  if (known || type === 'misc') take.all('type of entry')
  return known ?? (hasAddress ? 'webpage' : 'document')
}

function peopleOf(type: SourceType, take: Taker, people: (field: string) => Name[]): Drafted {
  const role = take.read(
    (words) => (/^(?:director|translator)$/iu.test(words) ? words.toLowerCase() : undefined),
    'editortype',
  )
  const edited = people('editor')
  return {
    author: people('author'),
    editor: role ? [] : edited,
    director: [...people('director'), ...(role === 'director' ? edited : [])],
    translator: [...people('translator'), ...(role === 'translator' ? edited : [])],
    'container-author': type === 'chapter' ? people('bookauthor') : [],
  }
}

const withSubtitle = (
  title: string | undefined,
  subtitle: string | undefined,
): string | undefined => (title && subtitle ? `${title}: ${subtitle}` : (title ?? subtitle))

function personOf(creator: unknown): Name[] {
  if (typeof creator !== 'object' || creator === null) return saidOf(creator).flatMap(bodyOf)
  const parts = new Map(
    Object.entries(creator).map(([part, value]) => [part, saidOf(value).join(' ')]),
  )
  const part = (name: string): string => parts.get(name) ?? ''
  if (part('name')) return bodyOf(part('name'))
  return nameOf({
    family: part('lastName'),
    given: part('firstName'),
    particle: part('prefix'),
    suffix: part('suffix'),
  })
}

/** BibLaTeX has one field for a date, or for two with a stroke between them; BibTeX three, the month by its name. */
function issuedIn(take: Taker): Drafted['issued'] {
  const date = dateOf(dashed(take.first('date')))
  if (date) return date
  const year = dashed(take.first('year'))
  // "oct # 3" comes as "10 3".
  const [month, dayBehind] = take.first('month')?.split(/\s+/u) ?? []
  if (!month) return dateOf(year)
  const day = dayBehind ?? take.first('day')
  if (!year) return dateOf([day, month].filter(Boolean).join(' '))
  const isNumber = /^\d{1,2}$/u.test(month)
  const numbers = dateOf([year, month, day].filter(Boolean).join('-'))
  if (isNumber && isUnderstood(numbers)) return numbers
  const words = [day, month].filter(Boolean).join(' ')
  return dayOfYear(words, year) ?? dateOf(`${words} ${year}`)
}

/** A tilde between words is a blank; behind a date it says that it is near. */
const dashed = (words: string | undefined): string | undefined =>
  words
    ?.replaceAll(/[{}]/gu, '')
    .replaceAll(/-{2,3}/gu, '–')
    .replaceAll(/~(?=.)/gu, ' ')

const addressIn = (words: string): string | undefined =>
  /^https?:\/\/\S+$/u.exec(words.replaceAll(/<[^<>]*>/gu, '').trim())?.[0]
