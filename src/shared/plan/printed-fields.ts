/** Which fields of a source a citation style prints, and which of them a source lacks. */
import { z } from 'zod'
import {
  type Name,
  type Source,
  type SourceFields,
  type SourceType,
  sourceFieldsSchema,
  sourceTypeSchema,
  sourceTypes,
} from '../model/source.ts'
import { yearOf } from '../text/csl-date.ts'

/** A field of a source that a style may print. */
export const fieldSchema = z.enum(
  sourceFieldsSchema.keyof().exclude(['type', 'kept', 'listed', 'tags']).options,
)
export type Field = z.infer<typeof fieldSchema>

/**
 * Of each type of source, which of the fields that are asked about a style prints. A style says it by what it prints:
 * `main/citations/printed-fields.ts`. docs/decisions/187
 */
export const printedFieldsSchema = z.partialRecord(sourceTypeSchema, z.array(fieldSchema))
export type PrintedFields = z.infer<typeof printedFieldsSchema>

/** A field, or several of which one will do; the first is what it is called by. */
type Wanted = Field | readonly Field[]

/**
 * What a record of each type is to have, as far as the style prints it. Left out is what many sources rightly have
 * none of, and styles then pass over: editions and volumes of books, a journal's number, and of web pages author
 * and date.
 */
const wanted: Record<SourceType, readonly Wanted[]> = {
  book: [['author', 'editor'], 'title', 'publisher-place', 'publisher', 'issued'],
  chapter: [
    'author',
    'title',
    'container-title',
    'editor',
    'publisher-place',
    'publisher',
    'issued',
    'page',
  ],
  'article-journal': ['author', 'title', 'container-title', 'volume', 'issued', ['page', 'DOI']],
  'article-newspaper': ['title', 'container-title', 'issued'],
  'article-magazine': ['title', 'container-title', 'issued'],
  webpage: ['title', 'container-title', ['URL', 'DOI'], 'accessed'],
  'post-weblog': ['title', 'container-title', ['URL', 'DOI'], 'accessed'],
  thesis: ['author', 'title', 'genre', 'publisher', 'issued'],
  report: [['author', 'publisher'], 'title', 'issued'],
  'paper-conference': ['author', 'title', ['container-title', 'event-title'], 'issued'],
  'entry-encyclopedia': ['title', 'container-title', 'issued'],
  'entry-dictionary': ['title', 'container-title', 'issued'],
  review: ['author', 'title', 'container-title', 'issued'],
  pamphlet: ['title', 'publisher-place', 'issued'],
  classic: ['author', 'title'],
  manuscript: ['title', 'issued'],
  personal_communication: ['author', 'title', 'issued'],
  interview: ['author', 'title', 'issued'],
  speech: ['author', 'title', 'issued'],
  legislation: ['title'],
  bill: ['title'],
  legal_case: ['title'],
  hearing: ['title', 'issued'],
  treaty: ['title', 'issued'],
  motion_picture: ['title', 'director', 'issued'],
  broadcast: ['title', 'issued'],
  song: ['author', 'title', 'issued'],
  graphic: ['author', 'title', 'issued'],
  map: ['title', 'issued'],
  dataset: [['author', 'publisher'], 'title', 'issued'],
  document: ['title'],
}

const names: Record<Field, string> = {
  title: 'title',
  'title-short': 'short title',
  'original-title': 'original title',
  author: 'author',
  editor: 'editor',
  translator: 'translator',
  'container-author': 'author of the whole',
  'collection-editor': 'editor of the series',
  'reviewed-author': 'author of what is reviewed',
  recipient: 'recipient',
  interviewer: 'interviewer',
  director: 'director',
  'container-title': 'title of the whole',
  'container-title-short': 'short title of the whole',
  'reviewed-title': 'title of what is reviewed',
  publisher: 'publisher',
  genre: 'kind',
  'publisher-place': 'place',
  edition: 'edition',
  volume: 'volume',
  'number-of-volumes': 'number of volumes',
  'collection-title': 'series',
  'collection-number': 'number in the series',
  issue: 'number',
  number: 'number',
  'chapter-number': 'chapter',
  section: 'section',
  page: 'pages',
  version: 'version',
  medium: 'medium',
  dimensions: 'size',
  issued: 'date',
  'original-date': 'date it was first published',
  accessed: 'date it was looked at',
  archive: 'archive',
  'archive-place': 'place of the archive',
  archive_location: 'reference in the archive',
  'call-number': 'shelfmark',
  authority: 'authority',
  jurisdiction: 'jurisdiction',
  'event-title': 'event',
  'event-place': 'place of the event',
  URL: 'address',
  DOI: 'DOI',
  ISBN: 'ISBN',
  ISSN: 'ISSN',
  language: 'language',
  note: 'note',
}

/** What some fields are called in sources of some types. */
const special: Partial<Record<SourceType, Partial<Record<Field, string>>>> = {
  'article-journal': { 'container-title': 'journal' },
  chapter: { 'container-title': 'title of the book' },
  'article-newspaper': { 'container-title': 'newspaper' },
  'article-magazine': { 'container-title': 'magazine' },
  webpage: { 'container-title': 'name of the website' },
  'post-weblog': { 'container-title': 'name of the blog' },
  thesis: { genre: 'kind of thesis' },
  'paper-conference': { 'container-title': 'conference' },
  'entry-encyclopedia': { 'container-title': 'encyclopedia' },
  'entry-dictionary': { 'container-title': 'dictionary' },
  review: { 'container-title': 'journal' },
  speech: { author: 'speaker' },
  graphic: { author: 'artist' },
}

/** What a field is called in the middle of a sentence, for a source of that type. */
export const nameField = (field: Field, type: SourceType): string =>
  special[type]?.[field] ?? names[field]

/** The fields that may be asked for of a type, each group of which one will do, in the order they are printed. */
export const askedOfType = (type: SourceType): (readonly Field[])[] =>
  wanted[type].map((fields) => (typeof fields === 'string' ? [fields] : fields))

const leftOutByMhra: Partial<Record<SourceType, readonly Field[]>> = {
  book: ['publisher-place'],
  chapter: ['publisher-place'],
}

/** What MHRA prints: what is asked for until it is known what a style does. */
export const printedByMhra: PrintedFields = Object.fromEntries(
  sourceTypes.map((type) => [
    type,
    askedOfType(type)
      .flat()
      .filter((field) => !leftOutByMhra[type]?.includes(field)),
  ]),
)

/** The fields by which a source falls short of what a style prints, in the order they are printed. */
export function missingFields(source: Source | SourceFields, printed: PrintedFields): Field[] {
  const ofType = printed[source.type] ?? []
  return askedOfType(source.type).flatMap((group) => {
    const fields = group.filter((field) => ofType.includes(field))
    return fields.some((field) => isFilled(source[field])) ? [] : fields.slice(0, 1)
  })
}

/** Blank words, names without letters and dates without a year print nothing. */
function isFilled(value: SourceFields[Field]): boolean {
  if (value === undefined) return false
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.some(isNamed)
  return yearOf(value) !== null || Boolean(value.literal?.trim())
}

const isNamed = (name: Name): boolean =>
  ('literal' in name ? name.literal : `${name.family}${name.given ?? ''}`).trim() !== ''
