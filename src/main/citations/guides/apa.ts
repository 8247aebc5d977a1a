import type { Source, SourceType } from '../../../shared/model/source.ts'

/** The Publication Manual of the American Psychological Association, 7th edition. */
export function apa(source: Source): Source {
  const { author = [], publisher } = source
  const [only, ...others] = author
  const isOwnPublisher =
    only && 'literal' in only && others.length === 0 && only.literal.trim() === publisher?.trim()
  const named = { ...source, ...byType[source.type]?.(source) }
  // 9.29: a publisher that is the author is not named twice.
  return isOwnPublisher ? { ...named, publisher: undefined } : named
}

const byType: Partial<Record<SourceType, (source: Source) => Partial<Source>>> = {
  // Its file prints no title of a treaty.
  treaty: () => ({ type: 'legislation' }),
  // 10.5
  speech: ({ genre }) => (genre === 'paper' ? { genre: 'Paper presentation' } : {}),
  // 10.6: in brackets, with whether it is published.
  thesis: ({ genre = 'thesis', URL, DOI, archive }) =>
    URL || DOI || archive ? {} : { genre: `Unpublished ${genre}` },
  // 10.9 and 10.12
  dataset: ({ genre }) => ({ genre: genre ?? 'Data set' }),
  motion_picture: ({ genre }) => ({ genre: genre ?? 'Film' }),
}
