/** What EndNote's two formats have in common: its types of records, and the names of its fields. */
import type { SourceType } from '../../shared/model/source.ts'
import type { Drafted } from './fields.ts'
import { draftGeneric, type NamesOfFields } from './generic.ts'
import type { Taker } from './record.ts'

/** By the names that EndNote gives them, in small letters. */
const types: Readonly<Record<string, SourceType>> = {
  'aggregated database': 'dataset',
  'ancient text': 'classic',
  artwork: 'graphic',
  'audiovisual material': 'motion_picture',
  bill: 'bill',
  blog: 'post-weblog',
  book: 'book',
  'book section': 'chapter',
  case: 'legal_case',
  'chart or table': 'graphic',
  'classical work': 'classic',
  'conference paper': 'paper-conference',
  'conference proceeding': 'paper-conference',
  'conference proceedings': 'paper-conference',
  dataset: 'dataset',
  dictionary: 'entry-dictionary',
  'edited book': 'book',
  'electronic article': 'article-journal',
  'electronic book': 'book',
  'electronic book section': 'chapter',
  encyclopedia: 'entry-encyclopedia',
  figure: 'graphic',
  'film or broadcast': 'motion_picture',
  generic: 'document',
  'government document': 'report',
  hearing: 'hearing',
  interview: 'interview',
  'journal article': 'article-journal',
  'legal rule or regulation': 'legislation',
  'magazine article': 'article-magazine',
  manuscript: 'manuscript',
  map: 'map',
  music: 'song',
  'newspaper article': 'article-newspaper',
  'online database': 'dataset',
  'online multimedia': 'motion_picture',
  pamphlet: 'pamphlet',
  'personal communication': 'personal_communication',
  podcast: 'broadcast',
  'press release': 'report',
  report: 'report',
  statute: 'legislation',
  'television episode': 'broadcast',
  thesis: 'thesis',
  'unpublished work': 'manuscript',
  'web page': 'webpage',
}

/** As its XML calls them, without what is around them there. */
const called: NamesOfFields = {
  author: ['authors'],
  editor: [],
  secondAuthor: ['secondary-authors'],
  thirdAuthor: ['tertiary-authors'],
  fourthAuthor: ['subsidiary-authors', 'translated-authors'],
  title: ['title'],
  shortTitle: ['short-title'],
  originalTitle: [],
  reviewed: ['reviewed-item'],
  secondTitle: ['secondary-title', 'full-title'],
  shortSecondTitle: ['alt-title', 'abbr-1'],
  thirdTitle: ['tertiary-title'],
  publisher: ['publisher'],
  place: ['pub-location'],
  genre: ['work-type'],
  edition: ['edition'],
  volume: ['volume'],
  volumes: ['num-vols'],
  number: ['number'],
  section: ['section'],
  pages: ['pages'],
  lastPage: [],
  date: ['pub-dates'],
  year: ['year'],
  accessed: ['access-date'],
  archive: ['remote-database-name'],
  archiveLocation: ['archive-location'],
  callNumber: ['call-num'],
  url: ['related-urls', 'web-urls', 'url'],
  doi: ['electronic-resource-num'],
  standardNumber: ['isbn', 'issn'],
  language: ['language'],
  note: ['notes'],
}

/** The fields of a record of EndNote's, whose type is under `ref-type`. */
export function draftEndNote(take: Taker): Drafted {
  const isEdited = take.read(
    (kind) => (kind.toLowerCase() === 'edited book' ? true : undefined),
    'ref-type',
  )
  const type = isEdited ? 'book' : take.read((kind) => types[kind.toLowerCase()], 'ref-type')
  return draftGeneric(take, type ?? 'document', called, { isEdited: isEdited === true })
}
