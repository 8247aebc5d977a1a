/** What is typed into a search, read and written, and filters put into it and taken out. Pure. docs/decisions/170 */
import { type Filter, isSame } from './filter.ts'
import {
  foldName,
  type IsMeant,
  meansNotebook,
  meansPerson,
  meansSource,
  meansTag,
} from './names.ts'
import { type Part, partsOf } from './typed.ts'

export type SearchTyped = {
  /** What is looked for in words, with its quotation marks. */
  words: string
  /** Words and phrases without their marks; what has one of them is left out. */
  excluded: readonly string[]
  filters: readonly Filter[]
  /** Filters that ask for nothing, as `year:soon` or `tag:` on its way to a tag: left out of everything. */
  unfinished: readonly Filter[]
}

export function readSearch(typed: string): SearchTyped {
  const parts = partsOf(typed)
  return {
    words: joined(typed, parts),
    excluded: parts.flatMap((part) => (part.is === 'excluded' ? [part.text] : [])),
    filters: parts.flatMap((part) => (part.is === 'filter' ? [part.filter] : [])),
    unfinished: parts.flatMap((part) => (part.is === 'unfinished' ? [part.filter] : [])),
  }
}

/** The words with what stood between them, where that was not a filter. */
const joined = (typed: string, parts: readonly Part[]): string =>
  parts
    .flatMap((part) => (part.is === 'words' ? [typed.slice(part.start, part.end)] : []))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()

/**
 * The filters, what is excluded and the words, in this order: whoever types on goes on with the words. `readSearch`
 * reads the same from it, unless a name that is only begun has blanks, as in quotation marks that are not closed.
 */
export const writeSearch = ({
  words,
  excluded,
  filters,
}: Pick<SearchTyped, 'words' | 'excluded' | 'filters'>): string =>
  [
    ...filters.map(writeFilter),
    ...excluded.map((text) => `-${quotedIf(/[^\p{L}\p{N}]/u, text)}`),
    words,
  ]
    .filter((part) => part !== '')
    .join(' ')

/** A filter as it is typed. */
export function writeFilter({ by, value, isWhole, isNot }: Filter): string {
  const plain = value.replace(/["“”„«»]/gu, '').trim()
  return `${isNot ? '-' : ''}${by}:${isWhole ? `"${plain}"` : quotedIf(/\s/u, plain)}`
}

const quotedIf = (pattern: RegExp, text: string): string =>
  pattern.test(text) ? `"${text}"` : text

/** Whether the filter is in what is typed, however it is written there. */
export const hasFilter = (typed: string, filter: Filter): boolean =>
  readSearch(typed).filters.some((each) => isSame(each, filter))

/**
 * What is typed with the filter: in the place of its own beginning where that was typed last (`tag:po`), else before
 * all there is.
 */
export function withFilter(typed: string, filter: Filter): string {
  if (hasFilter(typed, filter) && !isBegunAtEnd(partsOf(typed).at(-1), filter)) return typed
  const last = partsOf(typed).at(-1)
  const written = writeFilter(filter)
  if (last && isBegunAtEnd(last, filter)) return `${typed.slice(0, last.start)}${written} `
  return typed.trim() === '' ? `${written} ` : `${written} ${typed.trimStart()}`
}

/** Whether the part is the same filter as far as it was typed, and not yet closed. */
function isBegunAtEnd(part: Part | undefined, filter: Filter): boolean {
  if (part?.is !== 'filter' && part?.is !== 'unfinished') return false
  const { by, value, isWhole, isNot } = part.filter
  return (
    !isWhole &&
    by === filter.by &&
    isNot === filter.isNot &&
    foldName(filter.value).startsWith(foldName(value))
  )
}

/** Whether what the filter asks for is asked for, if only by its beginning: `person:stal` asks for Stalin too. */
export const isInForce = (typed: string, filter: Filter): boolean =>
  readSearch(typed).filters.some((each) => covers(each, filter))

/** What is typed without all that asks for the same as the filter does, where there is any, else with the filter. */
export const toggleFilter = (typed: string, filter: Filter): string =>
  isInForce(typed, filter)
    ? without(typed, (each) => covers(each, filter))
    : withFilter(typed, filter)

const covers = (one: Filter, other: Filter): boolean =>
  isSame(one, other) ||
  (one.by === other.by && one.isNot === other.isNot && (meaningNames(one)?.(other.value) ?? false))

/** Says of a name whether the filter means it; null where it asks for no names. */
function meaningNames(filter: Filter): IsMeant | null {
  switch (filter.by) {
    case 'tag':
      return meansTag(filter)
    case 'person':
      return meansPerson(filter)
    case 'notebook':
      return meansNotebook(filter)
    case 'source':
      return meansSource(filter)
    default:
      return null
  }
}

/** What is typed without the filter, however and however often it is written there. */
export const withoutFilter = (typed: string, filter: Filter): string =>
  without(typed, (each) => isSame(each, filter))

const without = (typed: string, isGone: (filter: Filter) => boolean): string =>
  partsOf(typed)
    .filter((part) => !(part.is === 'filter' && isGone(part.filter)))
    .map(({ start, end }) => typed.slice(start, end))
    .join('')
    .trimStart()
