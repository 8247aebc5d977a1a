/** What types of sources have in common, where a format has one name for two things. */
import type { SourceType } from '../../shared/model/source.ts'

const inBooks: ReadonlySet<SourceType> = new Set([
  'chapter',
  'paper-conference',
  'entry-encyclopedia',
  'entry-dictionary',
])
const inPapers: ReadonlySet<SourceType> = new Set([
  'article-journal',
  'article-newspaper',
  'article-magazine',
  'review',
])
const inOthers: ReadonlySet<SourceType> = new Set(['webpage', 'post-weblog', 'broadcast', 'song'])

export const isInBook = (type: SourceType): boolean => inBooks.has(type)
export const isInPaper = (type: SourceType): boolean => inPapers.has(type)

/** Whether it is in something that has a title of its own. */
export const isInside = (type: SourceType): boolean =>
  inBooks.has(type) || inPapers.has(type) || inOthers.has(type)

/** Whether its pages are those it stands on; those of a book are how many there are. */
export const isPart = (type: SourceType): boolean =>
  inBooks.has(type) || inPapers.has(type) || type === 'legal_case' || type === 'hearing'

/** An ISBN or an ISSN by its figures; null for a number that is neither. */
export function standardNumber(words: string): 'ISBN' | 'ISSN' | null {
  const figures = words.replaceAll(/[^\dx]/giu, '')
  if (/^(?:97[89]\d{10}|\d{9}[\dx])/iu.test(figures)) return 'ISBN'
  return /^\d{7}[\dx]$/iu.test(figures) ? 'ISSN' : null
}
