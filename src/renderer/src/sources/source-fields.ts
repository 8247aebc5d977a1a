/** Which fields a source of each type has, and what they are called there. */
import type { LocatorLabel, SourceFields, SourceType } from '../../../shared/model/source.ts'
import { anyField, type FieldShape } from './field-shapes.ts'
import { publishedFields } from './published-fields.ts'
import { unpublishedFields } from './unpublished-fields.ts'

export type { FieldShape } from './field-shapes.ts'

export const typeNames: Record<SourceType, string> = {
  book: 'Book',
  chapter: 'Chapter in a book',
  'article-journal': 'Journal article',
  'article-newspaper': 'Newspaper article',
  'article-magazine': 'Magazine article',
  webpage: 'Web page',
  'post-weblog': 'Blog post',
  thesis: 'Thesis',
  report: 'Report',
  'paper-conference': 'Conference paper',
  'entry-encyclopedia': 'Encyclopedia entry',
  'entry-dictionary': 'Dictionary entry',
  review: 'Review',
  pamphlet: 'Pamphlet',
  classic: 'Classical work',
  manuscript: 'Manuscript or class notes',
  personal_communication: 'Letter',
  interview: 'Interview',
  speech: 'Speech or lecture',
  legislation: 'Statute',
  bill: 'Bill',
  legal_case: 'Law case',
  hearing: 'Parliamentary debate',
  treaty: 'Treaty',
  motion_picture: 'Film',
  broadcast: 'Television or radio programme',
  song: 'Song or recording',
  graphic: 'Picture',
  map: 'Map',
  dataset: 'Data set',
  document: 'Other document',
}

export const fieldsOf: Record<SourceType, readonly FieldShape[]> = {
  ...publishedFields,
  ...unpublishedFields,
}

/** What a source holds beside the fields of its type: records from elsewhere have whatever they have. */
export function fieldsBeside(source: SourceFields): readonly FieldShape[] {
  const known = new Set(fieldsOf[source.type].map(({ field }) => field))
  return anyField.filter(({ field }) => source[field] !== undefined && !known.has(field))
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
