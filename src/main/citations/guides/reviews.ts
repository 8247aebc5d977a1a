import type { Source } from '../../../shared/model/source.ts'
import { listNames } from './names.ts'

/**
 * A review without a title of its own, named by what it reviews: for styles whose files know no reviews, or nothing
 * of what one is of, and would print the book's title as the review's.
 */
export function namedByReviewed(source: Source): Source {
  const { type, title, 'reviewed-title': reviewed, 'reviewed-author': authors = [] } = source
  if (type !== 'review') return source
  const writers = listNames(authors)
  const named = `Review of *${title.trim()}*${writers && `, by ${writers}`}`
  return { ...source, type: 'article-journal', title: reviewed?.trim() ? title : named }
}
