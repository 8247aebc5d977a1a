/** References as BibTeX and BibLaTeX, which Zotero, JabRef and library catalogues export. */
import { type Creator, type Entry, parse } from '@retorquere/bibtex-parser'
import type { CslDate, Name, ReadReference, SourceType } from '../../shared/model/source.ts'
import { monthNamed } from '../../shared/text/month-names.ts'
import { dateOf, nameOf, pagesOf, referenceOf } from './fields.ts'

const types: Readonly<Record<string, SourceType>> = {
  article: 'article-journal',
  suppperiodical: 'article-journal',
  inbook: 'chapter',
  bookinbook: 'chapter',
  suppbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'chapter',
  conference: 'chapter',
  inreference: 'chapter',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
  thesis: 'thesis',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  unpublished: 'manuscript',
  letter: 'manuscript',
  legislation: 'legislation',
}
const genres: Readonly<Record<string, string>> = {
  phdthesis: 'PhD thesis',
  mathesis: 'Master’s thesis',
  mastersthesis: 'Master’s thesis',
}

/** Every entry of a text; one that is cut off or has no title is left out. */
export const readBibtex = (text: string): ReadReference[] =>
  // Titles stay as they are written: a style that wants small letters asks for them itself.
  parse(text, { sentenceCase: false, unsupported: 'ignore' }).entries.flatMap(referenceIn)

function referenceIn({ type: kind, fields }: Entry): ReadReference[] {
  const words = (...names: (keyof Entry['fields'])[]): string | undefined =>
    names.map((name) => said(fields[name])).find((value) => value !== '')
  const people = (creators: Creator[] | undefined): Name[] => (creators ?? []).flatMap(personOf)
  const isNews = ['newspaper', 'magazine'].includes(words('entrysubtype') ?? '')
  const webpage = kind === 'misc' && words('url') ? 'webpage' : 'book'
  const type = isNews ? 'article-newspaper' : (types[kind] ?? webpage)
  const isArticle = type.startsWith('article')
  const series = words('series')
  return referenceOf({
    type,
    title: withSubtitle(words('title'), words('subtitle')),
    author: people(fields.author),
    editor: people(fields.editor),
    translator: people(fields.translator),
    'container-title':
      withSubtitle(words('booktitle', 'maintitle'), words('booksubtitle')) ??
      withSubtitle(words('journaltitle', 'journal'), words('journalsubtitle')),
    publisher: words('publisher', 'institution', 'school', 'organization'),
    genre: type === 'thesis' ? (genreOf(words('type')) ?? genres[kind]) : undefined,
    'publisher-place': words('location', 'address'),
    edition: words('edition'),
    volume: words('volume'),
    'number-of-volumes': words('volumes'),
    'collection-title': series,
    'collection-number': series && !isArticle ? words('number') : undefined,
    issue: isArticle ? words('number', 'issue') : undefined,
    page: isArticle || type === 'chapter' ? pagesOf(words('pages')) : undefined,
    issued: issuedOf(words('date'), words('year'), words('month'), words('day')),
    accessed: dateOf(words('urldate')),
    URL: words('url'),
    DOI: words('doi'),
    language: words('langid', 'language'),
  })
}

/** A value as words: a list of places or publishers is read as one of them after another. */
function said(value: unknown): string {
  if (Array.isArray(value)) return value.map(said).filter(Boolean).join(' and ')
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}

const withSubtitle = (title: string | undefined, subtitle: string | undefined) =>
  title && subtitle ? `${title}: ${subtitle}` : title

const genreOf = (type: string | undefined): string | undefined =>
  type && (genres[type.toLowerCase()] ?? type)

function personOf({ name, lastName, firstName, prefix, suffix }: Creator): Name[] {
  if (name) return [{ literal: name }]
  const family = [prefix, lastName].filter(Boolean).join(' ')
  return nameOf(family, [firstName, suffix].filter(Boolean).join(', '))
}

/** BibLaTeX has one field for a date, or for two with a stroke between them; BibTeX three, the month by its name. */
function issuedOf(date = '', year = '', month = '', day = ''): CslDate | undefined {
  const [from, to] = date.split('/')
  if (from) return dateOf(from, to)
  const at = monthNamed(month)?.toString() ?? month
  return dateOf([year, at, day].filter(Boolean).join('-')) ?? dateOf(year)
}
