import type { Source, SourceType } from '../../../shared/model/source.ts'
import { namedByReviewed } from './reviews.ts'

/** Cite Them Right, 12th edition: its file knows few types, and sets the titles of the others in quotation marks. */
export const harvard = (source: Source): Source =>
  namedByReviewed({ ...source, ...byType[source.type]?.(source) })

const byType: Partial<Record<SourceType, (source: Source) => Partial<Source>>> = {
  thesis: ({ genre }) => (genre ? { genre: capital(genre) } : {}),
  // A page is named without its site.
  webpage: () => ({ 'container-title': undefined }),
  dataset: ({ genre, medium }) => ({ type: 'report', medium: medium ?? genre ?? 'Dataset' }),
  // A picture is named with where it hangs.
  graphic({ medium, publisher, archive, 'archive-place': town }) {
    const place = [archive, town].filter((words) => words?.trim()).join(', ')
    return {
      ...(medium && { medium: capital(medium) }),
      ...(place !== '' && { publisher: publisher ?? place }),
    }
  },
}

const capital = (words: string): string =>
  words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
