/** Which fields a source of each type has, and what they are called there. */
import type { LocatorLabel, SourceFields, SourceType } from '../../../shared/model/source.ts'

export type PeopleField = 'author' | 'editor' | 'translator'
export type DateField = 'issued' | 'accessed'
export type WordsField = Exclude<keyof SourceFields, 'type' | PeopleField | DateField>

export type FieldShape =
  | { field: PeopleField; kind: 'people'; label: string; each: string }
  | { field: DateField; kind: 'date'; label: string }
  | { field: WordsField; kind: 'words'; label: string; half?: boolean; help?: string }

export const typeNames: Record<SourceType, string> = {
  book: 'Book',
  'article-journal': 'Journal article',
  chapter: 'Chapter in a book',
  'article-newspaper': 'Newspaper article',
  webpage: 'Web page',
  thesis: 'Thesis',
  legislation: 'Statute',
  manuscript: 'Class notes',
}

const authors: FieldShape = { field: 'author', kind: 'people', label: 'Authors', each: 'Author' }
const editors: FieldShape = { field: 'editor', kind: 'people', label: 'Editors', each: 'Editor' }
const words = (field: WordsField, label: string): FieldShape => ({ field, kind: 'words', label })
const half = (field: WordsField, label: string, help?: string): FieldShape => ({
  field,
  kind: 'words',
  label,
  half: true,
  ...(help && { help }),
})
const language = half('language', 'Language', 'Of the title, if not English: French …')
const issued = (label: string): FieldShape => ({ field: 'issued', kind: 'date', label })

/** In the order they are asked for: who, what, where from, when. Title is the one that must be there. */
export const fieldsOf: Record<SourceType, readonly FieldShape[]> = {
  book: [
    authors,
    words('title', 'Title'),
    half('publisher', 'Publisher'),
    half('publisher-place', 'Place'),
    issued('Year'),
    half('edition', 'Edition', 'Only after the first: 2nd, revised …'),
    half('volume', 'Volume'),
    half('number-of-volumes', 'Volumes in all'),
    half('collection-title', 'Series'),
    half('collection-number', 'Number in the series'),
    language,
    editors,
    { field: 'translator', kind: 'people', label: 'Translators', each: 'Translator' },
  ],
  'article-journal': [
    authors,
    words('title', 'Title of the article'),
    words('container-title', 'Journal'),
    half('volume', 'Volume'),
    half('issue', 'Number'),
    issued('Year'),
    half('page', 'Pages', 'The whole article: 45–67'),
    half('DOI', 'DOI'),
    language,
  ],
  chapter: [
    authors,
    words('title', 'Title of the chapter'),
    words('container-title', 'Title of the book'),
    editors,
    half('publisher', 'Publisher'),
    half('publisher-place', 'Place'),
    issued('Year'),
    half('page', 'Pages', 'The whole chapter: 45–67'),
    half('volume', 'Volume'),
    half('number-of-volumes', 'Volumes in all'),
    language,
  ],
  'article-newspaper': [
    authors,
    words('title', 'Title of the article'),
    words('container-title', 'Newspaper'),
    issued('Date'),
    half('page', 'Pages'),
    words('URL', 'Address'),
    { field: 'accessed', kind: 'date', label: 'Looked at' },
    language,
  ],
  webpage: [
    authors,
    words('title', 'Title of the page'),
    words('container-title', 'Name of the website'),
    words('URL', 'Address'),
    issued('Published'),
    { field: 'accessed', kind: 'date', label: 'Looked at' },
    language,
  ],
  thesis: [
    authors,
    words('title', 'Title'),
    half('genre', 'Kind', 'doctoral thesis, master’s dissertation …'),
    half('publisher', 'University'),
    issued('Year'),
    language,
  ],
  legislation: [
    half('title', 'Title', 'With its year and chapter: Public Order Act 1936, c. 6'),
    language,
  ],
  manuscript: [
    { ...authors, label: 'Teachers or authors' },
    words('title', 'Title'),
    words('publisher', 'School or course'),
    issued('Date'),
    language,
  ],
}

export const locatorNames: Record<LocatorLabel, string> = {
  page: 'Page',
  chapter: 'Chapter',
  folio: 'Folio',
  section: 'Section',
  paragraph: 'Paragraph',
  volume: 'Volume',
  line: 'Line',
  verse: 'Verse',
  act: 'Act',
  scene: 'Scene',
  column: 'Column',
  note: 'Note',
  figure: 'Figure',
  timestamp: 'Time',
  none: 'Other',
}
