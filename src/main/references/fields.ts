/** What readers of structured references have in common: how fields become a source, and what becomes of the rest. */
import {
  type CslDate,
  type Name,
  type ReadReference,
  type SourceFields,
  sourceFieldsSchema,
} from '../../shared/model/source.ts'
import { yearOf } from '../../shared/text/csl-date.ts'
import { type ForeignRecord, type Taker, takerOf } from './record.ts'

/** Fields on their way to a source: what is empty is left out by `referencesIn`. */
export type Drafted = {
  [Field in Exclude<keyof SourceFields, 'kept'>]?: SourceFields[Field] | undefined
}

/** What was read of a text, and a sentence for everything that was not. */
export type ReferencesRead = { references: ReadReference[]; faults: string[] }

export const mostRecords = 50_000
/** So much is kept of a value that has no field: an abstract is shorter, a whole text is not wanted. */
const longestKept = 20_000

/** Every record's reference, by what a format makes of it. One that is none costs itself, and is named by its line. */
export function referencesOf(
  records: readonly ForeignRecord[],
  draft: (take: Taker) => Drafted,
): ReferencesRead {
  const read: ReferencesRead = { references: [], faults: [] }
  for (const record of records.slice(0, mostRecords)) addTo(read, record, draft)
  if (records.length > mostRecords) read.faults.push(saysTooMany(records.length))
  return read
}

export const saysTooMany = (records: number): string =>
  `Only the first ${mostRecords.toLocaleString('en-GB')} of ${records.toLocaleString('en-GB')} records are read: split the file to bring in the rest.`

export function addTo(
  { references, faults }: ReferencesRead,
  record: ForeignRecord,
  draft: (take: Taker) => Drafted,
): void {
  const take = takerOf(record)
  const drafted = draft(take)
  const left = take.left()
  const reference = referenceOf(drafted, left)
  if (!reference) {
    faults.push(`${whichRecord(record)} has no title, so it is left out.`)
    return
  }
  references.push(reference)
  for (const [name] of left.filter(([, value]) => value.length > longestKept))
    faults.push(`${whichRecord(record)} has more in “${name}” than is kept: its end is left out.`)
}

/** "Line 12: the record “smith2004”", at the beginning of a sentence. */
export const whichRecord = ({ line, name }: Pick<ForeignRecord, 'line' | 'name'>): string => {
  const called = name ? `the record “${name.slice(0, 60)}”` : 'the record there'
  return line > 0 ? `Line ${line}: ${called}` : called.replace('the', 'The')
}

/** The reference of these fields without those that are blank, with what is left over of the record; null without a title. */
export function referenceOf(
  drafted: Drafted,
  left: readonly (readonly [string, string])[],
): ReadReference | null {
  const filled = Object.entries(drafted).flatMap(([field, value]) => {
    const tidied = typeof value === 'string' ? tidy(field, value) : value
    const isThere =
      tidied !== undefined && tidied !== '' && !(Array.isArray(tidied) && tidied.length === 0)
    return isThere ? [[field, tidied] as const] : []
  })
  const fields: Record<string, unknown> = Object.fromEntries(filled)
  const kept = keptOf(fields, drafted.issued, left)
  const read = sourceFieldsSchema.safeParse({ ...fields, ...(kept && { kept }) })
  return read.success ? { fields: read.data, notRead: '' } : null
}

/** What is left over by its name, but for words and years that a field says as well. */
function keptOf(
  fields: Readonly<Record<string, unknown>>,
  issued: CslDate | undefined,
  left: readonly (readonly [string, string])[],
): Record<string, string> | null {
  const said = new Set(
    Object.values(fields)
      .filter((value) => typeof value === 'string')
      .map(folded)
      // One number may be of this and the same number of that.
      .filter((words) => /\p{L}{2}/u.test(words)),
  )
  const year = yearOf(issued)
  if (year !== null) said.add(String(year))
  const kept = left.flatMap(([name, value]) => {
    const words = value.normalize('NFC').trim().slice(0, longestKept)
    return words === '' || said.has(folded(words)) ? [] : [[name, words.toWellFormed()] as const]
  })
  return kept.length > 0 ? Object.fromEntries(kept) : null
}

const folded = (words: string): string => plain(words).toLowerCase()

const tidy = (field: string, words: string): string =>
  plain(/title/u.test(field) ? withTitlesMarked(words) : words)

/** A title within a title, which programs mark by slanting, stands between asterisks (`shared/model/title.ts`). */
const withTitlesMarked = (title: string): string =>
  title
    .replace(/^<(i|em)>([^<]*)<\/\1>$/iu, '$2')
    .replaceAll(/<(i|em)>([^<>*\s](?:[^<>*]{0,300}[^<>*\s])?)<\/\1>/giu, '*$2*')

/** Words without the marks of slanting and of raised letters, which programs write into titles, and with whole letters. */
export const plain = (words: string): string =>
  words
    .replaceAll(/<\/?(?:i|b|em|strong|sub|sup|span|sc|nc)(?: [^<>]{0,200})?>/giu, '')
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .trim()

/** "45-67" and "45--67" with the dash of a range. */
export const pagesOf = (words: string | undefined): string | undefined =>
  words?.replace(/(?<=[\p{L}\d]) ?(?:-{1,3}|–|—) ?(?=[\p{L}\d])/gu, '–')

/** The names of several people, each as `read` reads one. */
export const namesOf = (values: readonly string[], read: (value: string) => Name[]): Name[] =>
  values.flatMap(read)
