import type { Source, SourceType } from '../../../shared/model/source.ts'
import { namedByReviewed } from './reviews.ts'

/** The MLA Handbook, 9th edition. */
export function mla(source: Source): Source {
  const publisher = source.publisher && universityPress(source.publisher)
  return namedByReviewed({
    ...source,
    ...(publisher && { publisher }),
    ...byType[source.type]?.(source),
  })
}

/** 5.62: "Oxford University Press" is "Oxford UP", "University of Chicago Press" "U of Chicago P". */
const universityPress = (publisher: string): string =>
  publisher
    .trim()
    .replace(/^University of (.+) Press$/u, 'U of $1 P')
    .replace(/\bUniversity Press\b/u, 'UP')

const byType: Partial<Record<SourceType, (source: Source) => Partial<Source>>> = {
  // 5.48 and 5.52: a number or a version is one element, and says what it is.
  report: ({ genre, number }) =>
    number ? { number: [genre, number].filter(Boolean).join(' '), genre: undefined } : {},
  dataset: ({ version }) =>
    version && /^\d/u.test(version) ? { version: `Version ${version}` } : {},
  // The granting institution, as in the handbook's own dissertations.
  thesis: ({ publisher }) =>
    publisher ? { publisher: publisher.replace(/\bUniversity\b/u, 'U') } : {},
}
