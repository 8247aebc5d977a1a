/** A source in one plain line, for lists and pickers: cheap, and of no citation style. */
import { yearOf } from '../text/csl-date.ts'
import type { Name, Source, SourceFields } from './source.ts'
import { plainTitle } from './title.ts'

const familyOf = (name: Name): string =>
  'literal' in name
    ? name.literal
    : [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')

function people(names: readonly Name[]): string {
  const [first, second, third] = names.map(familyOf)
  if (!first) return ''
  if (!second) return first
  return third ? `${first} and others` : `${first} and ${second}`
}

/** CSL counts years before Christ as negative. */
export function saysYear({ issued }: SourceFields): string | null {
  const year = yearOf(issued)
  if (year === null) return null
  return `${issued?.circa ? 'c. ' : ''}${year < 0 ? `${-year} BC` : year}`
}

/** Who made it, else who edited it, else whose film it is. */
export const makersOf = (source: SourceFields): string =>
  people(source.author ?? []) || people(source.editor ?? []) || people(source.director ?? [])

/**
 * "Conquest, The Great Terror (1968)": who made it (else who edited it), its title and its year;
 * what is missing is left out. Plain text without line breaks, however a title came by them.
 */
export function describeSource(source: Source | SourceFields): string {
  const makers = makersOf(source)
  const year = saysYear(source)
  const title = plainTitle(source.title)
  const named = makers ? `${makers}, ${title}` : title
  const line = year === null ? named : `${named} (${year})`
  return line.replace(/\s+/gu, ' ').trim()
}

/** "Conquest 1968": enough to know a source by in the middle of a sentence. Without makers, its title. */
export function nameSource(source: Source): string {
  const makers = makersOf(source)
  const year = saysYear(source)
  const named = makers || plainTitle(source.title)
  const line = year === null ? named : `${named} ${year}`
  return line.replace(/\s+/gu, ' ').trim()
}
