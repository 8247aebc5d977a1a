/** The fields of a work, by what its reference begins with and the parts behind it. */
import type { CslDate, SourceFields, SourceType } from '../../../shared/model/source.ts'
import { yearOf } from '../../../shared/text/csl-date.ts'
import { withYear } from './dates.ts'
import { asRange } from './forms.ts'
import { hostIn } from './host.ts'
import { imprintOf } from './imprint.ts'
import type { Lifted } from './lifted.ts'
import type { Opening } from './opening.ts'
import type { Part } from './part.ts'
import { partsOf } from './parts.ts'
import { bookAndPress, typeOf } from './type.ts'

/** Words of a text and where in it they stand. */
type Unread = { raw: string; start: number }
export type Work = { fields: SourceFields; notRead: string[] }

export function workOf(opening: Opening, lifted: Lifted['fields']): Work | null {
  const host = hostIn(opening.rest)
  const parts = host ? host.parts : partsOf(opening.rest)
  const type = host ? 'chapter' : typeOf(opening, parts, lifted)
  if (!type) return null
  const notRead: Unread[] = []
  const fields: SourceFields = { type, title: opening.title }
  const { people } = opening
  if (people?.names.length) fields[people.role] = people.names
  if (people?.hasEtAl) notRead.push({ raw: 'et al.', start: -1 })
  if (host?.editors) fields.editor = host.editors.names
  if (host?.editors?.hasEtAl) notRead.push({ raw: 'et al.', start: -1 })
  if (host?.title) fields['container-title'] = host.title
  if (opening.date) fields.issued = opening.date
  if (type === 'article-newspaper') takePaperAsAuthor(fields, parts)
  const words = parts.filter((part) => part.is === 'words')
  const used = host ? new Set<Part>() : takeContainer(fields, parts, words)
  takeKnown(fields, parts, notRead)
  takeImprint(
    fields,
    parts,
    words.filter((part) => !used.has(part)),
    notRead,
  )
  notRead.sort((a, b) => a.start - b.start)
  return { fields: { ...fields, ...lifted }, notRead: notRead.map(({ raw }) => raw) }
}

const contained: ReadonlySet<SourceType> = new Set([
  'article-journal',
  'article-newspaper',
  'webpage',
  'chapter',
])

/** Harvard has a paper in the place of an author who is not named: "The Times (1936) 'Title', 11 December". */
function takePaperAsAuthor(fields: SourceFields, parts: readonly Part[]): void {
  const [first] = fields.author ?? []
  if (!first || !('literal' in first) || parts.some(({ is }) => is === 'words')) return
  fields['container-title'] = first.literal
  delete fields.author
}

/** The journal, paper, site or book: the words before the first part that is known by its form. */
function takeContainer(
  fields: SourceFields,
  parts: readonly Part[],
  words: readonly Part[],
): Set<Part> {
  if (!contained.has(fields.type)) return new Set()
  const firstKnown = parts.findIndex(({ is }) => is !== 'words')
  const before = parts.slice(0, firstKnown < 0 ? 1 : firstKnown)
  const taken = fields.type === 'article-journal' ? before : before.slice(0, 1)
  const chosen = taken.length > 0 ? taken : words.slice(0, 1)
  if (chosen.length === 0) return new Set()
  const inOne =
    fields.type === 'chapter' && words.length === 1 ? bookAndPress(chosen[0]?.raw ?? '') : null
  if (inOne) {
    fields['container-title'] = inOne.book
    fields.publisher = inOne.publisher
    return new Set(chosen)
  }
  fields['container-title'] = chosen.map(({ raw }) => raw).join('. ')
  return new Set(chosen)
}

type Plain = 'edition' | 'volume' | 'issue' | 'page' | 'genre' | 'number-of-volumes'

function takeKnown(fields: SourceFields, parts: readonly Part[], notRead: Unread[]): void {
  const isArticle = fields.type === 'article-journal' || fields.type === 'article-newspaper'
  const hasPages = isArticle || fields.type === 'chapter'
  const put = (field: Plain, value: string, part: Part): void => {
    if (fields[field] === undefined) fields[field] = value
    else notRead.push(part)
  }
  for (const part of parts) {
    if (part.is === 'people') {
      const free = part.roles.filter((role) => role === 'author' || !fields[role])
      for (const role of free) fields[role] = part.names
      if (free.length === 0) notRead.push(part)
    } else if (part.is === 'volume-issue') {
      if (isArticle && fields.volume === undefined)
        Object.assign(fields, { volume: part.volume, issue: part.issue })
      else notRead.push(part)
    } else if (part.is === 'volumes') put('number-of-volumes', part.value, part)
    else if (part.is === 'page') {
      if (hasPages) put('page', part.value, part)
      else notRead.push(part)
    } else if (part.is === 'number') {
      if (
        fields.type === 'article-journal' &&
        fields.volume === undefined &&
        fields.page === undefined
      )
        fields.volume = part.value
      else if (hasPages) put('page', part.value, part)
      else notRead.push(part)
    } else if (part.is === 'day') {
      const year = yearOf(fields.issued)
      const date = year === null ? null : withYear(part.value, year)
      if (date && lengthOf(fields.issued) === 1) fields.issued = date
      else notRead.push(part)
    } else if (part.is === 'date') takeDate(fields, part.date, part, hasPages, notRead)
    else if (part.is === 'aside') notRead.push(part)
    else if (
      part.is === 'edition' ||
      part.is === 'volume' ||
      part.is === 'issue' ||
      part.is === 'genre'
    )
      put(part.is, part.value, part)
  }
}

/** A second date may be a range of pages that looks like years: "(2014): 1450–78". */
function takeDate(
  fields: SourceFields,
  date: CslDate | null,
  part: Part,
  hasPages: boolean,
  notRead: Unread[],
): void {
  if (!date) return
  if (!fields.issued) fields.issued = date
  else if (hasPages && /[-–]/.test(part.raw) && fields.page === undefined)
    fields.page = asRange(part.raw)
  else if (yearOf(date) !== yearOf(fields.issued)) notRead.push(part)
  else if (lengthOf(date) > lengthOf(fields.issued)) fields.issued = date
}

/** How much of its day a date tells: 1 for a year, 3 for a day. */
const lengthOf = (date: CslDate | undefined): number => date?.['date-parts']?.[0]?.length ?? 0

function takeImprint(
  fields: SourceFields,
  parts: readonly Part[],
  words: readonly Part[],
  notRead: Unread[],
): void {
  if (
    fields.type === 'article-journal' ||
    fields.type === 'article-newspaper' ||
    fields.type === 'webpage'
  ) {
    notRead.push(...words)
    return
  }
  const imprint = imprintOf(parts, words, fields.type === 'thesis')
  Object.assign(fields, imprint.fields)
  notRead.push(...imprint.notRead)
}
