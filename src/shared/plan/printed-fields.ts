/** Which fields of a source a citation style prints, and which of them a source lacks. */
import type { Name, Source, SourceFields, SourceType } from '../model/source.ts'

export const defaultStyle = 'mhra'

/** The id of a citation style. One that has no table here is asked for what MHRA prints. */
export type StyleId = string

export type Field = Exclude<keyof SourceFields, 'type'>

/** A field, or several of which one will do; the first is what it is called by. */
type Wanted = Field | readonly Field[]

/**
 * Read from the notes' layout of the CSL style "Modern Humanities Research Association 4th edition (note
 * with bibliography)": its macros `contributors-note`, `title-note`, `container-title-note`,
 * `editor-translator`, `locators-note`, `issue-note`, `pages` and `access-note`. Left out is what many
 * sources rightly have none of, and the style then passes over: editions and volumes of books, a place
 * beside the publisher (which it does not print), a journal's number, and of web pages author and date.
 */
const mhra: Record<SourceType, readonly Wanted[]> = {
  book: [['author', 'editor'], 'title', 'publisher', 'issued'],
  'article-journal': ['author', 'title', 'container-title', 'volume', 'issued', ['page', 'DOI']],
  chapter: ['author', 'title', 'container-title', 'editor', 'publisher', 'issued', 'page'],
  webpage: ['title', 'container-title', ['URL', 'DOI'], 'accessed'],
  manuscript: ['title', 'issued'],
}

const names: Record<Field, string> = {
  title: 'title',
  author: 'author',
  editor: 'editor',
  translator: 'translator',
  'container-title': 'title of the whole',
  publisher: 'publisher',
  'publisher-place': 'place',
  edition: 'edition',
  volume: 'volume',
  issue: 'number',
  page: 'pages',
  issued: 'date',
  accessed: 'date it was looked at',
  URL: 'address',
  DOI: 'DOI',
  language: 'language',
}

const wholes: Partial<Record<SourceType, string>> = {
  'article-journal': 'journal',
  chapter: 'title of the book',
  webpage: 'name of the website',
}

/** What a field is called in the middle of a sentence, for a source of that type. */
export const nameField = (field: Field, type: SourceType): string =>
  (field === 'container-title' ? wholes[type] : undefined) ?? names[field]

const tables: Readonly<Record<StyleId, typeof mhra>> = { mhra }

/** The fields by which a source of that type falls short in that style, in the order they are printed. */
export function missingFields(source: Source | SourceFields, style: StyleId): Field[] {
  const table = tables[style] ?? mhra
  return table[source.type].flatMap((wanted) => {
    const fields = typeof wanted === 'string' ? [wanted] : wanted
    return fields.some((field) => isFilled(source[field])) ? [] : fields.slice(0, 1)
  })
}

/** Blank words, names without letters and dates without a year print nothing. */
function isFilled(value: SourceFields[Field]): boolean {
  if (value === undefined) return false
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.some(isNamed)
  return value['date-parts'].some(([year]) => year !== undefined && year !== 0)
}

const isNamed = (name: Name): boolean =>
  ('literal' in name ? name.literal : `${name.family}${name.given ?? ''}`).trim() !== ''
