/** A source as citeproc takes it. */
import type { Item } from 'citeproc'
import {
  type CslDate,
  dateFields,
  peopleFields,
  type Source,
  type SourceType,
} from '../../shared/model/source.ts'
import { titleParts } from '../../shared/model/title.ts'
import { saysDate } from '../../shared/text/csl-date.ts'
import { valueOfRoman } from '../../shared/text/roman.ts'
import { isEnglish, looksForeign } from '../../shared/text/title-language.ts'
import { bareDoi, doiOf } from './doi.ts'
import { shield, shieldAll, shieldTitle } from './markup.ts'
import { nameOf } from './names.ts'
import { fitTo, type Reader } from './style-types.ts'
import { readFields } from './typed-fields.ts'

/** Any language but English, to citeproc: it sets no capitals, and knows no order of names. */
const foreign = 'und'

/**
 * The CSL item of a source for a style, with every word shielded from being read as markup. Fields that are
 * blank are left out, so that no style prints the punctuation around nothing.
 */
export function itemOf(given: Source, reader: Reader): Item {
  const source = fitTo(reader, readFields({ ...given, type: typeOf(given) }))
  const item: Item = { id: source.id, type: source.type }
  const { title, 'container-title': container, volume, language, DOI, URL } = source
  for (const [field, value] of Object.entries(source))
    if (typeof value === 'string' && !readApart.has(field) && value.trim())
      item[field] = shield(value.trim())
  // The name that CSL 1.0.1 has for it, which older styles print.
  if (item['event-title']) item.event = item['event-title']
  if (volume?.trim()) item.volume = shield(volumeOf(volume.trim()))

  const isForeign = !(isEnglish(language) ?? !looksForeign(title))
  if (isForeign) item.language = foreign
  if (title.trim()) item.title = titleOf(title.trim())
  const short = source['title-short']?.trim() || shortTitle(title, reader)
  if (short) item['title-short'] = titleOf(short)
  if (container?.trim())
    item['container-title'] = titleOf(container.trim(), !isForeign && looksForeign(container))

  const doi = DOI?.trim() ? bareDoi(DOI) : doiOf(URL ?? '')
  if (doi) item.DOI = shield(doi)
  if (URL?.trim()) item.URL = shield(URL.trim())
  for (const role of peopleFields) {
    const known = (source[role] ?? []).flatMap(nameOf)
    if (known.length > 0) item[role] = known
  }
  for (const field of dateFields) {
    const date = dateOf(source[field])
    if (date) item[field] = date
  }
  return item
}

/** What goes into an item in a way of its own, or, as a person's own note does, not at all. */
const readApart: ReadonlySet<string> = new Set(
  'id type title title-short container-title volume language DOI URL note'.split(' '),
)

/** Words where a date is none or says more than its numbers: no style writes "c." of its own. */
function dateOf(date: CslDate | undefined): Record<string, unknown> | null {
  if (!date) return null
  if (date.literal?.trim()) return { literal: shield(date.literal.trim()) }
  const parts = dateParts(date)
  if (parts.length === 0) return null
  if (date.circa) return { literal: saysDate({ ...date, 'date-parts': parts }) }
  return { 'date-parts': parts, ...(date.season !== undefined && { season: date.season }) }
}

/**
 * An article of a day or a month, in what has no volumes or numbers, is in a newspaper or a magazine:
 * styles print the date of one, and of a journal's the year.
 */
function typeOf({ type, volume, issue, issued }: Source): SourceType {
  if (type !== 'article-journal' || volume?.trim() || issue?.trim()) return type
  const [, month, day] = dateParts(issued)[0] ?? []
  if (!month) return type
  return day ? 'article-newspaper' : 'article-magazine'
}

/**
 * A style that prints volumes in Roman numerals makes them itself, of the number. One letter is a number
 * only up to ten: there is a volume D of a journal.
 */
function volumeOf(typed: string): string {
  const isNumeral = typed.length > 1 || /^[ivx]$/iu.test(typed)
  return String((isNumeral ? valueOfRoman(typed.toUpperCase()) : null) ?? typed)
}

/** A title within it is marked as citeproc has it, which knows what is italic around it. */
function titleOf(title: string, isAsTyped = false): string {
  const safe = isAsTyped ? shieldAll : shieldTitle
  return titleParts(title)
    .map(({ words, isTitle }) => (isTitle ? `<i>${safe(words)}</i>` : safe(words)))
    .join('')
}

/**
 * What comes before a subtitle ("What Is to Be Done? Burning Questions"): later references name a work by it (MHRA
 * Style Guide, 4th ed.), and in America without the article before it.
 */
function shortTitle(title: string, { id }: Reader): string | null {
  const [main = '', ...subtitle] = title.split(/:\s|(?<=\?)\s/u)
  const short = main.trim()
  const bare =
    id === 'chicago-notes' || id === 'mla' ? short.replace(/^(?:An?|The)\s+/u, '') : short
  return bare !== '' && (subtitle.length > 0 || bare !== short) ? bare : null
}

/** Months and days outside the calendar are dropped, not printed and not an error. */
function dateParts(date: CslDate | undefined): number[][] {
  return (date?.['date-parts'] ?? []).flatMap(([year, month, day]) => {
    if (!year) return []
    if (!month || month < 1 || month > 12) return [[year]]
    return day && day >= 1 && day <= 31 ? [[year, month, day]] : [[year, month]]
  })
}
