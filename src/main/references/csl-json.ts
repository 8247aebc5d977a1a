/** References as CSL-JSON, which Zotero and Mendeley export and leave in documents. */
import { type CslDate, type Name, type SourceType, sourceTypes } from '../../shared/model/source.ts'
import { seasonNamed } from '../../shared/text/csl-date.ts'
import { dateOf } from './dates.ts'
import {
  addTo,
  type Drafted,
  mostRecords,
  pagesOf,
  type ReferencesRead,
  saysTooMany,
  whichRecord,
} from './fields.ts'
import { objectsIn } from './json-pieces.ts'
import { bodyOf, nameOf } from './names.ts'
import { addValue, type Taker } from './record.ts'

type Json = Readonly<Record<string, unknown>>
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every item of a list, or the one item; of a list that is damaged or cut off, those that are whole. */
export function readCslJson(text: string): ReferencesRead {
  try {
    const items: unknown = JSON.parse(text)
    return referencesOfItems(Array.isArray(items) ? items : [items])
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return readPieces(text)
  }
}

function readPieces(text: string): ReferencesRead {
  const read: ReferencesRead = { references: [], faults: [] }
  for (const { line, value } of objectsIn(text).slice(0, mostRecords)) {
    if (isObject(value)) addItem(read, value, line, '')
    else read.faults.push(`${whichRecord({ line, name: '' })} is damaged, so it is left out.`)
  }
  return read
}

/** The references of items that are read already. An item that is none costs itself, and is named by its place. */
export function referencesOfItems(items: readonly unknown[]): ReferencesRead {
  const read: ReferencesRead = { references: [], faults: [] }
  for (const [at, item] of items.slice(0, mostRecords).entries()) {
    if (isObject(item)) addItem(read, item, 0, `number ${at + 1}`)
    else read.faults.push(`Item ${at + 1} is no reference, so it is left out.`)
  }
  if (items.length > mostRecords) read.faults.push(saysTooMany(items.length))
  return read
}

function addItem(read: ReferencesRead, item: Json, line: number, place: string): void {
  const name = wordsOf(item.id) || place
  addTo(read, { line, name, values: valuesOf(item) }, (take) => draft(take, item))
}

/** Fields with parts of their own, which are read from the item itself. */
function valuesOf(item: Json): Map<string, string[]> {
  const values = new Map<string, string[]>()
  for (const [field, value] of Object.entries(item)) {
    const words = wordsOf(value)
    if (words !== '') addValue(values, field, words)
  }
  return values
}

/** A value in words, whatever it is; '' for nothing. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value === null || value === undefined) return ''
  const isEmpty = Array.isArray(value) ? value.length === 0 : Object.keys(value).length === 0
  if (isEmpty) return ''
  try {
    return JSON.stringify(value)
  } catch (error) {
    if (error instanceof RangeError) return 'nested too deep to be kept'
    throw error
  }
}

/** Types of CSL for which there is none of ours, by the nearest. */
const nearest: Readonly<Record<string, SourceType>> = {
  article: 'article-journal',
  collection: 'manuscript',
  entry: 'entry-encyclopedia',
  event: 'speech',
  figure: 'graphic',
  musical_score: 'song',
  patent: 'document',
  performance: 'speech',
  periodical: 'book',
  post: 'post-weblog',
  regulation: 'legislation',
  'review-book': 'review',
  software: 'document',
  standard: 'report',
}

const known = (type: string): SourceType | undefined => sourceTypes.find((one) => one === type)

