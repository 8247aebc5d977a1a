/** How a field of a source is asked for: what it is called, and what goes into it. */
import {
  type DateField,
  dateFields,
  type PeopleField,
  peopleFields,
  type WordsField,
} from '../../../shared/model/source.ts'

export type FieldShape =
  | { field: PeopleField; kind: 'people'; label: string; each: string }
  | { field: DateField; kind: 'date'; label: string }
  | { field: WordsField; kind: 'words'; label: string; half?: boolean; help?: string }

/** A kind of people, and one of them. */
const people: Record<PeopleField, readonly [string, string]> = {
  author: ['Authors', 'Author'],
  editor: ['Editors', 'Editor'],
  translator: ['Translators', 'Translator'],
  'container-author': ['Authors of the book', 'Author of the book'],
  'collection-editor': ['Editors of the series', 'Editor of the series'],
  'reviewed-author': ['Authors of what is reviewed', 'Author of what is reviewed'],
  recipient: ['Recipients', 'Recipient'],
  interviewer: ['Interviewers', 'Interviewer'],
  director: ['Directors', 'Director'],
}

const dates: Record<DateField, string> = {
  issued: 'Date',
  'original-date': 'First published',
  accessed: 'Looked at',
}

const words: Record<WordsField, string> = {
  title: 'Title',
  'title-short': 'Short title',
  'original-title': 'Original title',
  'container-title': 'Title of the whole',
  'container-title-short': 'Short title of the whole',
  'reviewed-title': 'Title of what is reviewed',
  publisher: 'Publisher',
  genre: 'Kind',
  'publisher-place': 'Place',
  edition: 'Edition',
  volume: 'Volume',
  'number-of-volumes': 'Volumes in all',
  'collection-title': 'Series',
  'collection-number': 'Number in the series',
  issue: 'Number',
  number: 'Number',
  'chapter-number': 'Chapter',
  section: 'Section',
  page: 'Pages',
  version: 'Version',
  medium: 'Medium',
  dimensions: 'Size or length',
  archive: 'Archive or library',
  'archive-place': 'Place of the archive',
  archive_location: 'Collection and reference',
  'call-number': 'Shelfmark',
  authority: 'Court or authority',
  jurisdiction: 'Jurisdiction',
  'event-title': 'Event',
  'event-place': 'Place of the event',
  URL: 'Address',
  DOI: 'DOI',
  ISBN: 'ISBN',
  ISSN: 'ISSN',
  language: 'Language',
  note: 'Note',
}

/** People in a field, called as they mostly are or by other words. */
export const whoIn = (field: PeopleField, [label, each] = people[field]): FieldShape => ({
  field,
  kind: 'people',
  label,
  each,
})

export const dateIn = (field: DateField, label = dates[field]): FieldShape => ({
  field,
  kind: 'date',
  label,
})

export const wholeLine = (field: WordsField, label = words[field], help?: string): FieldShape => ({
  field,
  kind: 'words',
  label,
  ...(help && { help }),
})

export const halfLine = (field: WordsField, label = words[field], help?: string): FieldShape => ({
  field,
  kind: 'words',
  label,
  half: true,
  ...(help && { help }),
})

/** Every field there is, each as it is asked for where the table of a type says nothing of it. */
export const anyField: readonly FieldShape[] = [
  ...peopleFields.map((field) => whoIn(field)),
  ...(Object.keys(words) as WordsField[]).map((field) => halfLine(field)),
  ...dateFields.map((field) => dateIn(field)),
]
