/** Filters as they are typed, each with what it means of a snippet said once more, in the plainest way. */
import fc from 'fast-check'
import type { Fact } from './any-library.ts'

export type TypedFilter = {
  typed: string
  group: string
  isNot: boolean
  fits(fact: Fact): boolean
}

const touches = (fact: Fact, from: string, to: string): boolean =>
  fact.dates.some((dates) => dates.from <= to && dates.to >= from)

const plain: readonly [typed: string, group: string, fits: (fact: Fact) => boolean][] = [
  ['tag:pow', 'tag', ({ tags }) => tags.some((tag) => /^power/i.test(tag))],
  ['tag:"power"', 'tag', ({ tags }) => tags.some((tag) => /^power$/i.test(tag))],
  ['tag:Economie', 'tag', ({ tags }) => tags.includes('économie')],
  ['person:"Lenin"', 'person', ({ people }) => people.some((name) => / ?Lenin$/.test(name))],
  ['person:walesa', 'person', ({ people }) => people.includes('Lech Wałęsa')],
  ['person:vlad', 'person', ({ people }) => people.includes('Vladimir Lenin')],
  ['kind:event', 'kind', ({ kind }) => kind === 'event'],
  ['kind:stat', 'kind', ({ kind }) => kind === 'statistic' || kind === 'statement'],
  ['year:1910', 'year', (fact) => touches(fact, '1910-01-01', '1910-12-31')],
  ['year:1900..1915', 'year', (fact) => touches(fact, '1900-01-01', '1915-12-31')],
  ['year:1920s', 'year', (fact) => touches(fact, '1920-01-01', '1929-12-31')],
  ['notebook:ages', 'notebook', ({ notebook }) => notebook === 'Middle Ages'],
  ['notebook:"Now"', 'notebook', ({ notebook }) => notebook === 'Now'],
  ['source:service', 'source', ({ source }) => source === 'Service'],
  ['source:"by Conquest"', 'source', ({ source }) => source === 'Conquest'],
  ['is:used', 'use', ({ isUsed }) => isUsed],
  ['is:unused', 'use', ({ isUsed }) => !isUsed],
  ['is:cited', 'cite', ({ source }) => source !== null],
  ['is:uncited', 'cite', ({ source }) => source === null],
  ['is:starred', 'star', ({ isStarred }) => isStarred],
]

export const anyFilters: fc.Arbitrary<TypedFilter[]> = fc.array(
  fc.tuple(fc.constantFrom(...plain), fc.constantFrom(false, false, true)).map(
    ([[typed, group, fits], isNot]): TypedFilter => ({
      typed: `${isNot ? '-' : ''}${typed}`,
      group,
      isNot,
      fits,
    }),
  ),
  { maxLength: 4 },
)

/** Whether a snippet has one of each group, and none of what is negated; the groups in `but` may be anything. */
export function passes(fact: Fact, filters: readonly TypedFilter[], ...but: string[]): boolean {
  if (filters.some(({ isNot, fits }) => isNot && fits(fact))) return false
  const asked = filters.filter(({ isNot, group }) => !isNot && !but.includes(group))
  return asked.every(({ group }) => asked.some((each) => each.group === group && each.fits(fact)))
}