function draft(take: Taker, item: Json): Drafted {
  const words = take.first
  const type = take.read(known, 'type') ?? nearest[String(item.type)] ?? 'document'
  const names = (field: string) => take.read((value) => namesIn(item[field], value), field)
  const date = (field: string) => take.read((value) => dateIn(item[field], value), field)
  const short = words('title-short', 'shortTitle')
  return {
    type,
    title: words('title') ?? short,
    'title-short': short,
    'original-title': words('original-title'),
    author: names('author'),
    editor: names('editor'),
    translator: names('translator'),
    'container-author': names('container-author'),
    'collection-editor': names('collection-editor'),
    'reviewed-author': names('reviewed-author'),
    recipient: names('recipient'),
    interviewer: names('interviewer'),
    director: names('director'),
    'container-title': words('container-title'),
    'container-title-short': words('container-title-short', 'journalAbbreviation'),
    'reviewed-title': words('reviewed-title'),
    publisher: words('publisher'),
    genre: words('genre'),
    'publisher-place': words('publisher-place'),
    edition: words('edition'),
    volume: words('volume'),
    'number-of-volumes': words('number-of-volumes'),
    'collection-title': words('collection-title'),
    'collection-number': words('collection-number'),
    issue: words('issue'),
    number: words('number'),
    'chapter-number': words('chapter-number'),
    section: words('section'),
    page: pagesOf(words('page')),
    version: words('version'),
    medium: words('medium'),
    dimensions: words('dimensions'),
    issued: date('issued'),
    'original-date': date('original-date'),
    accessed: date('accessed'),
    archive: words('archive'),
    'archive-place': words('archive-place'),
    archive_location: words('archive_location'),
    'call-number': words('call-number'),
    authority: words('authority'),
    jurisdiction: words('jurisdiction'),
    'event-title': words('event-title', 'event'),
    'event-place': words('event-place'),
    URL: words('URL'),
    DOI: words('DOI'),
    ISBN: words('ISBN'),
    ISSN: words('ISSN'),
    language: words('language'),
    note: words('note'),
  }
}

function namesIn(value: unknown, said: string): Name[] | undefined {
  if (typeof value === 'string') return bodyOf(said)
  if (!Array.isArray(value)) return undefined
  // A name with more to it than ours have is kept as it is, with the whole list.
  const names = value.map((name) => (isObject(name) ? nameIn(name) : []))
  return names.some((name) => name.length === 0) ? undefined : names.flat()
}

function nameIn(name: Json): Name[] {
  const part = (field: string): string => (typeof name[field] === 'string' ? name[field] : '')
  if (part('literal')) return bodyOf(part('literal'))
  return nameOf({
    family: part('family'),
    given: part('given'),
    particle: part('non-dropping-particle'),
    dropped: part('dropping-particle'),
    suffix: part('suffix'),
  })
}

function dateIn(value: unknown, said: string): CslDate | undefined {
  if (!isObject(value)) return typeof value === 'object' ? undefined : dateOf(said)
  const dates = Array.isArray(value['date-parts']) ? value['date-parts'].filter(Array.isArray) : []
  const numbers = dates.map((parts) => parts.map(Number).map((part) => part || 0))
  const words = [value.raw, value.literal].find((one) => typeof one === 'string')
  const date = dateOf(numbers.map(isoOf).filter(Boolean).join('/')) ?? dateOf(words)
  if (!date) return undefined
  const season = seasonOf(value.season)
  if (value.circa && value.circa !== '0') date.circa = true
  if (season !== null) date.season = season
  if (date['date-parts'] && typeof value.literal === 'string') date.literal = value.literal
  return date
}

/** From 1 to 4, as a number or a word; null for what is none. */
function seasonOf(said: unknown): number | null {
  const season = typeof said === 'string' ? (seasonNamed(said) ?? Number(said)) : said
  return [1, 2, 3, 4].find((one) => one === season) ?? null
}

/** "1986-10-03" of its numbers; '' where there is no year. */
function isoOf([year, month, day]: readonly number[]): string {
  if (!year) return ''
  const sign = year < 0 ? '-' : ''
  const parts = [month, day].map((part) => (part ? String(part).padStart(2, '0') : ''))
  const end = parts.indexOf('')
  return [
    sign + String(Math.abs(year)).padStart(4, '0'),
    ...parts.slice(0, end < 0 ? undefined : end),
  ].join('-')
}
