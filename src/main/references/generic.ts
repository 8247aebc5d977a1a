/**
 * The fields that RIS and EndNote share under names of their own. EndNote calls them by their order, "Secondary
 * Author", and what each is depends on the type of the record (EndNote's table of reference types; RIS has the same
 * under A2, T2 and so on).
 */
import type { Name, SourceType } from '../../shared/model/source.ts'
import { dateOf, dayOfYear, isUnderstood } from './dates.ts'
import { type Drafted, namesOf, pagesOf } from './fields.ts'
import { isInBook, isInPaper, isInside, isPart, standardNumber } from './kinds.ts'
import { typedName } from './names.ts'
import type { Taker } from './record.ts'

export type GenericField =
  | 'author'
  | 'editor'
  | 'secondAuthor'
  | 'thirdAuthor'
  | 'fourthAuthor'
  | 'title'
  | 'shortTitle'
  | 'originalTitle'
  | 'reviewed'
  | 'secondTitle'
  | 'shortSecondTitle'
  | 'thirdTitle'
  | 'publisher'
  | 'place'
  | 'genre'
  | 'edition'
  | 'volume'
  | 'volumes'
  | 'number'
  | 'section'
  | 'pages'
  | 'lastPage'
  | 'date'
  | 'year'
  | 'accessed'
  | 'archive'
  | 'archiveLocation'
  | 'callNumber'
  | 'url'
  | 'doi'
  | 'standardNumber'
  | 'language'
  | 'note'

/** The names of a format for each field, the first that has a value being taken. */
export type NamesOfFields = Readonly<Record<GenericField, readonly string[]>>

/** @param isEdited of a book whose authors are its editors */
export function draftGeneric(
  take: Taker,
  type: SourceType,
  called: NamesOfFields,
  { isEdited = false } = {},
): Drafted {
  const first = (field: GenericField) => take.first(...called[field])
  const people = (field: GenericField): Name[] => namesOf(take.all(...called[field]), typedName)
  const isIn = isInside(type)
  const authors = people('author')
  return {
    type,
    title: first('title'),
    'title-short': first('shortTitle'),
    'original-title': first('originalTitle'),
    'reviewed-title': type === 'review' ? first('reviewed') : undefined,
    ...peopleOf(type, isEdited, authors, people),
    ...titlesOf(type, first),
    publisher: first('publisher'),
    'publisher-place': first('place'),
    genre: first('genre'),
    edition: first('edition'),
    volume: first('volume'),
    'number-of-volumes': first('volumes'),
    issue: isIn ? first('number') : undefined,
    number: isIn ? undefined : first('number'),
    section: isInPaper(type) ? first('section') : undefined,
    page: isPart(type) ? pagesIn(take, called) : undefined,
    issued: issuedIn(take, called),
    accessed: dateOf(first('accessed')),
    ...archiveIn(first),
    'call-number': first('callNumber'),
    URL: first('url'),
    DOI: first('doi'),
    ISBN: take.read(only('ISBN'), ...called.standardNumber),
    ISSN: take.read(only('ISSN'), ...called.standardNumber),
    language: first('language'),
    note: take.all(...called.note).join(' '),
  }
}

const only =
  (kind: 'ISBN' | 'ISSN') =>
  (words: string): string | undefined =>
    standardNumber(words) === kind ? words : undefined

/** Who did what: the second authors of a chapter edit its book, those of a book its series. */
function peopleOf(
  type: SourceType,
  isEdited: boolean,
  authors: Name[],
  people: (field: GenericField) => Name[],
): Drafted {
  const editors = people('editor')
  const isBook = type === 'book' || type === 'classic'
  const translator = isBook || isInBook(type) ? people('fourthAuthor') : []
  if (type === 'motion_picture')
    return { director: authors, editor: editors, translator, author: people('secondAuthor') }
  if (type === 'personal_communication')
    return { author: authors, recipient: people('secondAuthor'), editor: editors }
  if (isBook) {
    const edited = [...editors, ...people('thirdAuthor')]
    const series = people('secondAuthor')
    return isEdited
      ? { editor: [...authors, ...edited], 'collection-editor': series, translator }
      : { author: authors, editor: edited, 'collection-editor': series, translator }
  }
  if (isInside(type)) {
    const edited = [...editors, ...people('secondAuthor')]
    const series = isInBook(type) ? people('thirdAuthor') : []
    return { author: authors, editor: edited, 'collection-editor': series, translator }
  }
  return { author: authors, editor: editors }
}

function titlesOf(type: SourceType, first: (field: GenericField) => string | undefined): Drafted {
  if (isInside(type) || type === 'legal_case')
    return {
      'container-title': first('secondTitle'),
      'container-title-short': first('shortSecondTitle'),
      'collection-title': first('thirdTitle'),
    }
  if (type === 'book' || type === 'report' || type === 'pamphlet' || type === 'classic')
    return { 'collection-title': first('secondTitle') ?? first('thirdTitle') }
  return {}
}

/** What is called an archive is a database where nothing says where in it a thing lies. */
function archiveIn(first: (field: GenericField) => string | undefined): Drafted {
  const place = first('archiveLocation')
  return place === undefined ? {} : { archive_location: place, archive: first('archive') }
}

function pagesIn(take: Taker, called: NamesOfFields): string | undefined {
  const from = take.first(...called.pages)
  const to = from && !/[-–]/u.test(from) ? take.first(...called.lastPage) : undefined
  return pagesOf(to && to !== from ? `${from}–${to}` : from)
}

/** A date with its day stands beside the year, or says the day alone: "5 November". */
function issuedIn(take: Taker, called: NamesOfFields): Drafted['issued'] {
  const whole = take.read(
    (value) => (/\d{4}/u.test(value) ? [dateOf(value)].find(isUnderstood) : undefined),
    ...called.date,
  )
  if (whole) return whole
  const year = take.first(...called.year)
  if (year === undefined) return dateOf(take.first(...called.date))
  return (
    take.read((value) => dayOfYear(value, year), ...called.date) ??
    // "Michaelmas 1921" says more than the year.
    take.read((value) => (value.includes(year) ? dateOf(value) : undefined), ...called.date) ??
    dateOf(year)
  )
}
