/** Under which heading of a parted bibliography a source stands. */
import type { Split } from './export-options.ts'
import type { Source, SourceType } from './source.ts'

/** Kinds that are made at the time they tell of; historians list them apart as primary sources. */
const primary: ReadonlySet<SourceType> = new Set([
  'manuscript',
  'personal_communication',
  'interview',
  'speech',
  'legislation',
  'bill',
  'legal_case',
  'hearing',
  'treaty',
  'article-newspaper',
  'pamphlet',
  'classic',
  'motion_picture',
  'broadcast',
  'song',
  'graphic',
  'map',
  'dataset',
])

/** The headings by kind, and what stands under each. */
const kinds: Readonly<Record<string, readonly SourceType[]>> = {
  'Archives and manuscripts': ['manuscript'],
  Books: ['book', 'classic', 'pamphlet'],
  'Chapters and articles': [
    'chapter',
    'article-journal',
    'entry-encyclopedia',
    'entry-dictionary',
    'review',
    'paper-conference',
  ],
  'Film, broadcasts and pictures': ['motion_picture', 'broadcast', 'song', 'graphic', 'map'],
  'Interviews, letters and speeches': ['interview', 'personal_communication', 'speech'],
  'Law and government': ['legislation', 'bill', 'legal_case', 'hearing', 'treaty'],
  'Newspapers and magazines': ['article-newspaper', 'article-magazine'],
  'Online sources': ['webpage', 'post-weblog', 'dataset'],
  'Theses and reports': ['thesis', 'report'],
}

const others = 'Other sources'

/** What the source says of itself goes before what its kind says. */
export const isPrimary = (source: Source): boolean =>
  (source.listed ?? (primary.has(source.type) ? 'primary' : 'secondary')) === 'primary'

/** The heading that a source stands under. */
export function listedUnder(source: Source, split: Exclude<Split, 'none'>): string {
  switch (split) {
    case 'primary-secondary':
      return isPrimary(source) ? 'Primary sources' : 'Secondary sources'
    case 'kind':
      return Object.entries(kinds).find(([, types]) => types.includes(source.type))?.[0] ?? others
    case 'tag':
      return source.tags?.[0] ?? others
  }
}
