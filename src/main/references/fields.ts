/** What readers of structured references have in common: dates, ranges of pages, and what a source can keep. */
import {
  type CslDate,
  type Name,
  type ReadReference,
  type SourceFields,
  sourceFieldsSchema,
} from '../../shared/model/source.ts'
import { readName } from '../../shared/text/typed-names.ts'

/** Fields on their way to a source: what is empty is left out by `referenceOf`. */
export type Drafted = { [Field in keyof SourceFields]?: SourceFields[Field] | undefined }

/** The reference of these fields, without those that are blank; none without a title. */
export function referenceOf(drafted: Drafted): ReadReference[] {
  const kept = Object.entries(drafted).flatMap(([field, value]) => {
    const tidy = typeof value === 'string' ? plain(value) : value
    const isThere = tidy !== undefined && tidy !== '' && !(Array.isArray(tidy) && tidy.length === 0)
    return isThere ? [[field, tidy] as const] : []
  })
  const read = sourceFieldsSchema.safeParse(Object.fromEntries(kept))
  return read.success ? [{ fields: read.data, notRead: '' }] : []
}

/** Words without the marks of slanting and of raised letters, which programs write into titles, and with whole letters. */
const plain = (words: string): string =>
  words
    .replaceAll(/<\/?(?:i|b|em|strong|sub|sup|span|sc|nc)(?: [^<>]{0,200})?>/giu, '')
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .trim()

/** "45-67" and "45--67" with the dash of a range. */
export const pagesOf = (words: string | undefined): string | undefined =>
  words?.replace(/(?<=[\p{L}\d]) ?(?:-{1,3}|–|—) ?(?=[\p{L}\d])/gu, '–')

/** A date of numbers: "1986", "1986-10", "1986/10/03", "1986/10//"; with `to`, until then. */
export function dateOf(from: string | undefined, to?: string): CslDate | undefined {
  const parts = [from, to].flatMap((date) => partsOf(date) ?? [])
  return parts.length > 0 ? { 'date-parts': parts } : undefined
}

function partsOf(date: string | undefined): [number[]] | null {
  const [, year, month, day] =
    /^\s*(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?!\d)/u.exec(date ?? '') ?? []
  if (year === undefined) return null
  const numbers = [Number(year)]
  if (month !== undefined && Number(month) >= 1 && Number(month) <= 12) {
    numbers.push(Number(month))
    if (day !== undefined && Number(day) >= 1 && Number(day) <= 31) numbers.push(Number(day))
  }
  return [numbers]
}

/** A person by the parts of a name, or a body by its one. */
export function nameOf(family: string, given: string): Name[] {
  const [last, first] = [plain(family), plain(given)]
  if (!last) return first ? [{ literal: first }] : []
  return [first ? { family: last, given: first } : { family: last }]
}

/** A name as a person types it: "Service, Robert", "King, Martin Luther, Jr.", "The National Archives". */
export const typedName = (words: string): Name[] => {
  const name = readName(plain(words))
  return name ? [name] : []
}
