/** A source in one plain line, for lists and pickers: cheap, and of no citation style. */
import type { Name, Source, SourceFields } from './source.ts'
import { plainTitle } from './title.ts'

const familyOf = (name: Name): string => ('literal' in name ? name.literal : name.family)

function people(names: readonly Name[]): string {
  const [first, second, third] = names.map(familyOf)
  if (!first) return ''
  if (!second) return first
  return third ? `${first} and others` : `${first} and ${second}`
}

/** CSL counts years before Christ as negative, and has no year 0: where it stands, no year is known. */
function yearOf(source: SourceFields): string | null {
  const year = source.issued?.['date-parts'][0]?.[0] ?? 0
  if (year === 0) return null
  return year < 0 ? `${-year} BC` : `${year}`
}

/**
 * "Conquest, The Great Terror (1968)": who made it (else who edited it), its title and its year;
 * what is missing is left out. Plain text without line breaks, however a title came by them.
 */
export function describeSource(source: Source | SourceFields): string {
  const makers = people(source.author ?? []) || people(source.editor ?? [])
  const year = yearOf(source)
  const title = plainTitle(source.title)
  const named = makers ? `${makers}, ${title}` : title
  const line = year === null ? named : `${named} (${year})`
  return line.replace(/\s+/gu, ' ').trim()
}

/** "Conquest 1968": enough to know a source by in the middle of a sentence. Without makers, its title. */
export function nameSource(source: Source): string {
  const makers = people(source.author ?? []) || people(source.editor ?? [])
  const year = yearOf(source)
  const named = makers || plainTitle(source.title)
  const line = year === null ? named : `${named} ${year}`
  return line.replace(/\s+/gu, ' ').trim()
}
