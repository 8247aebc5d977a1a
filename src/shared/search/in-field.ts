/** A search in a field: filters that are finished are chips, and what stands behind them is typed on. Pure. */
import { type Filter, isSame } from './filter.ts'
import { writeFilter } from './search.ts'
import { type Part, partsOf } from './typed.ts'

export type SearchInField = {
  filters: readonly Filter[]
  /** What is typed behind them; it may have filters that are not finished. */
  typed: string
}

/** The search as a whole: as it is asked for, and as other ways of narrowing it read and change it. */
export const wordsInField = ({ filters, typed }: SearchInField): string =>
  [...filters.map(writeFilter), ...(typed === '' ? [] : [typed])].join(' ')

/** A whole search, all of whose filters are finished. */
export const searchInField = (words: string): SearchInField =>
  finishedIn({ filters: [], typed: words }, null).search

/**
 * Makes chips of the filters that are finished: those the caret has left behind, so that one that is typed before
 * other words is let be until it is whole. A filter that is there already is not there twice.
 * @param caret UTF-16 offset into what is typed; null where typing has come to an end, which finishes all.
 * @returns with the place of the caret in what is left.
 */
export function finishedIn(
  { filters, typed }: SearchInField,
  caret: number | null,
): { search: SearchInField; caret: number } {
  const parts = partsOf(typed)
  const finished = new Set(parts.filter((part) => isFinished(part, typed, caret)))
  if (finished.size === 0) return { search: { filters, typed }, caret: caret ?? typed.length }
  const kept = parts.filter((part) => !finished.has(part))
  const at = caret ?? typed.length
  return {
    search: {
      filters: withEach(filters, finished),
      typed: kept.map(({ start, end }) => typed.slice(start, end)).join(''),
    },
    caret: kept.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(at, end) - start), 0),
  }
}

function isFinished(part: Part, typed: string, caret: number | null): boolean {
  if (part.is !== 'filter') return false
  if (caret === null) return true
  const end = part.start + typed.slice(part.start, part.end).trimEnd().length
  return !part.isOpen && (caret < part.start || caret > end)
}

function withEach(filters: readonly Filter[], parts: Iterable<Part>): Filter[] {
  const all = [...filters]
  for (const part of parts)
    if (part.is === 'filter' && !all.some((each) => isSame(each, part.filter)))
      all.push(part.filter)
  return all
}

/** Without the chip that stands last; the same where there is none. */
export const withoutLastFilter = (search: SearchInField): SearchInField =>
  search.filters.length === 0 ? search : { ...search, filters: search.filters.slice(0, -1) }
