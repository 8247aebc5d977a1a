/** The fields of what is published: books, articles, pages of the web, and what is in them. */
import type { SourceType } from '../../../shared/model/source.ts'
import { dateIn, type FieldShape, halfLine, whoIn, wholeLine } from './field-shapes.ts'

export const language = halfLine('language', 'Language', 'Of the title, if not English: French …')
const note = wholeLine('note', 'Note', 'For yourself: no citation prints it.')
/** What every type ends with. */
export const last: readonly FieldShape[] = [language, note]
export const online: readonly FieldShape[] = [wholeLine('URL'), dateIn('accessed')]
export const authors = whoIn('author')
const editors = whoIn('editor')
const translators = whoIn('translator')
const imprint = [halfLine('publisher'), halfLine('publisher-place')]
const edition = halfLine('edition', 'Edition', 'Only after the first: 2nd, revised …')
const series = [halfLine('collection-title'), halfLine('collection-number')]
const volumes = [halfLine('volume'), halfLine('number-of-volumes')]

const inBook: readonly FieldShape[] = [
  wholeLine('container-title', 'Title of the book'),
  editors,
  ...imprint,
  dateIn('issued', 'Year'),
  halfLine('page', 'Pages', 'The whole chapter: 45–67'),
  ...volumes,
]
const inReference = (whole: string): readonly FieldShape[] => [
  authors,
  wholeLine('title', 'Title of the entry'),
  wholeLine('container-title', whole),
  editors,
  halfLine('edition'),
  ...imprint,
  dateIn('issued', 'Year'),
  halfLine('volume'),
  halfLine('page'),
  ...online,
  ...last,
]
const inPaper = (paper: string): readonly FieldShape[] => [
  authors,
  wholeLine('title', 'Title of the article'),
  wholeLine('container-title', paper),
  dateIn('issued'),
  halfLine('page'),
  ...online,
  ...last,
]

/** In the order they are asked for: who, what, where from, when. Title is the one that must be there. */
export const publishedFields = {
  book: [
    authors,
    wholeLine('title'),
    ...imprint,
    dateIn('issued', 'Year'),
    edition,
    ...volumes,
    ...series,
    language,
    editors,
    translators,
    halfLine('ISBN'),
    note,
  ],
  chapter: [authors, wholeLine('title', 'Title of the chapter'), ...inBook, ...last],
  'article-journal': [
    authors,
    wholeLine('title', 'Title of the article'),
    wholeLine('container-title', 'Journal'),
    halfLine('volume'),
    halfLine('issue'),
    dateIn('issued', 'Year'),
    halfLine('page', 'Pages', 'The whole article: 45–67'),
    halfLine('DOI'),
    ...last,
  ],
  'article-newspaper': inPaper('Newspaper'),
  'article-magazine': inPaper('Magazine'),
  webpage: [
    authors,
    wholeLine('title', 'Title of the page'),
    wholeLine('container-title', 'Name of the website'),
    wholeLine('URL'),
    dateIn('issued', 'Published'),
    dateIn('accessed'),
    ...last,
  ],
  'post-weblog': [
    authors,
    wholeLine('title', 'Title of the post'),
    wholeLine('container-title', 'Name of the blog'),
    wholeLine('URL'),
    dateIn('issued', 'Published'),
    dateIn('accessed'),
    ...last,
  ],
  thesis: [
    authors,
    wholeLine('title'),
    halfLine('genre', 'Kind', 'doctoral thesis, master’s dissertation …'),
    halfLine('publisher', 'University'),
    dateIn('issued', 'Year'),
    ...last,
  ],
  report: [
    authors,
    wholeLine('title'),
    halfLine('publisher', 'Institution'),
    halfLine('publisher-place'),
    dateIn('issued'),
    halfLine('genre', 'Kind', 'Command paper, working paper …'),
    halfLine('number'),
    ...online,
    ...last,
  ],
  'paper-conference': [
    authors,
    wholeLine('title', 'Title of the paper'),
    halfLine('event-title', 'Conference'),
    halfLine('event-place', 'Where it was held'),
    ...inBook,
    ...last,
  ],
  'entry-encyclopedia': inReference('Encyclopedia'),
  'entry-dictionary': inReference('Dictionary'),
  review: [
    authors,
    wholeLine('title', 'Title of the review'),
    wholeLine('reviewed-title'),
    whoIn('reviewed-author'),
    wholeLine('container-title', 'Journal or newspaper'),
    halfLine('volume'),
    halfLine('issue'),
    dateIn('issued'),
    halfLine('page'),
    halfLine('DOI'),
    ...last,
  ],
  pamphlet: [authors, wholeLine('title'), ...imprint, dateIn('issued'), ...last],
  classic: [
    authors,
    wholeLine('title'),
    translators,
    editors,
    ...imprint,
    dateIn('issued', 'Year of the edition'),
    dateIn('original-date', 'First written'),
    ...last,
  ],
  dataset: [
    authors,
    wholeLine('title'),
    halfLine('publisher'),
    halfLine('version'),
    dateIn('issued', 'Year'),
    halfLine('DOI'),
    ...online,
    ...last,
  ],
} satisfies Partial<Record<SourceType, readonly FieldShape[]>>
